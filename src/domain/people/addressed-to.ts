import { greetingName, type Greeted } from './greeting';
import { foldName } from './person-name';

/** A line, and to whom it is meant. */
export interface Addressed<P> {
	readonly people: readonly P[];
	readonly words: string;
}

/**
 * In a group, "Kevin Tran: who shares the queue?" is meant for those of that name, by which they are called or written, and a
 * line that begins with nobody's name for everybody. Where there is but one person, nothing is taken off the line.
 */
export function addressedTo<P>(line: string, people: readonly P[], greeted: (person: P) => Greeted): Addressed<P> {
	const [, name = '', words = ''] = people.length < 2 ? [] : (/^([^:：]+)[:：]\s*(\S.*)$/u.exec(line.trim()) ?? []);
	const named = name === '' ? [] : people.filter((person) => [greeted(person).name, greetingName(greeted(person))].some((each) => foldName(each) === foldName(name)));
	return named.length === 0 ? { people, words: line } : { people: named, words };
}
