import { ItemView, type IconName, type WorkspaceLeaf } from 'obsidian';
import type { MeetingPanel } from '../../actions/conversation/meeting-panel';
import { notToday } from '../../actions/conversation/not-today';
import { tellPoint } from '../../actions/conversation/tell-point';
import { tickGoal } from '../../actions/conversation/tick-goal';
import { cuesPassed } from '../../domain/meetings/cue-clock';
import type { Cue, CueId } from '../../domain/meetings/cues';
import type { MeetingClock } from '../../domain/meetings/meeting-clock';
import type { NotePath } from '../../domain/problem';
import { answerQuestionOf } from '../commands/answer-question';
import { captureFor, captureAnyFor } from '../commands/capture';
import { endMeetingOf, extendMeetingOf, goToNextSegment, strikeCaptureOf } from '../commands/run-meeting';
import type { Desk } from '../desk';
import { runAction, runGuarded } from '../run-action';
import { meetingPanelViewType } from './meeting-panel-type';
import type { MeetingWatch } from './meeting-watch';
import { drawNoMeeting, noMeetingState, type NoMeeting } from './no-meeting';
import { panelButton } from './panel-button';
import { drawCaptures, drawGate, drawGoals, drawPoints, drawQuestion, type AskNow, type PanelDeeds } from './panel-body';
import { drawClock, drawPeople, drawSteps } from './panel-head';
import { PanelPart } from './panel-part';

/**
 * The conversation at a glance: who, how long, what next. It is drawn from the meeting's note and the wall clock; it makes no
 * sound and takes no focus. A screen reader hears of a cue when its minute comes, and of nothing else.
 */
export class MeetingPanelView extends ItemView {
	override navigation = false;
	#parts: PanelParts | undefined;
	/** The meeting that was shown last and when, so that each cue is spoken once. */
	#spoken: { readonly meeting: NotePath; readonly instant: number } | undefined;

	constructor(leaf: WorkspaceLeaf, private readonly desk: Desk, private readonly watch: MeetingWatch) {
		super(leaf);
	}

	override getViewType(): string {
		return meetingPanelViewType;
	}

	override getDisplayText(): string {
		return 'Meeting';
	}

	override getIcon(): IconName {
		return 'timer';
	}

	override async onOpen(): Promise<void> {
		this.#parts = this.#build();
		this.addAction('file-text', 'Open the meeting note', () => void runGuarded(() => this.#openNote()));
		this.register(this.watch.onChange(() => this.#draw()));
		this.register(this.desk.model.onChange(() => this.#draw()));
		let stopLooking = this.watch.lookWith(this.contentEl.win);
		this.register(this.contentEl.onWindowMigrated((win) => {
			stopLooking();
			stopLooking = this.watch.lookWith(win);
		}));
		this.register(() => stopLooking());
		this.#draw();
		return Promise.resolve();
	}

	override async onClose(): Promise<void> {
		this.#parts = undefined;
		return Promise.resolve();
	}

	#draw(): void {
		const parts = this.#parts;
		if (parts === undefined) return;
		const { panel, problem } = this.watch.now();
		parts.none.show(panel === undefined ? noMeetingState(this.desk, problem) : undefined);
		parts.foot.show(panel === undefined ? undefined : true);
		parts.people.show(panel?.people);
		parts.clock.show(panel?.clock);
		parts.cue.show(panel?.says === undefined ? undefined : { id: panel.cue?.id, says: panel.says });
		parts.steps.show(panel && { clock: panel.clock, agendaLines: panel.agendaLines, ...panel.bridge === undefined ? {} : { bridge: panel.bridge } });
		parts.besides.show(panel === undefined || panel.besides.length === 0 ? undefined : panel.besides);
		parts.gate.show(panel?.gate);
		parts.ask.show(panel && { question: panel.question, questionsLeft: panel.questionsLeft, probes: panel.probes });
		parts.goals.show(panel === undefined || panel.goals.length === 0 ? undefined : panel.goals);
		const untold = panel?.points.filter(({ told }) => !told) ?? [];
		parts.points.show(untold.length === 0 ? undefined : untold);
		parts.captures.show(panel === undefined ? undefined : true);
		this.#speak(panel);
	}

	/** What was missed while the machine slept is told by the last cue alone; what was before the panel opened, not at all. */
	#speak(panel: MeetingPanel | undefined): void {
		const before = this.#spoken;
		this.#spoken = panel && { meeting: panel.meeting, instant: panel.clock.instant };
		if (panel === undefined || this.#parts === undefined) return;
		const isNew = before?.meeting !== panel.meeting;
		const began = panel.clock.minute === 0;
		const cue = isNew && !began ? undefined : lastCue(panel.clock, isNew ? undefined : before.instant);
		if (cue !== undefined && panel.says !== undefined) this.#parts.liveEl.setText(panel.says);
	}

	async #openNote(): Promise<void> {
		const { panel } = this.watch.now();
		if (panel !== undefined) await this.desk.open(panel.meeting);
	}

	#withMeeting(act: (meeting: NotePath) => Promise<unknown>): void {
		void runGuarded(async () => {
			const meeting = this.watch.now().panel?.meeting;
			if (meeting !== undefined) await act(meeting);
		});
	}

	#build(): PanelParts {
		const { contentEl, desk } = this;
		contentEl.empty();
		contentEl.addClass('ii-meeting');
		contentEl.setAttrs({ tabindex: '-1', role: 'region', 'aria-label': 'Meeting' });
		const deeds = this.#deeds();
		const scrollEl = contentEl.createDiv({ cls: 'ii-meeting-scroll' });
		const part = <State>(cls: string, draw: (el: HTMLElement, state: State) => void, tag: 'div' | 'section' = 'section'): PanelPart<State> =>
			new PanelPart(scrollEl.createEl(tag, { cls: `ii-part ${cls}` }), draw);
		const parts = {
			people: part('ii-people', drawPeople, 'div'),
			clock: part('ii-clock', drawClock, 'div'),
			cue: part<CueNow>('ii-cue', (el, { id, says }) => {
				el.toggleClass('is-over', isOver(id));
				el.setText(says);
			}, 'div'),
			steps: part('ii-steps', drawSteps),
			besides: part<MeetingPanel['besides']>('ii-besides', (el, besides) => {
				for (const { path, name } of besides) panelButton(el, { key: path, label: `Also running: ${name}`, icon: 'arrow-left-right', press: () => this.watch.follow(path) });
			}),
			goals: part<MeetingPanel['goals']>('ii-goals', (el, goals) => drawGoals(el, goals, deeds)),
			gate: part<NonNullable<MeetingPanel['gate']>>('ii-gate', (el, gate) => drawGate(el, gate, deeds)),
			ask: part<AskNow>('ii-ask', (el, ask) => drawQuestion(el, ask, deeds)),
			captures: part<true>('ii-captures', (el) => drawCaptures(el, deeds), 'div'),
			points: part<MeetingPanel['points']>('ii-points', (el, points) => drawPoints(el, points, deeds)),
			none: part<NoMeeting>('ii-no-meeting', (el, state) => drawNoMeeting(el, desk, state)),
		};
		const footEl = contentEl.createDiv({ cls: 'ii-meeting-foot', attr: { role: 'toolbar', 'aria-label': 'Meeting' } });
		return { ...parts, foot: new PanelPart<true>(footEl, (el) => this.#drawFoot(el)), liveEl: contentEl.createDiv({ cls: 'ii-live', attr: { 'aria-live': 'polite', role: 'status' } }) };
	}

	#drawFoot(el: HTMLElement): void {
		const { desk } = this;
		const button = (key: string, label: string, name: string, icon: string, act: (meeting: NotePath) => Promise<unknown>, cls = ''): void => {
			panelButton(el, { key, label, icon, cls, name, press: () => this.#withMeeting(act) });
		};
		button('capture', 'Capture', 'Capture', 'plus', (meeting) => captureAnyFor(desk, meeting), 'mod-cta');
		button('next', 'Next', 'Next segment', 'skip-forward', (meeting) => goToNextSegment(desk, meeting));
		button('extend', 'Extend', 'Extend by their offer', 'alarm-clock-plus', (meeting) => extendMeetingOf(desk, meeting), 'is-rare');
		button('strike', 'Strike', 'Strike last capture', 'eraser', (meeting) => strikeCaptureOf(desk, meeting), 'is-rare');
		button('end', 'End', 'End meeting', 'flag', (meeting) => endMeetingOf(desk, meeting));
	}

	#deeds(): PanelDeeds {
		const { desk } = this;
		return {
			capture: (id) => this.#withMeeting((meeting) => captureFor(desk, meeting, id)),
			answer: (line) => this.#withMeeting((meeting) => answerQuestionOf(desk, meeting, line)),
			tickGoal: (goal, met) => this.#withMeeting((meeting) => runAction(desk, tickGoal, { meeting, goal, met })),
			tellPoint: (point) => this.#withMeeting((meeting) => runAction(desk, tellPoint, { meeting, point })),
			notToday: () => this.#withMeeting((meeting) => runAction(desk, notToday, { meeting })),
		};
	}
}

function isOver(id: CueId | undefined): boolean {
	return id === 'over-1' || id === 'over-3' || id === 'over-5';
}

function lastCue(clock: MeetingClock, since: number | undefined): Cue | undefined {
	return cuesPassed(clock, since).at(-1);
}

interface CueNow {
	readonly id: CueId | undefined;
	readonly says: string;
}

interface PanelParts {
	readonly none: PanelPart<NoMeeting>;
	readonly people: PanelPart<MeetingPanel['people']>;
	readonly clock: PanelPart<MeetingClock>;
	readonly cue: PanelPart<CueNow>;
	readonly steps: PanelPart<Pick<MeetingPanel, 'clock' | 'bridge' | 'agendaLines'>>;
	readonly besides: PanelPart<MeetingPanel['besides']>;
	readonly gate: PanelPart<NonNullable<MeetingPanel['gate']>>;
	readonly ask: PanelPart<AskNow>;
	readonly captures: PanelPart<true>;
	readonly goals: PanelPart<MeetingPanel['goals']>;
	readonly points: PanelPart<MeetingPanel['points']>;
	readonly foot: PanelPart<true>;
	readonly liveEl: HTMLElement;
}
