import type { PropertyTable, Values } from './property-table';

/** Every property of a story: challenge, action and result stand in the body. */
export const storyProperties = {
	story_date: { kind: 'date', label: 'Date', meaning: 'When it happened; a catch-up names only what came after we last met.' },
	story_headline: { kind: 'text', label: 'Headline', meaning: 'One sentence that can stand in a message.' },
	skills: { kind: 'list', label: 'Skills', meaning: 'The skills it shows.' },
	for_functions: { kind: 'list', label: 'For functions', meaning: 'The lines of work it speaks to.' },
	result: { kind: 'text', label: 'Result', meaning: 'What came of it, with a number if there is one.' },
	rehearsed_on: { kind: 'date', label: 'Rehearsed on', meaning: 'When it was last told aloud.' },
	rehearsals: { kind: 'number', label: 'Rehearsals', meaning: 'How often it was rehearsed.' },
} as const satisfies PropertyTable;

export type Story = Values<typeof storyProperties>;
