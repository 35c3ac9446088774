import type { MeetingPanel } from '../../actions/conversation/meeting-panel';
import { untilWords } from '../../domain/meetings/cue-clock';
import type { MeetingClock } from '../../domain/meetings/meeting-clock';

/** Who it is, large, and how the name is said. */
export function drawPeople(el: HTMLElement, people: MeetingPanel['people']): void {
	for (const { name, pronunciation, pronouns } of people) {
		const personEl = el.createDiv({ cls: 'ii-person' });
		personEl.createEl('h2', { cls: 'ii-person-name' }).createEl('bdi', { text: name });
		const said = [pronunciation, pronouns].filter((part) => part !== undefined && part !== '');
		if (said.length > 0) personEl.createDiv({ cls: 'ii-person-said' }).createEl('bdi', { text: said.join(' · ') });
	}
}

/** "12 minutes left, until 16:30 (their 10:30)." The same words stand in the status bar's tooltip. */
export function clockWords(clock: MeetingClock): string {
	if (clock.phase === 'over') return `${minutes(clock.over)} over, it was until ${untilWords(clock)}`;
	if (clock.phase === 'time') return `Time: it is ${untilWords(clock)}`;
	return `${minutes(clock.left)} left, until ${untilWords(clock)}`;
}

/** The minutes that are left, as large as they matter, above the agenda as a line that fills up. */
export function drawClock(el: HTMLElement, clock: MeetingClock): void {
	const isOver = clock.phase === 'over';
	el.toggleClass('is-over', isOver);
	el.toggleClass('is-time', clock.phase === 'time');
	const timeEl = el.createDiv({ cls: 'ii-clock-time', attr: { role: 'timer', 'aria-live': 'off', 'aria-label': clockWords(clock) } });
	timeEl.createSpan({ cls: 'ii-clock-number', text: isOver ? `+${clock.over}` : String(clock.left) });
	timeEl.createSpan({ cls: 'ii-clock-unit', text: isOver ? 'min over' : 'min left' });
	timeEl.createSpan({ cls: 'ii-clock-until', text: `until ${untilWords(clock)}` });
	if (clock.lateMinutes > 0) el.createDiv({ cls: 'ii-clock-late', text: `Began ${minutes(clock.lateMinutes)} late; the end stays.` });
	drawTrack(el, clock);
}

function drawTrack(el: HTMLElement, { segments, minute, total, current }: MeetingClock): void {
	const trackEl = el.createDiv({ cls: 'ii-agenda-line', attr: { 'aria-hidden': 'true' } });
	let from = 0;
	for (const segment of segments) {
		const partEl = trackEl.createDiv({ cls: 'ii-agenda-part' });
		partEl.toggleClass('is-now', segment.id === current?.id && minute < total);
		const filled = Math.min(1, Math.max(0, (minute - from) / segment.minutes));
		partEl.setCssProps({ '--ii-minutes': String(segment.minutes), '--ii-filled': `${Math.round(filled * 100)}%` });
		from += segment.minutes;
	}
}

/** The step of the agenda that is on with what can be said in it, the one that follows, and a sentence that leads over to it. */
export function drawSteps(el: HTMLElement, { clock, bridge, agendaLines }: Pick<MeetingPanel, 'clock' | 'bridge' | 'agendaLines'>): void {
	const step = (when: string, title: string, left: string): HTMLElement => {
		const stepEl = el.createDiv({ cls: `ii-step is-${when.toLowerCase()}` });
		stepEl.createSpan({ cls: 'ii-step-when', text: when });
		stepEl.createSpan({ cls: 'ii-step-title', text: title });
		stepEl.createSpan({ cls: 'ii-step-left', text: left });
		return stepEl;
	};
	if (clock.current !== undefined) step('Now', clock.current.title, clock.leftInSegment > 0 ? `${minutes(clock.leftInSegment)} left` : '');
	// While the questions are on, their list says more than the agenda.
	if (agendaLines.length > 0 && clock.current?.id !== 'core') {
		const linesEl = el.createEl('ul', { cls: 'ii-step-lines', attr: { 'aria-label': 'To say now' } });
		for (const line of agendaLines) linesEl.createEl('li', { text: line, attr: { dir: 'auto' } });
	}
	if (clock.next !== undefined) step('Next', clock.next.title, minutes(clock.next.minutes));
	if (bridge !== undefined) el.createDiv({ cls: 'ii-bridge' }).createSpan({ text: `“${bridge}”`, attr: { dir: 'auto' } });
}

function minutes(count: number): string {
	return `${count} ${count === 1 ? 'minute' : 'minutes'}`;
}
