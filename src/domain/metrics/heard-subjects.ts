import { compareTexts } from '../compare-texts';
import { foldName } from '../people/person-name';
import type { NotePath } from '../problem';
import type { Heard } from './heard';

/** What several people spoke of: a skill, a certificate. */
export interface HeardSubject {
	/** As it was written. */
	readonly name: string;
	/** Different people; somebody who said it twice counts once. */
	readonly people: readonly NotePath[];
	/** Latest first. */
	readonly heard: readonly Heard[];
}

/** A word in capitals, "SQL" or "C++", names a subject of its own whatever stands behind it. */
const acronym = /^(?:[A-Z][A-Z0-9+#./-]+|[A-Z][+#])(?=$|[\s,:;])/u;

/**
 * What was heard, by subject, the one that most people spoke of first (docs/metrics.md). "SQL joins" and "SQL on a whiteboard" are
 * one subject: a line belongs to the shortest `known` subject, or line, that it begins with; of those there are the subjects of
 * insights, the skills of the profile, and words in capitals.
 */
export function heardSubjects(heard: readonly Heard[], known: readonly string[]): readonly HeardSubject[] {
	const leads = heard.map(({ text, subject }) => subject ?? acronym.exec(text)?.[0] ?? headOf(text));
	const keys = [...new Set([...known, ...leads].map(foldName))].filter((key) => key !== '').sort((one, other) => one.length - other.length || compareTexts(one, other));
	const subjects = new Map<string, Heard[]>();
	for (const one of heard) {
		const form = foldName(one.subject ?? headOf(one.text));
		const key = keys.find((subject) => form === subject || form.startsWith(`${subject} `)) ?? form;
		subjects.set(key, [...subjects.get(key) ?? [], one]);
	}
	return [...subjects].map(([key, lines]) => subjectOf(key, lines, known)).sort((one, other) => other.people.length - one.people.length || compareTexts(foldName(one.name), foldName(other.name)));
}

function subjectOf(key: string, lines: readonly Heard[], known: readonly string[]): HeardSubject {
	const heard = [...lines].sort((one, other) => compareTexts(other.on ?? '', one.on ?? ''));
	const spellings = [...lines.map(({ text }) => headOf(text)), ...lines.flatMap(({ text }) => acronym.exec(text)?.[0] ?? []), ...known];
	const name = spellings.find((text) => foldName(text) === key) ?? headOf(lines[0]?.text ?? key);
	return { name, people: [...new Set(heard.flatMap(({ people }) => people))], heard };
}

/** The words before the first comma, colon or semicolon. */
function headOf(text: string): string {
	return text.split(/[,:;]/)[0]?.trim() ?? '';
}
