import { compactList } from '../../domain/compact-list';
import { readDate, readDateTime } from '../../domain/days/hand-written-date';
import type { Link, PropertySpec } from '../../domain/properties/property-table';
import type { ReadDate, ReadDateTime } from '../../domain/days/read-date';
import { matchChoice } from './choice';
import { findLinks, parseLink } from '../body/link';
import { rawTexts } from './raw-texts';

/** Told once for each thing that is wrong with a value; both are whole sentences. */
export type Report = (what: string, advice: string) => void;

/** Reads one value as its place in the table wants it. `name` is the property as the note calls it. Never throws. */
export function decodeValue(spec: PropertySpec, name: string, value: unknown, report: Report): unknown {
	switch (spec.kind) {
		case 'text':
			return decodeText(name, value, spec.required === true, report);
		case 'number':
			return decodeNumber(name, value, report);
		case 'checkbox':
			return decodeCheckbox(name, value, report);
		case 'date':
			return decodeDate(name, value, report);
		case 'datetime':
			return decodeDateTime(name, value, report);
		case 'list':
			return compactList(textsOf(name, value, report));
		case 'links':
			return compactList(textsOf(name, value, report).flatMap(linksOf));
		case 'choice':
			return decodeChoices(name, value, spec.allowed, report)[0];
		case 'choices':
			return decodeChoices(name, value, spec.allowed, report);
	}
}

function textsOf(name: string, value: unknown, report: Report): readonly string[] {
	const { texts, oddities } = rawTexts(value);
	const example = texts[0] ?? '';
	if (oddities.has('number')) {
		report(`"${name}" holds a number (${example}); a plus sign or zeros at the beginning are lost.`, `Write it in quotation marks: "${example}".`);
	}
	if (oddities.has('boolean')) {
		report(`"${name}" holds ${example}, which is not text.`, `Write it in quotation marks if it is meant: "${example}".`);
	}
	if (oddities.has('unquoted-link')) {
		const [link] = texts.filter((text) => text.startsWith('[['));
		report(`A link in "${name}" is not in quotation marks.`, `Write it as "${link}", with the quotation marks.`);
	}
	if (oddities.has('nested')) report(`"${name}" holds something that is not text.`, 'Write plain text, or a list of texts.');
	return texts;
}

function decodeText(name: string, value: unknown, required: boolean, report: Report): string | undefined {
	const texts = textsOf(name, value, report);
	if (texts.length > 1) report(`"${name}" holds a list where one text is wanted.`, `Keep one of them: ${texts.join(', ')}.`);
	if (required && value === null) {
		report(`"${name}" is empty.`, `Fill it in. If it is the word Null, write it in quotation marks: "Null".`);
	}
	return texts.length === 0 ? undefined : texts.join(', ');
}

function decodeNumber(name: string, value: unknown, report: Report): number | undefined {
	const texts = rawTexts(value).texts;
	const [text] = texts;
	if (text === undefined && isEmpty(value)) return undefined;
	if (texts.length === 1 && text !== undefined && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i.test(text)) return Number(text);
	report(`"${name}" is not a number${said(texts)}.`, 'Write a number, with a point and no unit.');
	return undefined;
}

const yes = ['true', 'yes', 'y', 'on', '1', 'x'] as const;
const no = ['false', 'no', 'n', 'off', '0'] as const;

/**
 * Empty is no. Anything else that is written and not understood counts as yes: the checkboxes are hard stops and
 * confidences, and `do_not_contact: asked in May` must not become a message.
 */
function decodeCheckbox(name: string, value: unknown, report: Report): boolean {
	const { texts } = rawTexts(value);
	const [text] = texts;
	if (text === undefined && isEmpty(value)) return false;
	if (text !== undefined && texts.length === 1) {
		if (matchChoice(text, yes)) return true;
		if (matchChoice(text, no)) return false;
	}
	report(`"${name}" is neither yes nor no${said(texts)}; it counts as yes.`, 'Write true or false.');
	return true;
}

function decodeDate(name: string, value: unknown, report: Report): ReadDate | undefined {
	const { texts } = rawTexts(value);
	const text = texts.join(', ');
	if (text === '' && isEmpty(value)) return undefined;
	const read = readDate(text);
	if (read.kind === 'ambiguous') {
		report(`"${name}" can be read in two ways (${text}); no date is counted from it.`, `Write the one that is meant: ${read.candidates.join(' or ')}.`);
	} else if (read.kind === 'unreadable') {
		report(`"${name}" is not a date${said(texts)}.`, 'Write it as year, month, day: 2026-10-26.');
	}
	return read;
}

function decodeDateTime(name: string, value: unknown, report: Report): ReadDateTime | undefined {
	const { texts } = rawTexts(value);
	const text = texts.join(', ');
	if (text === '' && isEmpty(value)) return undefined;
	const read = readDateTime(text);
	if (read.kind === 'ambiguous') {
		report(`"${name}" can be read in two ways (${text}).`, `Write the one that is meant: ${read.candidates.join(' or ')}.`);
	} else if (read.kind === 'unreadable') {
		report(`"${name}" is not a date and time${said(texts)}.`, 'Write it as 2026-10-26T16:00.');
	}
	return read;
}

function decodeChoices(name: string, value: unknown, allowed: readonly string[], report: Report): readonly string[] {
	const { texts } = rawTexts(value);
	const found = new Set<string>();
	const unknown: string[] = [];
	for (const text of texts) {
		// A host that reads YAML 1.1 makes true of `yes`; a person may write a list on one line with commas.
		for (const part of text.split(',')) {
			const choice = matchChoice(part, allowed) ?? matchChoice(part === 'true' ? 'yes' : part === 'false' ? 'no' : '', allowed);
			if (choice === undefined) unknown.push(part.trim());
			else found.add(choice);
		}
	}
	if (unknown.length > 0 || (texts.length === 0 && !isEmpty(value))) {
		report(`"${name}" holds a value that is not known${said(unknown)}.`, `Known are: ${allowed.join(', ')}.`);
	}
	return compactList([...found]);
}

/** A text may hold several links, or be one without brackets; a Markdown link counts if it leads into the vault. */
function linksOf(text: string): Link[] {
	const whole = parseLink(text);
	if (whole) return [whole];
	const found = findLinks(text);
	return found.length > 0 ? found : [markdownLink(text) ?? { target: text }];
}

function markdownLink(text: string): Link | undefined {
	const [, label = '', address = ''] = /^\[([^[\]]*)\]\(<?([^()<>]+)>?\)$/.exec(text) ?? [];
	if (address === '' || /^[a-z][a-z0-9+.-]*:/i.test(address)) return undefined;
	try {
		const target = decodeURIComponent(address).replace(/\.md$/i, '');
		return label === '' ? { target } : { target, label };
	} catch {
		return undefined;
	}
}

/** Nothing, or a list of nothing. A mapping is something, if nothing that can be read. */
function isEmpty(value: unknown): boolean {
	if (Array.isArray(value)) return value.every((item) => !Array.isArray(item) && isEmpty(item));
	return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

function said(texts: readonly string[]): string {
	return texts.length === 0 ? '' : ` (${texts.join(', ')})`;
}
