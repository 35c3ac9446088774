import type { Capture } from '../../note/body/capture-line';
import type { DraftFacts } from '../draft-facts';
import { mayBeQuoted } from '../../note/body/quotable';

/** Of several people, each gets lines of their own: the ones that link to them, and of those that link to nobody here every n-th. */
export function linesFor(facts: DraftFacts, kinds: readonly string[]): readonly Capture[] {
	const { person, meeting } = facts;
	const all = (meeting?.captures ?? []).filter((capture) => kinds.includes(capture.kind) && mayBeQuoted(capture));
	const people = meeting?.everybody ?? [];
	if (people.length < 2) return all;
	const links = (capture: Capture, name: string): boolean => capture.links.some((link) => link.target.split('/').at(-1) === name);
	const open = all.filter((capture) => !people.some((other) => links(capture, other.name)));
	const place = Math.max(0, people.findIndex((other) => other.path === person.facts.path));
	return [...all.filter((capture) => links(capture, person.facts.name)), ...open.filter((_, index) => index % people.length === place)];
}
