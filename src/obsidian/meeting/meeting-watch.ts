import { Component, TFile } from 'obsidian';
import { meetingPanel, type MeetingPanel } from '../../actions/conversation/meeting-panel';
import { openRunningMeeting, type RunningMeeting } from '../../actions/conversation/running-meeting';
import type { NotePath, Problem } from '../../domain/problem';
import type { Naming } from '../../domain/properties/naming';
import { propertyName } from '../../note/frontmatter/decode-note';
import type { Desk } from '../desk';
import { runGuarded } from '../run-action';
import { meetingAtHand } from './meeting-at-hand';

const minute = 60_000;
/** Milliseconds: changes that come together are read once. */
const readAfter = 24;

export interface WatchedMeeting {
	readonly panel?: MeetingPanel;
	/** Why the running meeting cannot be shown: its note is gone or broken. */
	readonly problem?: Problem;
}

/**
 * Follows the meeting that runs: its note, and the wall clock. The note is read when it changes, never by the clock; the clock
 * only works out anew what is shown, once a minute and whenever somebody looks at the window again, since a machine that slept
 * runs no timers. Nothing is written here.
 */
export class MeetingWatch extends Component {
	#running: RunningMeeting | undefined;
	#problem: Problem | undefined;
	#readTimer: number | undefined;
	#tickTimer: number | undefined;
	#reading = 0;
	readonly #listeners = new Set<() => void>();

	constructor(private readonly desk: Desk) {
		super();
	}

	override onload(): void {
		const { app, model, settings } = this.desk;
		this.register(model.onChange(() => this.#readSoon()));
		this.register(settings.onChange(() => this.#readSoon()));
		// With two meetings running, the one whose note is at the front is the one that is captured for.
		this.registerEvent(app.workspace.on('file-open', (file) => {
			if (file !== null && model.meeting(file.path)?.meeting.meeting_status === 'in-progress') this.desk.followed = file.path;
			this.#readSoon();
		}));
		this.registerEvent(app.metadataCache.on('changed', (file) => {
			if (file.path === this.#running?.path) this.#readSoon();
		}));
		this.registerEvent(app.vault.on('delete', (file) => {
			if (file instanceof TFile && file.path === this.#running?.path) this.#readSoon();
		}));
		this.register(this.lookWith(window));
		this.register(() => {
			window.clearTimeout(this.#readTimer);
			window.clearTimeout(this.#tickTimer);
		});
		void this.desk.fed.then(() => this.#readSoon());
	}

	/** What is to be shown at this moment. */
	now(): WatchedMeeting {
		if (this.#problem !== undefined) return { problem: this.#problem };
		if (this.#running === undefined) return {};
		const panel = meetingPanel(this.#running, this.desk.now());
		return panel === undefined ? { problem: noStart(this.#running.path, this.desk.settings.current.naming) } : { panel };
	}

	/** Calls back after each change and with each minute. Returns how to stop that. */
	onChange(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Where two meetings run: this one is shown and captured for. */
	follow(meeting: NotePath): void {
		this.desk.followed = meeting;
		this.#readSoon();
	}

	/** Looks at the clock whenever that window is looked at again; those that show the meeting ask for it. Returns how to stop. */
	lookWith(win: Window): () => void {
		const look = (): void => this.#tick();
		const { document: doc } = win;
		win.addEventListener('focus', look);
		doc.addEventListener('visibilitychange', look);
		return () => {
			win.removeEventListener('focus', look);
			doc.removeEventListener('visibilitychange', look);
		};
	}

	#readSoon(): void {
		if (!this.desk.isFed) return;
		this.#readTimer ??= window.setTimeout(() => {
			this.#readTimer = undefined;
			void runGuarded(() => this.#read());
		}, readAfter);
	}

	async #read(): Promise<void> {
		const reading = ++this.#reading;
		const meeting = meetingAtHand(this.desk);
		const opened = meeting === undefined ? undefined : await openRunningMeeting(meeting.path, this.desk.context());
		if (reading !== this.#reading) return;
		this.#running = opened?.ok === true ? opened.value : undefined;
		this.#problem = opened?.ok === false ? opened.problem : undefined;
		this.#tick();
	}

	#tick(): void {
		window.clearTimeout(this.#tickTimer);
		if (this.#running !== undefined) {
			const { instant } = this.desk.now();
			this.#tickTimer = window.setTimeout(() => this.#tick(), minute - (instant % minute));
		}
		for (const listener of this.#listeners) listener();
	}
}

function noStart(note: NotePath, naming: Naming): Problem {
	const [planned, actual] = [propertyName(naming, 'meeting_start'), propertyName(naming, 'actual_start')];
	return { what: 'This meeting has no clear start.', advice: `Write "${planned}" or "${actual}" in its note, such as 2026-10-27T15:30.`, note };
}
