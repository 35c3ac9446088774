import type { ContactFacts } from '../../domain/facts';
import { draftKinds, type DraftKind } from '../../draft/draft-kind';
import { nameOfPath } from '../../model/facts-of-note';
import { byChannel, channelOf, type Channel } from '../outreach/channel-words';

/** Which draft a block holds, as its kind says it: `outreach-email`, `thank-you`. */
export interface DraftOfBlock {
	readonly kind: DraftKind;
	readonly channel: Channel | undefined;
}

/** The kind of the block that holds a draft. */
export function blockKind(kind: DraftKind, channel?: Channel): string {
	return channel === undefined ? kind : `${kind}-${channel}`;
}

/** The draft that a block of this kind holds; undefined for a block that is no draft. */
export function draftOfBlock(blockKind: string): DraftOfBlock | undefined {
	const kind = draftKinds.find((known) => blockKind === known || blockKind.startsWith(`${known}-`));
	return kind === undefined ? undefined : { kind, channel: channelOf(blockKind.slice(kind.length + 1)) };
}

/** Heading of an outreach draft in the contact's own note: "Outreach by email". */
export function outreachTitle(channel: Channel): string {
	return `Outreach ${byChannel(channel)}`;
}

/**
 * Heading of a draft for one person of a meeting: "Thank-you to Þóra Jónsdóttir". It names the person and not the file, so
 * that it survives a rename; of two people of one name the file tells which.
 */
export function titleFor(words: string, person: ContactFacts, everybody: readonly ContactFacts[]): string {
	const namesakes = everybody.filter(({ name }) => name === person.name).length;
	return `${words} ${person.name}${namesakes > 1 ? ` (${nameOfPath(person.path)})` : ''}`;
}

const introductionWords = 'Introduction to ';

/** Heading of a request for an introduction, in the note of whom is asked: "Introduction to Jonas Weber". */
export function introductionTitle(wanted: string): string {
	return `${introductionWords}${wanted}`;
}

/** Whom a request for an introduction is about, from its heading. */
export function wantedIn(title: string | undefined): string | undefined {
	return title?.startsWith(introductionWords) === true ? title.slice(introductionWords.length) : undefined;
}
