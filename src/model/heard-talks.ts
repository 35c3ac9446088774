import { compareTexts } from '../domain/compare-texts';
import { dayOf } from '../domain/days/calendar-date';
import { readDate } from '../domain/days/hand-written-date';
import type { CalendarDate } from '../domain/days/read-date';
import type { MeetingFacts, Now } from '../domain/facts';
import { countsAsConversation, meetingState } from '../domain/meetings/meeting-state';
import { meetingDay } from '../domain/meetings/meeting-times';
import { heardKind, type Heard } from '../domain/metrics/heard';
import type { LearningTalk } from '../domain/metrics/learning-coverage';
import type { NotePath } from '../domain/problem';
import { readCaptures, type Capture } from '../note/body/capture-line';
import { mayBeQuoted } from '../note/body/quotable';
import { tickedQuestions } from '../note/body/question-tick';
import type { InsightNote } from './insight-note';
import type { VaultModel } from './vault-model';

/** A conversation that was held, and what was written down in it. */
export interface HeardTalk extends LearningTalk {
	readonly facts: MeetingFacts;
	readonly on: CalendarDate;
}

interface ReadText {
	readonly mtime: number;
	readonly captures: readonly Capture[];
	readonly ticked: readonly string[];
	readonly affirmations: readonly string[];
}

/** Something kind that somebody said of me, in their words. It is for me alone, and stands in no list of what was learned. */
export interface Affirmation {
	readonly text: string;
	readonly people: readonly NotePath[];
	/** Undefined where an insight does not say when it was said. */
	readonly on: CalendarDate | undefined;
	readonly note: NotePath;
}

/**
 * What was said in the conversations that were held. Their texts are read only when a view asks for it, and each once until it
 * changes. Confidential conversations and people, and what was marked as private, stay out: a dashboard may be seen by others.
 */
export class HeardTalks {
	private readonly texts = new Map<NotePath, ReadText>();

	constructor(private readonly model: VaultModel) {}

	/** The notes whose text has to be handed to `put` before `all` is whole: never read, or changed since. */
	wanted(now: Now): readonly NotePath[] {
		return this.held(now).map(({ facts }) => facts.path).filter((path) => this.texts.get(path)?.mtime !== this.model.cachedNote(path)?.mtime);
	}

	put(path: NotePath, text: string): void {
		const mtime = this.model.cachedNote(path)?.mtime;
		if (mtime === undefined) this.texts.delete(path);
		else {
			const captures = readCaptures(text);
			const affirmations = captures.filter(({ kind }) => kind === 'affirmation').map((capture) => capture.text);
			this.texts.set(path, { mtime, captures: captures.filter(mayBeQuoted), ticked: tickedQuestions(text), affirmations });
		}
	}

	/** The conversations whose text is known, latest first. */
	all(now: Now): readonly HeardTalk[] {
		return this.read(now).map(({ facts, on, people, text }): HeardTalk => {
			const heard = text.captures.flatMap((capture): Heard[] => heardIn(capture, facts, people, on));
			return { facts, on, people, answered: [...facts.meeting.goals_met, ...text.ticked], heard };
		}).sort((one, other) => (one.on < other.on ? 1 : -1));
	}

	/** What was said in those conversations, and what has a note of its own. A line that was promoted to a note stands once. */
	everything(now: Now): readonly Heard[] {
		const promoted = this.insights();
		const known = new Set(promoted.map(({ kind, text }) => `${kind} ${text.toLowerCase()}`));
		return [...promoted, ...this.all(now).flatMap(({ heard }) => heard).filter(({ kind, text }) => !known.has(`${kind} ${text.toLowerCase()}`))];
	}

	/** The kind things that were said of me, latest first, without what was said by confidential people or in confidence. */
	affirmations(now: Now): readonly Affirmation[] {
		const inTalks = this.read(now).flatMap(({ facts, on, people, text }) => text.affirmations.map((said): Affirmation => ({ text: said, people, on, note: facts.path })));
		const promoted = this.openInsights((kind) => kind === 'affirmation').map(({ path, name, insight, people }): Affirmation => (
			{ text: insight.statement ?? name, people, on: dayOf(insight.said_on), note: path }));
		const known = new Set(promoted.map(({ text }) => text.toLowerCase()));
		return [...promoted, ...inTalks.filter(({ text }) => !known.has(text.toLowerCase()))].sort((one, other) => compareTexts(other.on ?? '', one.on ?? ''));
	}

	/** The conversations whose text is known, with those of whom others may see that they took part; none of them left, it stays out. */
	private read(now: Now): readonly { readonly facts: MeetingFacts; readonly on: CalendarDate; readonly people: readonly NotePath[]; readonly text: ReadText }[] {
		return this.held(now).flatMap(({ facts, on }) => {
			const text = this.texts.get(facts.path);
			const people = this.open(facts.contacts);
			return text === undefined || (people.length === 0 && facts.contacts.length > 0) ? [] : [{ facts, on, people, text }];
		});
	}

	private held(now: Now): readonly { readonly facts: MeetingFacts; readonly on: CalendarDate }[] {
		const { rules } = this.model;
		return this.model.meetings().flatMap((facts) => {
			const on = meetingDay(facts.meeting, rules, now);
			const counts = !facts.meeting.confidential && countsAsConversation(facts.meeting) && meetingState(facts.meeting, rules, now) === 'held';
			return counts && on !== undefined ? [{ facts, on }] : [];
		});
	}

	/** Those of whom others may see that they said something. */
	private open(people: readonly NotePath[]): readonly NotePath[] {
		return people.filter((path) => this.model.contact(path)?.contact.confidential === false);
	}

	private insights(): readonly Heard[] {
		return this.openInsights((kind) => heardKind(kind) !== undefined).flatMap(({ path, name, insight, people }): Heard[] => {
			const kind = heardKind(insight.insight_kind ?? '');
			return kind === undefined ? [] : [{
				kind, people, text: insight.statement ?? name, subject: insight.insight_subject, more: [], on: dayOf(insight.said_on), note: path,
				expires: dayOf(insight.expires_on), actedOn: insight.acted_on !== undefined || insight.reported_back_on !== undefined,
			}];
		});
	}

	/** Insights of a kind that others may see, with those of whom others may see that they said it. */
	private openInsights(isWanted: (kind: string) => boolean): readonly (InsightNote & { readonly people: readonly NotePath[] })[] {
		return this.model.insights().flatMap((note) => {
			const { path, insight } = note;
			if (!isWanted(insight.insight_kind ?? '') || (insight.sensitivity !== undefined && insight.sensitivity !== 'open')) return [];
			const sources = insight.source_contact.flatMap(({ target }) => this.model.resolve(target, path) ?? []);
			const people = this.open(sources);
			return people.length === 0 && sources.length > 0 ? [] : [{ ...note, people }];
		});
	}
}

function heardIn(capture: Capture, { path, meeting }: MeetingFacts, people: readonly NotePath[], on: CalendarDate): Heard[] {
	const kind = heardKind(capture.kind);
	if (kind === undefined) return [];
	const expires = capture.more.map((part) => /^expires\s+(.+)$/i.exec(part)?.[1]).find((date) => date !== undefined);
	return [{
		kind, people, on, text: capture.text, subject: undefined, more: capture.more, note: path,
		expires: expires === undefined ? undefined : dayOf(readDate(expires)), actedOn: meeting.report_back_sent !== undefined,
	}];
}
