import type { App } from 'obsidian';
import { columns, namesPeople, type Column, type ColumnMatching } from '../../import/column';
import type { ImportTable } from '../../import/read-table';
import { choiceField } from '../prompts/choice-field';
import { askForm } from '../prompts/form-modal';
import type { Field } from '../prompts/form-field';
import type { Choice } from '../prompts/pick-choice';

const labels: Readonly<Record<Column, string>> = {
	name: 'Name', given: 'First name', family: 'Last name', preferred_name: 'Preferred name', organization: 'Organization', role_title: 'Role',
	email: 'Email', phone: 'Phone', linkedin: 'Profile address', location: 'Location', connected_on: 'Connected on', how_we_know: 'How we know each other',
};

const choices: readonly Choice<Column | undefined>[] = [
	{ value: undefined, label: 'Leave out' }, ...columns.map((value) => ({ value, label: labels[value] })),
];

/** Asks what each column of a table holds; what its headings seem to say is chosen already. Undefined: the person left. */
export function matchColumns(app: App, table: ImportTable): Promise<ColumnMatching | undefined> {
	return askForm(app, {
		title: 'What do the columns hold?',
		submit: 'Show what would be imported',
		build: (form) => {
			form.el.createEl('p', { cls: 'ii-import-says', text: 'One column has to be the name, or the first or last name. Of two columns that are given the same meaning, the first counts.' });
			const fields: Field<Column | undefined>[] = table.headings.map((heading, index) => {
				const examples = table.rows.slice(0, 40).map(({ cells }) => (cells[index] ?? '').trim()).filter((cell) => cell !== '').slice(0, 2);
				const field = choiceField(form.el, {
					label: heading === '' ? `Column ${index + 1}` : heading, choices, value: table.matching[index],
					...examples.length === 0 ? {} : { hint: `For example: ${examples.map((example) => shortened(example)).join(' · ')}` },
				});
				return form.add(index === 0 ? needingName(field, () => fields) : field);
			});
			return (valueOf) => {
				const taken = new Set<Column>();
				return fields.map((field) => {
					const column = valueOf(field);
					if (column === undefined || taken.has(column)) return undefined;
					taken.add(column);
					return column;
				});
			};
		},
	});
}

/** The form is complete only when some column says who each row is about; the first field says so. */
function needingName(field: Field<Column | undefined>, all: () => readonly Field<Column | undefined>[]): Field<Column | undefined> {
	return {
		...field,
		read: () => {
			const matching = [field, ...all().slice(1)].map((each) => {
				const reading = each.read();
				return 'value' in reading ? reading.value : undefined;
			});
			return namesPeople(matching) ? field.read() : { trouble: 'Choose which column holds the names.' };
		},
	};
}

function shortened(text: string): string {
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
