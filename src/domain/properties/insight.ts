import type { PropertyTable, Values } from './property-table';

/** Every property of an insight that was promoted from a captured line to a note of its own. */
export const insightProperties = {
	insight_kind: {
		kind: 'choice', label: 'Kind',
		allowed: [
			'skill', 'certification', 'opening', 'advice', 'resource', 'trend', 'process', 'culture', 'pay-range',
			'fit', 'warning', 'quote', 'affirmation',
		],
		meaning: 'What sort of thing was learned.',
	},
	statement: { kind: 'text', label: 'Statement', meaning: 'One sentence that says it.' },
	insight_subject: { kind: 'text', label: 'Subject', meaning: 'A short key for counting, such as "sql".' },
	source_meeting: { kind: 'links', label: 'Heard in', meaning: 'The meetings it was heard in.' },
	source_contact: { kind: 'links', label: 'Heard from', meaning: 'The contacts who said it.' },
	applies_to: { kind: 'links', label: 'Applies to', meaning: 'Roles, organizations and goals it speaks about.' },
	said_on: { kind: 'date', label: 'Said on', meaning: 'When it was said.' },
	confidence: {
		kind: 'choice', label: 'Confidence', allowed: ['heard', 'first-hand', 'corroborated', 'contradicted'],
		meaning: 'How far it can be relied on.',
	},
	sensitivity: {
		kind: 'choice', label: 'Sensitivity', allowed: ['open', 'private', 'confidential'],
		meaning: 'Who may read it; only what is open appears in drafts.',
	},
	expires_on: { kind: 'date', label: 'Expires on', meaning: 'For an opening: when it is stale.' },
	acted_on: { kind: 'date', label: 'Acted on', meaning: 'For advice and resources: when I did something with it.' },
	reported_back_on: { kind: 'date', label: 'Reported back on', meaning: 'When the giver was told what came of it.' },
} as const satisfies PropertyTable;

export type Insight = Values<typeof insightProperties>;
