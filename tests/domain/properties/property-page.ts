import { noteTypes, type NoteType } from '../../../src/domain/properties/note-type';
import type { PropertySpec, PropertyTable } from '../../../src/domain/properties/property-table';
import { propertyTables } from '../../../src/domain/properties/property-tables';

const titles: Readonly<Record<NoteType, string>> = {
	contact: 'Contact', meeting: 'Meeting', search_goal: 'Search goal', organization: 'Organization', insight: 'Insight', profile: 'Profile', story: 'Story',
};

const kinds: Readonly<Record<PropertySpec['kind'], string>> = {
	text: 'text', number: 'number', checkbox: 'checkbox', date: 'date', datetime: 'date & time', list: 'list', links: 'list of links',
	choice: 'text', choices: 'list',
};

const introduction = `# The properties of the notes

This page is made from the tables in \`src/domain/\`; a test fails if the two differ. To change it, change the tables and run
\`UPDATE_DOCS=1 npx vitest run tests/domain/properties/property-page.test.ts\`.

A note counts by its \`type\` property. The name of that property, its values, and the name of every property below can be changed in
the settings, for a vault in which they already mean something else; two properties of one note cannot have the same name. Values that are chosen from a list are read without regard to case,
hyphens, spaces and underscores; a value that is not on the list is kept as it is and reported. A list may stand as one text, a link with
or without quotes. How dates are read is told in [dates](dates.md).

*Required* properties make a note complete; the plugin fills in *automatic* ones, and a person may write them too.
`;

/** The page of all properties, from the tables. */
export function propertyPage(): string {
	return [introduction, ...noteTypes.map(sectionOf)].join('\n');
}

function sectionOf(type: NoteType): string {
	const table: PropertyTable = propertyTables[type];
	const rows = Object.entries(table).map(([name, spec]) => `| \`${name}\` | ${spec.label} | ${kinds[spec.kind]} | ${remarkOf(spec)} | ${meaningOf(spec)} |`);
	return [`## ${titles[type]} (\`type: ${type}\`)`, '', '| Property | Label | Type | | Meaning |', '|---|---|---|---|---|', ...rows, ''].join('\n');
}

function remarkOf(spec: PropertySpec): string {
	return [spec.required ? 'required' : '', spec.automatic ? 'automatic' : ''].filter((word) => word !== '').join(', ');
}

function meaningOf(spec: PropertySpec): string {
	const allowed = 'allowed' in spec ? ` One of: ${spec.allowed.map((value) => `\`${value}\``).join(', ')}.` : '';
	return `${spec.meaning}${spec.kind === 'choices' ? allowed.replace('One of', 'Any of') : allowed}`;
}
