import type { DraftFacts, ReferredPerson } from '../draft-facts';
import { sayDate } from '../template/say-date';

/** What came of one name, as a sentence; undefined while nothing did. */
function newsOf({ called, metOn, writtenOn, answeredOn, closed }: ReferredPerson): string | undefined {
	if (metOn !== undefined) return `I talked with ${called} on ${sayDate(metOn, 'day')}.`;
	const nothing = '; it came to nothing, and I leave it there.';
	if (writtenOn === undefined) return answeredOn === undefined ? undefined : `${called} wrote to me on ${sayDate(answeredOn, 'day')}${closed ? nothing : '.'}`;
	const wrote = `I wrote to ${called} on ${sayDate(writtenOn, 'day')}`;
	if (closed) return `${wrote}${nothing}`;
	return answeredOn === undefined ? `${wrote}, and have had no answer yet.` : `${wrote}, and had an answer on ${sayDate(answeredOn, 'day')}.`;
}

/** What came of the names they gave me, a sentence for each; empty while nothing did. */
export function referralNews({ person }: DraftFacts): readonly string[] {
	return person.referred.flatMap((referred) => newsOf(referred) ?? []);
}

/** Those of whom there is something to tell. */
export function toldOf({ person }: DraftFacts): readonly ReferredPerson[] {
	return person.referred.filter((referred) => newsOf(referred) !== undefined);
}
