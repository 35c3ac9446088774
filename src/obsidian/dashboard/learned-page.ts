import type { Now } from '../../domain/facts';
import type { Heard } from '../../domain/metrics/heard';
import { heardSubjects, type HeardSubject } from '../../domain/metrics/heard-subjects';
import { learningCoverage, type LearningCoverage } from '../../domain/metrics/learning-coverage';
import { writtenDate } from '../../domain/days/written-date';
import type { NotePath } from '../../domain/problem';
import type { HeardTalk } from '../../model/heard-talks';
import type { Desk } from '../desk';
import { chosenMeetings, type Chosen } from './chosen';
import type { FoldedList } from './folded-list';
import type { Row, RowSection } from './row';
import { pursued } from './wanted-figures';

/** How many of those who said something stand in a row. */
const namesShown = 4;

/** What the conversations have brought: answers, skills and certificates by how many people named them, openings, advice to act on. */
export function learnedRows(desk: Desk, now: Now, chosen: Chosen): readonly RowSection[] {
	const meetings = new Set(chosenMeetings(desk.model, chosen).map(({ path }) => path));
	const talks = desk.talks.all(now).filter(({ facts }) => meetings.has(facts.path));
	const heard = desk.talks.everything(now).filter(({ note }) => desk.model.meeting(note) === undefined || meetings.has(note));
	const own = desk.model.profile()?.profile;
	const ofKind = (...kinds: readonly Heard['kind'][]): readonly Heard[] => heard.filter(({ kind }) => kinds.includes(kind));
	return [
		{ id: 'questions', heading: 'What you wanted to know', rows: questionRows(desk, talks, chosen) },
		{ id: 'skills', heading: 'Skills they named', rows: subjectRows(desk, ofKind('skill'), own?.skills ?? [], now) },
		{ id: 'certificates', heading: 'Certificates they named', rows: subjectRows(desk, ofKind('certification'), own?.certifications ?? [], now) },
		{ id: 'openings', heading: 'Openings to come', rows: ofKind('opening').filter(({ expires }) => expires === undefined || expires >= now.today).map((one) => heardRow(desk, one, now)) },
		{ id: 'advice', heading: 'Advice you have not reported back on', rows: ofKind('advice', 'resource').filter(({ actedOn }) => !actedOn).map((one) => heardRow(desk, one, now)) },
	].filter(({ rows }) => rows.length > 0);
}

/** What was said of me that is good to read on a low day. It stays closed until it is opened: a screen may be seen by others. */
export function kindWords(desk: Desk, now: Now, chosen: Chosen): FoldedList {
	const meetings = new Set(chosenMeetings(desk.model, chosen).map(({ path }) => path));
	const said = desk.talks.affirmations(now).filter(({ note }) => desk.model.meeting(note) === undefined || meetings.has(note));
	return {
		summary: `Kind things they said of you (${said.length})`,
		lines: said.map(({ text, people, on, note }) => {
			const from = [...people.length === 0 ? [] : [names(desk, people)], ...on === undefined ? [] : [writtenDate(on, now.today)]].join(', ');
			return { note, says: `“${text}”${from === '' ? '' : ` ${from}`}` };
		}),
	};
}

function questionRows(desk: Desk, talks: readonly HeardTalk[], chosen: Chosen): readonly Row[] {
	return pursued(desk.model, chosen).flatMap(({ path, goal }) =>
		learningCoverage(goal.learning_questions, talks, (contact) => desk.model.contact(contact)).map((coverage): Row => ({
			key: `question|${path}|${coverage.question}`, title: { before: '', name: coverage.question }, note: path, tone: 'calm', about: { kind: 'note' },
			why: answersInWords(desk, coverage), due: inNumbers(coverage.sources.length, 'source'),
		})));
}

function answersInWords(desk: Desk, { sources, corroborated, heard }: LearningCoverage): string {
	if (sources.length === 0) return 'Nobody has spoken of it yet.';
	const said = heard.slice(0, 2).map(inTheirWords).join('; ');
	const dependent = sources.length > 1 && !corroborated ? ' They know each other: ask somebody else, too.' : '';
	return `${names(desk, sources)}${said === '' ? '' : `: ${said}`}.${dependent}`;
}

/** Subjects with who spoke of them, and whether I have them; `own` are the skills or certificates of the profile. */
function subjectRows(desk: Desk, heard: readonly Heard[], own: readonly string[], now: Now): readonly Row[] {
	return heardSubjects(heard, own).map((subject): Row => ({
		key: `subject|${subject.name}|${subject.heard[0]?.kind ?? ''}`, title: { before: '', name: subject.name }, note: subject.heard[0]?.note ?? '', tone: 'calm', about: { kind: 'note' },
		why: subjectInWords(desk, subject, now),
		due: inNumbers(subject.people.length, 'person', 'people'),
	}));
}

function subjectInWords(desk: Desk, { people, heard, isMine }: HeardSubject, now: Now): string {
	const last = heard[0]?.on;
	const when = last === undefined ? '' : `, last on ${writtenDate(last, now.today)}`;
	const said = heard.slice(0, 2).flatMap(({ more }) => more.slice(0, 1)).join('; ');
	return `${names(desk, people)}${when}. ${said === '' ? '' : `${said}. `}${isMine ? 'You have it.' : 'Not in your profile.'}`;
}

/** One thing that was said, with who said it and when. */
export function heardRow(desk: Desk, { kind, text, people, on, note, expires }: Heard, now: Now): Row {
	const when = on === undefined ? '' : ` on ${writtenDate(on, now.today)}`;
	return {
		key: `heard|${note}|${kind}|${text}`, title: { before: '', name: text }, note, tone: 'calm', about: { kind: 'note' },
		why: people.length === 0 ? 'It does not say from whom.' : `From ${names(desk, people)}${when}.`,
		due: expires === undefined ? '' : `until ${writtenDate(expires, now.today)}`,
	};
}

function inTheirWords({ text, more }: Heard): string {
	return [text, ...more.slice(0, 1)].join(', ');
}

function names(desk: Desk, people: readonly NotePath[]): string {
	const known = people.map((path) => desk.model.contact(path)?.name ?? 'somebody');
	const shown = known.slice(0, namesShown);
	return `${shown.join(', ')}${known.length > shown.length ? ` and ${known.length - shown.length} more` : ''}`;
}

function inNumbers(count: number, one: string, many = `${one}s`): string {
	return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}
