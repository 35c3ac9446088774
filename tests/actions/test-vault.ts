import { expect } from 'vitest';
import { Committer } from '../../src/commit/committer';
import type { CommitResult } from '../../src/commit/commit-result';
import type { Plan } from '../../src/commit/plan';
import type { Action, ActionContext } from '../../src/actions/action';
import { calendarDate } from '../../src/domain/days/calendar-date';
import type { Now } from '../../src/domain/facts';
import { nowAt } from '../../src/domain/days/now';
import type { NotePath, Outcome, Problem } from '../../src/domain/problem';
import type { CalendarDate, WallTime } from '../../src/domain/days/read-date';
import { instantOf } from '../../src/domain/days/time';
import { wallTime } from '../../src/domain/days/wall-time';
import { builtInQuestions, builtInTemplates } from '../../src/draft/template/built-in-templates';
import { VaultModel } from '../../src/model/vault-model';
import { defaultSettings } from '../../src/settings/default-settings';
import type { Settings } from '../../src/settings/settings';
import { MemoryNotes } from '../host/memory-notes';
import { yaml } from '../host/yaml';
import { cachedNoteOf, resolveAmong } from '../model/cached-note-of';

/** A day that a test writes out. */
export function day(text: string): CalendarDate {
	const date = calendarDate(text);
	if (date === undefined) throw new Error(`${text} is no day`);
	return date;
}

/** A wall time that a test writes out. */
export function wall(text: string): WallTime {
	const time = wallTime(text);
	if (time === undefined) throw new Error(`${text} is no time`);
	return time;
}

const questions = builtInQuestions();
const templates = builtInTemplates(yaml);

/** Notes, model and committer together, with a clock that is moved by hand. */
export class TestVault {
	readonly notes: MemoryNotes;
	readonly model: VaultModel;
	readonly committer: Committer;
	now: Now;
	private time = 1;
	/** What the model was last handed of each note. */
	private readonly fed = new Map<NotePath, string>();

	constructor(files: Readonly<Record<NotePath, string>>, at = '2026-10-15T09:00', readonly zone = 'America/Chicago', readonly settings: Settings = defaultSettings) {
		this.notes = new MemoryNotes(files);
		this.committer = new Committer(this.notes);
		this.now = nowAt(instantOf(wall(at), zone).instant, zone);
		this.model = new VaultModel({
			naming: settings.naming,
			rules: { workingDays: settings.workingDays, holidays: new Set(), keepInTouchDays: settings.keepInTouchDays, defaultMinutes: settings.defaultMinutes },
			resolve: (target) => resolveAmong(this.notes.paths(), target),
		});
		this.feed();
	}

	get context(): ActionContext {
		if (!questions.ok) throw new Error('no questions');
		return {
			model: this.model, notes: this.notes, yaml, settings: this.settings, now: this.now,
			templates: { templates, questions: questions.value },
		};
	}

	/** Moves the clock to a wall time in the vault's zone. */
	goTo(at: string): void {
		this.now = nowAt(instantOf(wall(at), this.zone).instant, this.zone);
	}

	/** Hands every note that has changed to the model, as the host would after its cache has settled. */
	feed(): void {
		this.time += 1;
		for (const path of this.notes.paths()) this.put(path);
	}

	plan<Input>(action: Action<Input>, input: Input): Promise<Outcome<Plan>> {
		return action(input, this.context);
	}

	/** Plans, carries out, and feeds what changed to the model. */
	async run<Input>(action: Action<Input>, input: Input): Promise<Plan> {
		const plan = await this.plan(action, input);
		if (!plan.ok) throw new Error(`${plan.problem.what} ${plan.problem.advice}`);
		const result: CommitResult = await this.committer.commit(plan.value);
		expect(result.kind).toBe('done');
		this.feed();
		return plan.value;
	}

	/** The problem that stands in an action's way; nothing was written by it. */
	async refusal<Input>(action: Action<Input>, input: Input): Promise<Problem> {
		const before = this.notes.all();
		const plan = await this.plan(action, input);
		expect(this.notes.all()).toEqual(before);
		if (plan.ok) throw new Error(`not refused: ${plan.value.done}`);
		return plan.problem;
	}

	text(path: NotePath): string {
		const text = this.notes.all()[path];
		if (text === undefined) throw new Error(`no note ${path}`);
		return text;
	}

	/** An edit by the person. */
	edit(path: NotePath, change: (text: string) => string): void {
		this.notes.put(path, change(this.text(path)));
		this.feed();
	}

	/** Open loops that are due or overdue today, and later ones: "nudge 2026-10-26". */
	loops(): string[] {
		return this.model.openLoops(this.now).map(({ kind, due }) => `${kind} ${due}`);
	}

	private put(path: NotePath): void {
		const text = this.text(path);
		if (this.fed.get(path) === text) return;
		this.fed.set(path, text);
		this.model.put(cachedNoteOf(path, text, this.time));
		if (this.model.wantsBody(path)) this.model.putBody(path, text);
	}
}
