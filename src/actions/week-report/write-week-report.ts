import type { CalendarDate } from '../../domain/days/read-date';
import type { MeetingFacts } from '../../domain/facts';
import { meetingDay } from '../../domain/meetings/meeting-times';
import { decisionMakerTargets } from '../../domain/metrics/decision-maker';
import { heardKind } from '../../domain/metrics/heard';
import { weekReport } from '../../domain/metrics/week-report';
import { foldName } from '../../domain/people/person-name';
import { ok, type NotePath } from '../../domain/problem';
import { foldedQuestion } from '../../domain/questions/question-text';
import { dimensionWords } from '../../domain/questions/question-score';
import { weekReportText, type TalkInReport } from '../../draft/week-report-text';
import { readCaptures } from '../../note/body/capture-line';
import { mayBeQuoted } from '../../note/body/quotable';
import type { Action, ActionContext } from '../action';
import { edited, putting } from '../edit-text';
import { openGoal } from '../opened-note';
import { PeopleInReport, toldPeople } from './people-in-report';

export interface WriteWeekReport {
	readonly goal: NotePath;
	/** Any day of the week that is reported on. */
	readonly day: CalendarDate;
	/** Whoever may be named; the others are told by what they do. */
	readonly named: readonly NotePath[];
}

/**
 * Writes a week for somebody who helps with the search, such as a coach, into the note of the goal: numbers, conversations with
 * what they brought, what is stuck, what comes next (docs/metrics.md). Confidential people and talks are counted and not told. Done
 * again, it refreshes what nobody edited.
 */
export const writeWeekReport: Action<WriteWeekReport> = async (input, context) => {
	const goal = await openGoal(input.goal, context);
	if (!goal.ok) return goal;
	const { model, now } = context;
	const { path, text, facts } = goal.value;
	const report = weekReport({ goal: facts, day: input.day }, {
		contacts: model.contacts(), meetings: model.meetings(), loops: model.openLoops(now), people: model,
		targets: decisionMakerTargets([facts], (from, target) => model.resolve(target, from.path) ?? foldName(target)),
	}, model.rules, now);
	const people = new PeopleInReport(model, new Set(input.named));
	const talks: TalkInReport[] = [];
	for (const meeting of report.held) {
		const told = await talkInReport(meeting, people, context);
		if (told !== undefined) talks.push(told);
	}
	const ahead = report.ahead.flatMap((meeting) => {
		const who = toldPeople(meeting, model);
		return who === undefined ? [] : [{ on: meetingDay(meeting.meeting, model.rules, now), who: people.who(who), purpose: meeting.meeting.purpose.map(dimensionWords) }];
	});
	const body = weekReportText(report, { talks, talksKeptBack: report.held.length - talks.length, ahead, aheadKeptBack: report.ahead.length - ahead.length }, now.today);
	const title = `Week of ${report.week.from}`;
	const after = edited(text, [putting({ section: 'Reports', title, kind: 'week-report', body })]);
	if (!after.ok) return after;
	const done = after.value === text ? 'The report of that week stands in the note already.' : `Wrote the report "${title}" for "${facts.name}". Read it before you send it.`;
	return ok({ done, steps: after.value === text ? [] : [{ kind: 'rewrite', path, before: text, after: after.value }], open: path });
};

async function talkInReport(facts: MeetingFacts, people: PeopleInReport, { model, notes, now }: ActionContext): Promise<TalkInReport | undefined> {
	const present = toldPeople(facts, model);
	if (present === undefined) return undefined;
	const namesOthers = people.namesOthers(present, facts.path);
	const { meeting } = facts;
	const met = new Set(meeting.goals_met.map(foldedQuestion));
	const goals = meeting.meeting_goals.filter((text) => !namesOthers(text));
	const said = readCaptures(await notes.read(facts.path) ?? '').flatMap((capture) => (heardKind(capture.kind) === undefined ? [] : [capture]));
	const heard = said.filter((capture) => mayBeQuoted(capture) && !namesOthers(capture.line));
	return {
		on: meetingDay(meeting, model.rules, now), who: people.who(present),
		goals: goals.map((text) => ({ text, met: met.has(foldedQuestion(text)) })),
		heard: heard.map(({ kind, text }) => ({ kind: kind.replace(/-/gu, ' '), text })),
		referrals: meeting.referrals.length,
		keptBack: meeting.meeting_goals.length - goals.length + said.length - heard.length,
	};
}
