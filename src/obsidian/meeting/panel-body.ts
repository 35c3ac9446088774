import type { MeetingPanel } from '../../actions/conversation/meeting-panel';
import { captureCommands, type CaptureCommandId } from '../commands/capture-kinds';
import { panelBox, panelButton } from './panel-button';

/** What can be pressed and ticked in the panel. */
export interface PanelDeeds {
	readonly capture: (id: CaptureCommandId) => void;
	readonly answer: (line: string) => void;
	readonly tickGoal: (goal: string, met: boolean) => void;
	readonly tellPoint: (point: string) => void;
	readonly notToday: () => void;
}

/** What stands under "Ask next". */
export interface AskNow {
	readonly question: MeetingPanel['question'];
	readonly questionsLeft: number;
	readonly probes: MeetingPanel['probes'];
}

/** The question to ask next, with what to say where the answer is short. */
export function drawQuestion(el: HTMLElement, { question, questionsLeft, probes }: AskNow, deeds: PanelDeeds): void {
	const rest = questionsLeft - (question === undefined ? 0 : 1);
	partHeading(el, 'Ask next', rest > 0 ? `${rest} more` : '');
	if (question === undefined) {
		el.createDiv({ cls: 'ii-quiet', text: 'No question is left for this part of the talk.' });
	} else {
		el.createDiv({ cls: 'ii-question', text: question.text, attr: { dir: 'auto' } });
		const footEl = el.createDiv({ cls: 'ii-question-foot' });
		footEl.createSpan({ cls: 'ii-quiet', text: [question.mustAsk ? 'Must ask' : '', `${question.minutes} min`].filter((part) => part !== '').join(' · ') });
		panelButton(footEl, { key: 'answer', label: 'Answered', icon: 'check', name: `Answered: ${question.text}`, press: () => deeds.answer(question.line) });
	}
	if (probes.length === 0) return;
	const listEl = el.createEl('ul', { cls: 'ii-probes', attr: { 'aria-label': 'Ask further' } });
	for (const { when, words } of probes) {
		const itemEl = listEl.createEl('li');
		itemEl.createSpan({ cls: 'ii-probe-when', text: `${when}: ` });
		itemEl.createSpan({ text: words });
	}
}

/** Whether this is the moment to ask for a name. "Not today" is as good an answer as a name. */
export function drawGate(el: HTMLElement, gate: NonNullable<MeetingPanel['gate']>, deeds: PanelDeeds): void {
	partHeading(el, 'Ask for a name?', '');
	el.toggleClass('is-open', gate.open);
	el.createDiv({ cls: 'ii-gate-says', text: gate.says });
	const footEl = el.createDiv({ cls: 'ii-part-foot' });
	panelButton(footEl, { key: 'referral', label: 'Referral', icon: 'user-plus', name: 'Capture referral', press: () => deeds.capture('capture-referral') });
	panelButton(footEl, { key: 'not-today', label: 'Not today', name: 'Do not ask for a referral today', press: deeds.notToday });
}

/** The goals stay in sight; one that is met is ticked. */
export function drawGoals(el: HTMLElement, goals: MeetingPanel['goals'], deeds: PanelDeeds): void {
	const met = goals.filter((goal) => goal.met).length;
	partHeading(el, 'Goals', `${met} of ${goals.length}`);
	for (const { text, met: ticked, touched } of goals) {
		const labelEl = panelBox(el, { key: `goal ${text}`, label: text, ticked, change: (now) => deeds.tickGoal(text, now) });
		if (touched && !ticked) labelEl.createSpan({ cls: 'ii-touched', text: 'touched' });
	}
}

/** Good points that were not told yet. */
export function drawPoints(el: HTMLElement, points: MeetingPanel['points'], deeds: PanelDeeds): void {
	partHeading(el, 'Not told yet', '');
	for (const { kind, text } of points) {
		panelBox(el, { key: `point ${text}`, label: kind === 'pitch' ? 'My pitch' : text, ticked: false, change: () => deeds.tellPoint(text) });
	}
}

/** A button for each kind of line. */
export function drawCaptures(el: HTMLElement, deeds: PanelDeeds): void {
	el.setAttrs({ role: 'group', 'aria-label': 'Capture' });
	for (const { id, label, name, icon } of captureCommands) panelButton(el, { key: id, label, name, icon, cls: 'ii-capture', press: () => deeds.capture(id) });
}

function partHeading(el: HTMLElement, heading: string, side: string): void {
	const headingEl = el.createEl('h3', { cls: 'ii-part-heading', text: heading });
	if (side !== '') headingEl.createSpan({ cls: 'ii-count', text: side });
}
