import type { PropertyTable, Values } from './property-table';

/** Every property of a search goal. */
export const searchGoalProperties = {
	goal_status: {
		kind: 'choice', label: 'Status', allowed: ['active', 'paused', 'achieved', 'dropped'],
		meaning: 'Whether the goal is pursued.',
	},
	goal_achieved_on: { kind: 'date', automatic: true, label: 'Achieved on', meaning: 'Filled in with the status "achieved"; everybody met for the goal is told from then.' },
	target_roles: { kind: 'list', label: 'Roles', meaning: 'The roles that are looked at.' },
	target_industries: { kind: 'list', label: 'Industries', meaning: 'The industries that are looked at.' },
	target_locations: { kind: 'list', label: 'Locations', meaning: 'Where it may be.' },
	target_organizations: { kind: 'links', label: 'Organizations', meaning: 'The organizations of interest; about forty make a working list.' },
	target_levels: { kind: 'list', label: 'Levels to meet', meaning: 'The levels of people I want to meet.' },
	target_functions: { kind: 'list', label: 'Functions to meet', meaning: 'The lines of work of people I want to meet.' },
	learning_questions: { kind: 'list', label: 'What to learn', meaning: 'The questions this search is to answer.' },
	weekly_outreach_target: { kind: 'number', label: 'Messages a week', meaning: 'First messages to send each week; 5 where nothing is said.' },
	weekly_meeting_target: { kind: 'number', label: 'Meetings a week', meaning: 'Meetings to hold each week; 2 where nothing is said.' },
	decision_maker_target: { kind: 'number', label: 'Decision makers to meet', meaning: 'How many conversations with decision makers to aim for; 25 where nothing is said.' },
	goal_start: { kind: 'date', label: 'Start', meaning: 'When the search for this goal began.' },
	goal_review: { kind: 'date', label: 'Next review', meaning: 'When to look at the goal again; every 14 days.' },
	pay_low: { kind: 'number', label: 'Pay from', meaning: 'The lower end of the researched range; a check for me, never a question about theirs.' },
	pay_high: { kind: 'number', label: 'Pay to', meaning: 'The upper end of the researched range.' },
	pay_currency: { kind: 'text', label: 'Currency', meaning: 'The currency of the range.' },
	snoozed: {
		kind: 'list', automatic: true, label: 'Snoozed',
		meaning: 'Loops of this note that are shown later: "tell-all 2026-11-30", with a link to the person.',
	},
	skipped: {
		kind: 'list', automatic: true, label: 'Skipped',
		meaning: 'Loops of this note that were waived, each with the due date that was waived and a link to the person.',
	},
} as const satisfies PropertyTable;

export type SearchGoal = Values<typeof searchGoalProperties>;
