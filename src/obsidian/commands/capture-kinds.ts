import type { CaptureKind } from '../../note/body/capture-line';

/** What a capture asks besides its line. */
type CaptureForm = 'line' | 'opening' | 'referral' | 'my-promise' | 'their-promise';

interface CaptureCommand {
	readonly id: string;
	/** In the palette. */
	readonly name: string;
	/** On a button of the panel. */
	readonly label: string;
	readonly icon: string;
	readonly kind: CaptureKind | 'promise';
	readonly form: CaptureForm;
	/** What is asked for, as the label of the one line; the window is called as the button is. */
	readonly asks: string;
}

/** The kinds that have a command and a button each. Ids never change: hotkeys are kept under them. */
export const captureCommands = [
	{ id: 'capture-note', name: 'Capture note', label: 'Note', icon: 'pencil-line', kind: 'note', form: 'line', asks: 'In a few words' },
	{ id: 'capture-quote', name: 'Capture quote', label: 'Quote', icon: 'quote', kind: 'quote', form: 'line', asks: 'In their words' },
	{ id: 'capture-skill', name: 'Capture skill', label: 'Skill', icon: 'wrench', kind: 'skill', form: 'line', asks: 'A skill that counts' },
	{ id: 'capture-certification', name: 'Capture certification', label: 'Certificate', icon: 'badge-check', kind: 'certification', form: 'line', asks: 'A certification' },
	{ id: 'capture-opening', name: 'Capture opening', label: 'Opening', icon: 'door-open', kind: 'opening', form: 'opening', asks: 'What may open up?' },
	{ id: 'capture-advice', name: 'Capture advice', label: 'Advice', icon: 'lightbulb', kind: 'advice', form: 'line', asks: 'Their advice' },
	{ id: 'capture-resource', name: 'Capture resource', label: 'Resource', icon: 'book-open', kind: 'resource', form: 'line', asks: 'A book, course, person to follow' },
	{ id: 'capture-referral', name: 'Capture referral', label: 'Referral', icon: 'user-plus', kind: 'referral', form: 'referral', asks: 'Who was named?' },
	{ id: 'capture-promise', name: 'Capture promise', label: 'I promise', icon: 'hand', kind: 'promise', form: 'my-promise', asks: 'What did you promise?' },
	{ id: 'capture-their-promise', name: 'Capture their promise', label: 'They promise', icon: 'gift', kind: 'promise', form: 'their-promise', asks: 'What did they promise?' },
] as const satisfies readonly CaptureCommand[];

export type CaptureCommandId = (typeof captureCommands)[number]['id'];

/** Kinds that are rarer and have no command of their own: they stand in the list of "Capture…". */
export const rareCaptures: readonly { readonly kind: CaptureKind; readonly label: string; readonly asks: string }[] = [
	{ kind: 'trend', label: 'Trend', asks: 'A trend of the field' },
	{ kind: 'culture', label: 'Culture', asks: 'How it is to work there' },
	{ kind: 'process', label: 'Process', asks: 'How something is done there' },
	{ kind: 'warning', label: 'Warning', asks: 'What to beware of' },
	{ kind: 'fit', label: 'Fit', asks: 'How I would fit' },
	{ kind: 'pay-range', label: 'Pay range', asks: 'What they said of pay' },
	{ kind: 'affirmation', label: 'Affirmation', asks: 'Something kind they said of you' },
	{ kind: 'personal', label: 'Personal detail', asks: 'Something about them, if harmless' },
	{ kind: 'question', label: 'New question', asks: 'A question for later' },
];
