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
	/** One of mine is it, is a part of it, or has it as a part: whole words, as "SQL" and "SQL joins". */
	readonly isMine: boolean;
}

/** A word in capitals, "SQL" or "C++", names a subject of its own whatever stands behind it. */
const acronym = /^(?:[A-Z][A-Z0-9+#./-]+|[A-Z][+#])(?=$|[\s,:;])/u;

/**
 * What was heard, by subject, the one that most people spoke of first (docs/metrics.md). "SQL joins" and "SQL on a whiteboard" are
 * one subject: a line belongs to the shortest subject, or line, that it begins with; of those there are the subjects of
 * insights, `mine`, which are the skills or certificates of the profile, and words in capitals.
 */
export function heardSubjects(heard: readonly Heard[], mine: readonly string[]): readonly HeardSubject[] {
	// How it was said stands before how an insight or the profile names it: of two spellings the first is shown.
	const said = heard.flatMap(({ text, subject }) => (subject === undefined ? acronym.exec(text)?.[0] ?? headOf(text) : []));
	const names = [...said, ...heard.flatMap(({ subject }) => subject ?? []), ...mine].map(named);
	const subjects = new Map<string, { readonly name: string; readonly lines: Heard[] }>();
	for (const one of heard) {
		const own = named(one.subject ?? headOf(one.text));
		const { name, key } = [...names, own]
			.filter((other) => own.key === other.key || own.key.startsWith(`${other.key} `))
			.reduce((shortest, other) => (other.key.length < shortest.key.length ? other : shortest));
		const subject = subjects.get(key) ?? { name, lines: [] };
		subject.lines.push(one);
		subjects.set(key, subject);
	}
	return [...subjects.values()].map(({ name, lines }) => subjectOf(name, lines, mine)).sort((one, other) => other.people.length - one.people.length || compareTexts(foldName(one.name), foldName(other.name)));
}

function subjectOf(name: string, lines: readonly Heard[], mine: readonly string[]): HeardSubject {
	const heard = [...lines].sort((one, other) => compareTexts(other.on ?? '', one.on ?? ''));
	return { name, people: [...new Set(heard.flatMap(({ people }) => people))], heard, isMine: mine.some((own) => areOneOrPart(foldName(own), foldName(name))) };
}

function areOneOrPart(one: string, other: string): boolean {
	return one !== '' && other !== '' && (` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `));
}

/** A spelling, and what it has in common with other spellings of the same. */
function named(name: string): { readonly name: string; readonly key: string } {
	return { name, key: foldName(name) };
}

/** The words before the first comma, colon or semicolon that has any before it. */
function headOf(text: string): string {
	return text.trim().replace(/(.)[,:;].*$/su, '$1').trim();
}
