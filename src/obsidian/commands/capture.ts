import { capture } from '../../actions/conversation/capture';
import { capturePromise } from '../../actions/conversation/capture-promise';
import { captureReferral, type CaptureReferral } from '../../actions/conversation/capture-referral';
import { captureTransition } from '../../actions/conversation/capture-transition';
import type { NotePath } from '../../domain/problem';
import type { CalendarDate } from '../../domain/days/read-date';
import type { CaptureKind } from '../../note/body/capture-line';
import type { Desk } from '../desk';
import { choiceField } from '../prompts/choice-field';
import { optionalDateField, type DateFieldOptions } from '../prompts/date-field';
import { askForm, type FormOptions } from '../prompts/form-modal';
import { pickChoice, type Choice } from '../prompts/pick-choice';
import { textField } from '../prompts/text-field';
import { runAction } from '../run-action';
import { whileMeeting } from './at-hand';
import { captureCommands, rareCaptures, type CaptureCommandId } from './capture-kinds';
import type { DeskCommand } from './desk-command';
import { peopleIn, speakerField } from './speaker-field';
import { onePerson } from './whom';

/** One command for each kind, so that each can have a hotkey, and one that asks for the kind. */
export const captureDeskCommands: readonly DeskCommand[] = [
	{ id: 'capture', name: 'Capture…', icon: 'plus', offer: whileMeeting(captureAnyFor) },
	...captureCommands.map(({ id, name, icon }) => ({ id, name, icon, offer: whileMeeting((desk, meeting) => captureFor(desk, meeting, id)) })),
];

/** Asks for the kind first: those with a command of their own, then the rarer ones. */
export async function captureAnyFor(desk: Desk, meeting: NotePath): Promise<void> {
	const choices: readonly Choice<() => Promise<unknown>>[] = [
		...captureCommands.map(({ id, label }) => ({ label, value: () => captureFor(desk, meeting, id) })),
		...rareCaptures.map(({ kind, label, asks }) => ({ label, value: () => captureLine(desk, meeting, { kind, label, asks }) })),
		{ label: 'They have been through a job search too', value: () => captureJobSearch(desk, meeting) },
	];
	const chosen = await pickChoice(desk.app, 'What did you hear?', choices);
	await chosen?.();
}

/** Asks for one line, and what else the kind needs, and writes it into the meeting's note. */
export async function captureFor(desk: Desk, meeting: NotePath, id: CaptureCommandId): Promise<void> {
	const command = captureCommands.find((candidate) => candidate.id === id);
	if (command === undefined) return;
	switch (command.form) {
		case 'line': return captureLine(desk, meeting, command);
		case 'opening': return captureOpening(desk, meeting, command);
		case 'referral': return captureReferralIn(desk, meeting);
		case 'my-promise': return capturePromiseBy(desk, meeting, 'me', command);
		case 'their-promise': return capturePromiseBy(desk, meeting, 'them', command);
	}
}

async function captureLine(desk: Desk, meeting: NotePath, { kind, label, asks }: CaptureWords & { readonly kind: CaptureKind }): Promise<void> {
	const isOfSomebody = kind === 'personal';
	await askBriefly<SaidLine>(desk, {
		title: label,
		build: (form) => {
			const line = form.add(textField(form.el, { label: asks, required: 'Write a few words, or press Escape.' }));
			const from = speakerField(form, desk, meeting, { label: isOfSomebody ? 'About whom?' : 'Who said it?', required: isOfSomebody });
			return (valueOf) => ({ text: valueOf(line), ...from && { from: valueOf(from) } });
		},
		write: ({ text, from }) => runAction(desk, capture, { meeting, kind, text, ...from === undefined ? {} : { from } }),
	});
}

async function captureOpening(desk: Desk, meeting: NotePath, { label, asks }: CaptureWords): Promise<void> {
	await askBriefly<DatedLine>(desk, {
		title: label,
		build: (form) => {
			const line = form.add(textField(form.el, { label: asks, required: 'Write what may open up.' }));
			const until = form.add(optionalDateField(form.el, dayAhead(desk, 'Until when, if you know')));
			const from = speakerField(form, desk, meeting, { label: 'Who said it?' });
			return (valueOf) => ({ text: valueOf(line), day: valueOf(until), ...from && { from: valueOf(from) } });
		},
		write: ({ text, day, from }) => runAction(desk, capture, {
			meeting, kind: 'opening', text, ...day === undefined ? {} : { more: [`expires ${day}`] }, ...from === undefined ? {} : { from },
		}),
	});
}

async function captureReferralIn(desk: Desk, meeting: NotePath): Promise<void> {
	await askBriefly<CaptureReferral>(desk, {
		title: 'Who was named?',
		build: (form) => {
			const name = form.add(textField(form.el, { label: 'Name', required: 'Write a name; the rest can be added later.' }));
			const knows = form.add(textField(form.el, { label: 'What do they know?' }));
			const mayUseName = form.add(choiceField<CaptureReferral['mayUseName']>(form.el, {
				label: 'May you say who named them?', value: 'unknown',
				choices: [
					{ value: 'unknown', label: 'Not said' }, { value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }, { value: 'asked', label: 'I asked; they will say' },
				],
			}));
			const from = speakerField(form, desk, meeting, { label: 'Who named them?', required: true });
			return (valueOf) => {
				const named = from && valueOf(from);
				return {
					meeting, name: valueOf(name), mayUseName: valueOf(mayUseName),
					...valueOf(knows) === '' ? {} : { knows: `knows ${valueOf(knows).replace(/^knows /iu, '')}` },
					...named === undefined ? {} : { from: named },
				};
			};
		},
		write: (input) => runAction(desk, captureReferral, input),
	});
}

async function capturePromiseBy(desk: Desk, meeting: NotePath, by: 'me' | 'them', { label, asks }: CaptureWords): Promise<void> {
	await askBriefly<DatedLine>(desk, {
		title: label,
		build: (form) => {
			const line = form.add(textField(form.el, { label: asks, required: 'Write what was promised.' }));
			const due = form.add(optionalDateField(form.el, dayAhead(desk, 'By when')));
			const from = speakerField(form, desk, meeting, { label: by === 'me' ? 'To whom?' : 'Who promised?' });
			return (valueOf) => ({ text: valueOf(line), day: valueOf(due), ...from && { from: valueOf(from) } });
		},
		write: ({ text, day, from }) => runAction(desk, capturePromise, {
			meeting, by, text, ...day === undefined ? {} : { due: day }, ...from === undefined ? {} : { from },
		}),
	});
}

async function captureJobSearch(desk: Desk, meeting: NotePath): Promise<void> {
	const person = await onePerson(desk, 'Who has been through one?', peopleIn(desk, meeting));
	if (person !== undefined) await runAction(desk, captureTransition, { meeting, contact: person.path });
}

type CaptureWords = Pick<(typeof rareCaptures)[number], 'label' | 'asks'>;

interface SaidLine {
	readonly text: string;
	readonly from?: NotePath | undefined;
}

interface DatedLine extends SaidLine {
	readonly day: CalendarDate | undefined;
}

/** Asks for a line while somebody talks. */
async function askBriefly<T>(desk: Desk, form: Pick<FormOptions<T>, 'title' | 'build' | 'write'>): Promise<void> {
	// On a phone the notice of the line before would lie over the prompt.
	desk.lastNotice?.hide();
	await askForm<T>(desk.app, { submit: 'Write', brief: true, ...form });
}

function dayAhead(desk: Desk, label: string): DateFieldOptions {
	const { today } = desk.now();
	return { label, lean: 'ahead', today, notBefore: today, order: desk.settings.current.dateOrder };
}
