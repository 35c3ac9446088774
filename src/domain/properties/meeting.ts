import type { PropertyTable, Values } from './property-table';

/** The states of a meeting (docs/life-cycle.md). */
const meetingStatuses = [
	'proposed', 'scheduled', 'confirmed', 'in-progress', 'held', 'debriefed', 'closed', 'cancelled', 'no-show',
] as const;

/** Every property of a meeting note. */
export const meetingProperties = {
	contacts: { kind: 'links', required: true, label: 'Contacts', meaning: 'Who takes part; a group meeting has several.' },
	organization: {
		kind: 'links', automatic: true, label: 'Organization',
		meaning: 'The organizations at the time of the meeting, so that history stays right after a change of job.',
	},
	search_goal: { kind: 'links', label: 'Search goal', meaning: 'The goals this meeting serves.' },
	purpose: {
		kind: 'choices', required: true, label: 'Purpose',
		allowed: [
			'learn-role', 'learn-industry', 'learn-company', 'skills-certs', 'career-change', 'timing', 'network', 'catch-up', 'practice',
		],
		meaning: 'What the meeting is for; questions are matched to it.',
	},
	meeting_kind: {
		kind: 'choice', label: 'Kind', allowed: ['informational', 'catch-up', 'practice', 'group', 'event', 'intro-call'],
		meaning: 'What sort of meeting it is; practice and event stay out of the funnel.',
	},
	meeting_status: { kind: 'choice', automatic: true, label: 'Status', allowed: meetingStatuses, meaning: 'How far the meeting has come.' },
	meeting_start: { kind: 'datetime', label: 'Start', meaning: 'Date and time on the wall clock of the zone named in `timezone`.' },
	timezone: { kind: 'text', label: 'Time zone', meaning: 'The zone in which the time was agreed, by its IANA name; required with a start.' },
	duration_min: { kind: 'number', required: true, label: 'Minutes', meaning: 'The length that was promised; 30 unless something else was agreed.' },
	meeting_channel: {
		kind: 'choice', label: 'Channel', allowed: ['video', 'phone', 'in-person', 'chat'],
		meaning: 'How the two talk.',
	},
	location: { kind: 'text', label: 'Place or link', meaning: 'A place, or the address of the call.' },
	cancelled_by: {
		kind: 'choice', automatic: true, label: 'Cancelled by', allowed: ['me', 'them'],
		meaning: 'Who cancelled it; the two are counted and answered differently.',
	},
	confirmed_on: { kind: 'date', label: 'Confirmed on', meaning: 'When the appointment was confirmed, the day before as a rule.' },
	actual_start: { kind: 'datetime', automatic: true, label: 'Started', meaning: 'When it really began, on the same wall clock as the start.' },
	actual_end: { kind: 'datetime', automatic: true, label: 'Ended', meaning: 'When it really ended, on the same wall clock as the start.' },
	extended_min: { kind: 'number', label: 'Extended by (minutes)', meaning: 'Minutes added by their offer, and only by theirs.' },
	reschedules: { kind: 'number', automatic: true, label: 'Times moved', meaning: 'How often the appointment was moved.' },
	previous_starts: { kind: 'list', automatic: true, label: 'Earlier starts', meaning: 'The times it was moved from, such as "2026-10-22T16:00 Europe/Berlin".' },
	meeting_goals: { kind: 'list', required: true, label: 'Goals', meaning: 'One to three results that I want from it.' },
	goals_met: { kind: 'list', label: 'Goals met', meaning: 'The goals that were met, in the same words.' },
	referrals: { kind: 'links', automatic: true, label: 'Referrals', meaning: 'The contacts that were named in it.' },
	meeting_outcome: {
		kind: 'choices', label: 'Outcome',
		allowed: ['learned', 'referral', 'opening', 'opportunity', 'advice', 'no-fit', 'nothing'],
		meaning: 'What came of it.',
	},
	thank_you_due: { kind: 'date', automatic: true, label: 'Thank-you due', meaning: 'The day after the meeting, unless set otherwise.' },
	thank_you_sent: { kind: 'date', automatic: true, label: 'Thank-you sent', meaning: 'When the last person was thanked.' },
	thanked: { kind: 'links', automatic: true, label: 'Thanked', meaning: 'Who has been thanked; with several contacts this list decides who is still owed a thank-you.' },
	report_back_due: { kind: 'date', automatic: true, label: 'Report-back due', meaning: 'When to tell what came of their advice; filled in when advice or a resource was noted.' },
	report_back_sent: { kind: 'date', automatic: true, label: 'Report-back sent', meaning: 'When they were told.' },
	comfort_before: { kind: 'number', label: 'Comfort before', meaning: 'From 1 to 5, how comfortable I was before it.' },
	comfort_after: { kind: 'number', label: 'Comfort after', meaning: 'From 1 to 5, how comfortable I was after it.' },
	rapport: { kind: 'number', label: 'Rapport', meaning: 'From 1 to 5, how well the two got on.' },
	confidential: { kind: 'checkbox', label: 'Confidential', meaning: 'Left out of exports and shared views.' },
	snoozed: {
		kind: 'list', automatic: true, label: 'Snoozed',
		meaning: 'Loops of this note that are shown later: "thank-you 2026-11-30", with a link to one person of a group.',
	},
	skipped: {
		kind: 'list', automatic: true, label: 'Skipped',
		meaning: 'Loops of this note that were waived, each with the due date that was waived: "debrief 2026-10-27".',
	},
} as const satisfies PropertyTable;

export type Meeting = Values<typeof meetingProperties>;
