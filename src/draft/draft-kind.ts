/** What can be drafted. Each has its templates, its context and its checks (docs/drafts.md). */
export const draftKinds = [
	'outreach', 'nudge', 'confirmation', 'thank-you', 'prep-sheet', 'agenda', 'question-list', 'decline-reply', 'keep-in-touch',
	'report-back', 'introduction', 'reschedule', 'referral-news', 'landed',
	'missed-meeting',
] as const;
export type DraftKind = (typeof draftKinds)[number];

/** How a draft travels. What stays in the note (prep sheet, agenda, question list) has no channel. */
export const draftChannels = ['email', 'linkedin', 'message', 'phone'] as const;
export type DraftChannel = (typeof draftChannels)[number];

/**
 * How close the two are: introduced said yes before I wrote; warm is referred, of a shared affiliation, or met before; dormant was met
 * long ago; else cold.
 */
export const draftTies = ['cold', 'warm', 'dormant', 'introduced'] as const;
export type DraftTie = (typeof draftTies)[number];

export interface Wanted {
	readonly kind: DraftKind;
	readonly channel?: DraftChannel;
}
