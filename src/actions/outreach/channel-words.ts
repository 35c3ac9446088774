import { contactProperties, type Contact } from '../../domain/properties/contact';
import type { DraftChannel } from '../../draft/draft-kind';

export type Channel = NonNullable<Contact['outreach_channel']>;

const words: Readonly<Record<Channel, string>> = {
	email: 'by email', linkedin: 'on LinkedIn', phone: 'by phone', text: 'by text message', video: 'by video call', 'in-person': 'in person',
};

/** Where there is nothing to send, what to say is drafted as for the phone. */
const drafted: Readonly<Record<Channel, DraftChannel>> = {
	email: 'email', linkedin: 'linkedin', text: 'message', phone: 'phone', video: 'phone', 'in-person': 'phone',
};

/** The channel that a prompt or a block's name means; undefined for any other word. */
export function channelOf(text: string): Channel | undefined {
	return contactProperties.outreach_channel.allowed.find((channel) => channel === text);
}

/** How a line of the log says it: "by email". Another word is taken as it is: "over coffee". */
export function byChannel(text: string): string {
	const channel = channelOf(text);
	return channel === undefined ? text : words[channel];
}

/** Which kind of draft goes over a channel. */
export function draftChannelOf(channel: Channel): DraftChannel {
	return drafted[channel];
}

/** How a letter goes to somebody: as they like it where that can hold a letter, else by e-mail. */
export function channelForLetter({ preferred_channel: preferred }: Pick<Contact, 'preferred_channel'>): Channel {
	return preferred === 'linkedin' || preferred === 'text' ? preferred : 'email';
}
