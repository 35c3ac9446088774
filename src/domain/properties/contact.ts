import type { PropertyTable, Values } from './property-table';

/** Where a contact stands (docs/life-cycle.md). Stored so that a person can set it, derived so that it cannot rot. */
export const contactStages = [
	'listed', 'ready', 'awaiting-reply', 'scheduling', 'scheduled', 'met', 'in-touch', 'paused', 'closed',
] as const;

export type ContactStage = (typeof contactStages)[number];

/** Every property of a contact note. The note counts by its `type`; that property is named in settings, not here. */
export const contactProperties = {
	name: {
		kind: 'text', required: true, label: 'Name',
		meaning: 'The full name as the person writes it, in any script; one field that is never split.',
	},
	preferred_name: { kind: 'text', label: 'Preferred name', meaning: 'What to call them in a greeting, such as "Thora" or "Ms. Ito".' },
	salutation: { kind: 'text', label: 'Salutation', meaning: 'A whole opening line that replaces the computed greeting.' },
	name_pronunciation: { kind: 'text', label: 'Pronunciation', meaning: 'How the name is said; shown before and during the meeting.' },
	pronouns: { kind: 'text', label: 'Pronouns', meaning: 'The pronouns they use.' },
	aliases: { kind: 'list', label: 'Aliases', meaning: 'Other spellings, transliterations and earlier names; all are searched.' },
	not_same_as: { kind: 'links', label: 'Not the same as', meaning: 'People of a like name who are somebody else; the two are not proposed as duplicates any more.' },
	contact_category: {
		kind: 'choices', required: true, label: 'Category',
		allowed: [
			'relative', 'former-boss', 'former-coworker', 'alumni', 'acquaintance', 'association',
			'referral', 'event', 'recruiter', 'cold', 'other',
		],
		meaning: 'Where the person is known from; several may apply.',
	},
	how_we_know: { kind: 'text', label: 'How we know each other', meaning: 'One sentence; the connection line of an outreach message.' },
	shared_affiliation: { kind: 'list', label: 'Shared affiliation', meaning: 'A school, unit, employer or club that both belong or belonged to.' },
	organization: { kind: 'links', label: 'Organization', meaning: 'Links to organizations; the first is the current primary one.' },
	role_title: { kind: 'text', label: 'Role', meaning: 'Their title at the primary organization.' },
	other_roles: { kind: 'list', label: 'Other roles', meaning: 'Roles elsewhere in words, such as "Board member, Fjordpay".' },
	previous_role: { kind: 'text', label: 'Previous role', meaning: 'What they did before; used for questions about their path.' },
	contact_level: {
		kind: 'choice', label: 'Level',
		allowed: ['intern', 'ic', 'senior-ic', 'lead', 'manager', 'director', 'vp', 'executive', 'founder', 'retired', 'unknown'],
		meaning: 'Their level in the organization; questions are matched to it.',
	},
	job_function: { kind: 'list', label: 'Function', meaning: 'Their line of work, such as data or finance; the first is the main one.' },
	industry: { kind: 'list', label: 'Industry', meaning: 'The industries they know.' },
	email: { kind: 'list', label: 'Email', meaning: 'Email addresses; the first is used in drafts.' },
	phone: { kind: 'list', label: 'Phone', meaning: 'Phone numbers as quoted text, so that plus signs and leading zeros stay.' },
	linkedin: { kind: 'text', label: 'LinkedIn', meaning: 'The address of their profile.' },
	preferred_channel: {
		kind: 'choice', label: 'Preferred channel', allowed: ['email', 'linkedin', 'phone', 'text', 'video', 'in-person'],
		meaning: 'How they like to be reached.',
	},
	location: { kind: 'text', label: 'Location', meaning: 'City and country.' },
	timezone: { kind: 'text', label: 'Time zone', meaning: 'Their zone by its IANA name, such as America/Phoenix; never an abbreviation or an offset.' },
	languages: { kind: 'list', label: 'Languages', meaning: 'Languages to write or talk in.' },
	knowledge_sought: { kind: 'list', label: 'Knowledge sought', meaning: 'What I want to learn from this person.' },
	reason_to_talk: { kind: 'text', label: 'Reason to talk', meaning: 'One sentence on why this person; outreach needs it.' },
	search_goal: { kind: 'links', label: 'Search goal', meaning: 'The goals this contact serves.' },
	referred_by: { kind: 'links', label: 'Referred by', meaning: 'Who named this person; several are possible.' },
	referred_on: { kind: 'date', label: 'Referred on', meaning: 'When they were named.' },
	may_use_name: {
		kind: 'choice', label: 'May use name', allowed: ['yes', 'no', 'asked', 'unknown'],
		meaning: 'Whether the referrer allows to be mentioned.',
	},
	previously_known: { kind: 'checkbox', label: 'Previously known', meaning: 'I knew this person before the referral.' },
	contact_stage: {
		kind: 'choice', automatic: true, label: 'Stage', allowed: contactStages,
		meaning: 'Where the contact stands; compared with what the dates say and never overwritten silently.',
	},
	closed_reason: {
		kind: 'choice', label: 'Closed because',
		allowed: [
			'declined', 'no-reply', 'wrong-person', 'moved-away-from-field', 'asked-not-to-contact',
			'deceased', 'search-ended', 'merged',
		],
		meaning: 'Why the contact was closed; with the stage "closed" it is believed as it stands.',
	},
	contact_segment: {
		kind: 'choice', label: 'Segment', allowed: ['unknown', 'quick-yes', 'slow-yes', 'silent'],
		meaning: 'How they answered the first message; what is set by hand wins over what the dates say.',
	},
	tie: {
		kind: 'choice', label: 'Tie', allowed: ['close', 'active', 'weak', 'dormant', 'new'],
		meaning: 'How close the acquaintance is; dormant means no contact for three years or more.',
	},
	last_seen: { kind: 'date', label: 'Last seen', meaning: 'When we last met or spoke before this search.' },
	last_seen_note: { kind: 'text', label: 'Last seen, in words', meaning: 'The same in words, where no day is known: "spring 2019".' },
	last_contact: { kind: 'date', automatic: true, label: 'Last contact', meaning: 'The latest touch, reply or meeting.' },
	outreach_sent: { kind: 'date', automatic: true, label: 'Outreach sent', meaning: 'The latest first message; both outreach clocks start here.' },
	nudge_sent: { kind: 'date', automatic: true, label: 'Nudge sent', meaning: 'The one nudge to that message.' },
	replied_on: { kind: 'date', automatic: true, label: 'Replied on', meaning: 'Their reply to the latest attempt.' },
	outreach_channel: {
		kind: 'choice', automatic: true, label: 'Outreach channel', allowed: ['email', 'linkedin', 'phone', 'text', 'video', 'in-person'],
		meaning: 'How the latest first message went out.',
	},
	out_of_office_until: { kind: 'date', label: 'Out of office until', meaning: 'The return date of an automatic reply; the outreach clocks start again from it.' },
	connected_on: { kind: 'date', label: 'Connected on', meaning: 'When a network says that the two connected; imported, never guessed.' },
	reply_kind: {
		kind: 'choice', label: 'Reply', allowed: ['yes', 'later', 'referral', 'decline', 'out-of-office'],
		meaning: 'What the reply said; an automatic reply is not a reply.',
	},
	keep_in_touch_days: { kind: 'number', label: 'Keep in touch every (days)', meaning: 'Days between touches: 45 is warm, 90 standard, 180 light.' },
	unanswered_touches: {
		kind: 'list', automatic: true, label: 'Unanswered touches',
		meaning: 'Days on which I wrote to keep in touch and have heard nothing since; after two of them the contact pauses.',
	},
	next_touch: { kind: 'date', automatic: true, label: 'Next touch', meaning: 'My next date with this person: planned outreach, revisit, or the next note.' },
	interests: { kind: 'list', label: 'Interests', meaning: 'What to send them.' },
	give_back: { kind: 'list', label: 'Give back', meaning: 'What I can offer them.' },
	been_in_transition: {
		kind: 'choice', label: 'Has been in transition', allowed: ['yes', 'no', 'unknown'],
		meaning: 'Whether they have been through a job search of their own.',
	},
	rapport: { kind: 'number', label: 'Rapport', meaning: 'From 1 to 5; a referral is asked for only where it is not low.' },
	do_not_contact: { kind: 'checkbox', label: 'Do not contact', meaning: 'A hard stop: no draft, no reminder, no suggestion.' },
	do_not_contact_on: { kind: 'date', label: 'Do not contact since', meaning: 'When they asked for it.' },
	deceased: { kind: 'checkbox', label: 'Deceased', meaning: 'A hard stop that keeps the person in the history of referrals.' },
	forgotten_as: { kind: 'links', automatic: true, label: 'Forgotten as', meaning: 'The nameless note that takes this person\'s place; it stands here only while forgetting them is not finished.' },
	confidential: { kind: 'checkbox', label: 'Confidential', meaning: 'Left out of exports and shared views.' },
	snoozed: {
		kind: 'list', automatic: true, label: 'Snoozed',
		meaning: 'Loops of this note that are shown later: "nudge 2026-11-30", with a link to one person where several are meant.',
	},
	skipped: {
		kind: 'list', automatic: true, label: 'Skipped',
		meaning: 'Loops of this note that were waived, each with the due date that was waived: "nudge 2026-10-26".',
	},
} as const satisfies PropertyTable;

export type Contact = Values<typeof contactProperties>;
