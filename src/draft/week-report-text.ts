import type { CalendarDate } from '../domain/days/read-date';
import { writtenDate } from '../domain/days/written-date';
import type { LoopKind } from '../domain/follow-ups/open-loop';
import { rateInWords } from '../domain/metrics/rate';
import type { LoopCount, WeekReport } from '../domain/metrics/week-report';

/** A conversation of the week, as far as it may be told. */
export interface TalkInReport {
	readonly on: CalendarDate | undefined;
	/** Names, or what stands in their place. */
	readonly who: string;
	readonly goals: readonly { readonly text: string; readonly met: boolean }[];
	/** Captured lines, each with its kind. */
	readonly heard: readonly { readonly kind: string; readonly text: string }[];
	/** How many people were named to me. */
	readonly referrals: number;
	/** Lines that are private, or name somebody who is not to be named. */
	readonly keptBack: number;
}

/** An appointment to come. */
export interface AppointmentInReport {
	readonly on: CalendarDate | undefined;
	readonly who: string;
	/** What it is for, in words. */
	readonly purpose: readonly string[];
}

/** What may be told of the conversations of a report; of the others only that they were, or will be. */
export interface ToldInReport {
	readonly talks: readonly TalkInReport[];
	readonly talksKeptBack: number;
	readonly ahead: readonly AppointmentInReport[];
	readonly aheadKeptBack: number;
}

/** What waits, for one and for several. */
const loopWords: Readonly<Record<LoopKind, readonly [one: string, several: string]>> = {
	'try-next-contact': ['next person to write to at an organization', 'next people to write to at an organization'],
	nudge: ['nudge', 'nudges'],
	'offer-times': ['offer of times', 'offers of times'],
	prepare: ['meeting to prepare', 'meetings to prepare'],
	confirm: ['meeting to confirm', 'meetings to confirm'],
	'did-it-happen': ['meeting that may or may not have happened', 'meetings that may or may not have happened'],
	debrief: ['meeting to write up', 'meetings to write up'],
	'thank-you': ['thank-you', 'thank-yous'],
	'my-promise': ['promise of mine', 'promises of mine'],
	'their-promise': ['promise to ask about', 'promises to ask about'],
	'contact-referral': ['recommended person to write to', 'recommended people to write to'],
	'tell-referrer': ['referrer to tell', 'referrers to tell'],
	'report-back': ['report-back', 'report-backs'],
	'keep-in-touch': ['person to keep in touch with', 'people to keep in touch with'],
	'tell-all': ['person to tell the news', 'people to tell the news'],
};

/** The report as Markdown below a heading: four parts, each a bold line and a list. `today` decides where a year is written. */
export function weekReportText(report: WeekReport, told: ToldInReport, today: CalendarDate): string {
	const { week: { outreach, meetings, practice }, until } = report;
	const day = (date: CalendarDate | undefined): string => (date === undefined ? 'No day yet' : writtenDate(date, today));
	const heading = `**What comes next, until ${day(until)}**`;
	return [
		part('**The numbers**', [
			`First messages: ${outreach.done} of ${outreach.target}`,
			`Conversations held: ${meetings.done} of ${meetings.target}${meetings.ahead === 0 ? '' : `, ${meetings.ahead} more agreed`}`,
			`Practice: ${practice === 0 ? 'none' : practice}`,
			`Answers that came: ${report.replies}`,
			`People named to me: ${report.referrals}`,
			`In the whole search: ${rateInWords(report.response)} first messages answered; decision makers met: ${report.decisionMakers.part} of ${report.decisionMakers.of}`,
		]),
		part('**Conversations**', [
			...told.talks.flatMap((talk) => talkLines(talk, day)),
			...keptBack(told.talksKeptBack, 'more conversation, which is only counted', 'more conversations, which are only counted'),
			...report.held.length === 0 ? ['None was held.'] : [],
		]),
		part('**Where it is stuck**', report.overdue.length === 0 ? ['Nothing is overdue.'] : report.overdue.map((loops) => `${inNumbers(loops)} overdue, ${loops.count === 1 ? '' : 'the first '}since ${day(loops.first)}`)),
		part(heading, [
			...told.ahead.map(({ on, who, purpose }) => `${day(on)}: ${who}${purpose.length === 0 ? '' : `, for ${purpose.join(', ')}`}`),
			...keptBack(told.aheadKeptBack, 'more appointment, which is only counted', 'more appointments, which are only counted'),
			...report.due.length === 0 ? [] : [`Due: ${report.due.map(inNumbers).join(', ')}`],
			...report.ahead.length === 0 && report.due.length === 0 ? ['Nothing is planned yet.'] : [],
		]),
	].join('\n\n');
}

function part(heading: string, lines: readonly string[]): string {
	return [heading, '', ...lines.map((line) => (line.startsWith('\t') ? line : `- ${line}`))].join('\n');
}

function talkLines({ on, who, goals, heard, referrals, keptBack: left }: TalkInReport, day: (date: CalendarDate | undefined) => string): readonly string[] {
	return [
		`${day(on)}: ${who}`,
		...goals.map(({ text, met }) => `\t- ${met ? 'Found out' : 'Still open'}: ${text}`),
		...heard.map(({ kind, text }) => `\t- ${kind.charAt(0).toUpperCase()}${kind.slice(1)}: ${text}`),
		...referrals === 0 ? [] : [`\t- ${referrals === 1 ? '1 person' : `${referrals} people`} named to me`],
		...left === 0 ? [] : [`\t- ${left === 1 ? '1 line' : `${left} lines`} left out`],
	];
}

function keptBack(count: number, one: string, several: string): readonly string[] {
	return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
}

function inNumbers({ kind, count }: LoopCount): string {
	return `${count} ${loopWords[kind][count === 1 ? 0 : 1]}`;
}
