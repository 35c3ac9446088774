import { agenda } from '../../domain/meetings/agenda';
import { spokenSeconds } from '../../domain/meetings/spoken-time';
import { addMinutes, clockOf } from '../../domain/days/wall-time';
import type { WallTime } from '../../domain/days/read-date';
import { wallTimeAt } from '../../domain/days/time';
import { check, type Check } from '../check';
import { minutesOf, theirZone, timesOf } from '../context/meeting-context';
import type { Draft } from '../draft';
import type { DraftFacts } from '../draft-facts';
import { countWords } from '../draft-length';
import { agendaFacts } from '../occasion-of';

/** One step of an agenda as its line says it, with the lines below it. */
interface Step {
	readonly title: string;
	readonly from: string;
	readonly to: string;
	readonly theirFrom: string | undefined;
	readonly theirTo: string | undefined;
	readonly minutes: number;
	readonly below: readonly string[];
}

const stepLine = /^- \*\*(\d{2}:\d{2})–(\d{2}:\d{2})\*\*(?: \(theirs (\d{2}:\d{2})–(\d{2}:\d{2})\))? (.*), (\d+) min$/;

/** So short a talk has its opening in one step and no time for bridges (docs/agenda.md). */
const shortTalk = 12;

/** Who I am is told in less than a minute (docs/agenda.md). */
const mostSeconds = 60;

function stepsOf(text: string): readonly Step[] {
	const steps: (Step & { below: string[] })[] = [];
	for (const line of text.split('\n')) {
		const [, from = '', to = '', theirFrom, theirTo, title = '', minutes] = stepLine.exec(line) ?? [];
		if (minutes !== undefined) steps.push({ title, from, to, theirFrom, theirTo, minutes: Number(minutes), below: [] });
		else if (line.trim() !== '') steps.at(-1)?.below.push(line.replace(/^\s*[-*+] /, ''));
	}
	return steps;
}

/** Start, end and the last question on the clock of both, through a change of either. */
function clockChecks(text: string, steps: readonly Step[], facts: DraftFacts): readonly Check[] {
	const times = timesOf(facts);
	const [first, last] = [steps[0], steps.at(-1)];
	const begin = times === undefined ? ('2000-01-01T00:00' as WallTime) : wallTimeAt(times.start, facts.now.zone);
	const end = times === undefined ? addMinutes(begin, minutesOf(facts)) : wallTimeAt(times.start + minutesOf(facts) * 60_000, facts.now.zone);
	const mine = first?.from === clockOf(begin) && last?.to === clockOf(end);
	const zone = times === undefined ? facts.now.zone : theirZone(facts, times);
	const wanted = times === undefined ? [] : [times.start, times.start + minutesOf(facts) * 60_000].map((instant) => wallTimeAt(instant, zone));
	const same = times === undefined || wanted[0] === begin;
	const theirs = same || (first?.theirFrom === clockOf(wanted[0] ?? begin) && last?.theirTo === clockOf(wanted[1] ?? end));
	const referrals = steps.find(({ title }) => title === 'Referrals and resources')?.from;
	const called = referrals === undefined || text.includes(`last question at ${referrals}`);
	return [
		check('clock', mine, mine ? `From ${clockOf(begin)} to ${clockOf(end)}.` : `It runs from ${first?.from ?? 'no time'} to ${last?.to ?? 'no time'}; the meeting from ${clockOf(begin)} to ${clockOf(end)}.`, 'Make the agenda again.'),
		check('their-clock', theirs, theirs ? 'Their clock is right.' : 'It does not show when it begins and ends on their clock.', 'Make the agenda again.'),
		check('last-question', called, called ? 'It says when the last question comes.' : `It does not say that the last question comes at ${referrals ?? ''}.`, `Add: last question at ${referrals ?? ''}.`),
	];
}

/** What is said in the steps: why I asked and for how long, who I am in under a minute, one sentence from each step to the next. */
function spokenChecks(steps: readonly Step[]): readonly Check[] {
	const [, ...between] = [...steps].reverse().filter(({ title }) => !title.startsWith('Spare'));
	const abrupt = between.filter(({ below }) => !below.some((line) => line.startsWith('Bridge: '))).map(({ title }) => title);
	const why = steps.flatMap(({ below }) => below).some((line) => /\bWe said \d+ minutes?\b/.test(line));
	const told = steps.find(({ title }) => title === 'Credibility')?.below.filter((line) => !line.startsWith('Bridge: ')) ?? [];
	const seconds = spokenSeconds(countWords(told.join(' ')));
	return [
		check('time-check', why, why ? 'It asks whether the minutes still suit.' : 'It does not ask whether the minutes still suit.', 'Say at the beginning how long you agreed, and ask whether it still suits.'),
		check(
			'credibility', seconds <= mostSeconds && told.length > 0,
			told.length === 0 ? 'It does not say who you are.' : `Who you are takes about ${seconds} seconds; at most ${mostSeconds}.`,
			`${told.length === 0 ? 'Say' : 'Shorten it:'} who sent you or what you share, and one thing you did.`,
		),
		check('bridges', abrupt.length === 0, abrupt.length === 0 ? 'A sentence leads from each step to the next.' : `No sentence leads on from: ${abrupt.join(', ')}.`, 'Add a line that begins with "Bridge: ".'),
	];
}

/** What I have to tell stands ready, with the moment to tell it, and the last minute is kept free. */
function fitAndSpareChecks(steps: readonly Step[]): readonly Check[] {
	const fit = steps.find(({ title }) => title === 'Fit and good points')?.below.filter((line) => !line.startsWith('Bridge: ') && !line.includes('[add: ')) ?? [];
	const ready = fit.some((line) => /\b(?:when|if|once|after|where|should)\b/i.test(line));
	const spare = steps.at(-1)?.title.startsWith('Spare') === true ? steps.at(-1)?.minutes ?? 0 : 0;
	return [
		check('good-points', ready, ready ? 'Your good points stand in it, and when to tell them.' : 'It does not say which good points to tell, and when.', 'Name two or three things you are good at, and what opens the door to them.'),
		check('ends-early', spare >= 1, `${spare} spare ${spare === 1 ? 'minute' : 'minutes'} at the end; at least one.`, 'Keep the last minute free: ending early is remembered.'),
	];
}

/** Minutes add up, both clocks are right, every step is there with what is said in it, and it ends early. */
export function agendaChecks({ text }: Draft, facts: DraftFacts): readonly Check[] {
	const steps = stepsOf(text);
	const sum = steps.reduce((total, each) => total + each.minutes, 0);
	const absent = agenda(agendaFacts(facts)).filter((segment) => !text.includes(segment.title)).map((segment) => segment.title);
	const isShort = minutesOf(facts) < shortTalk;
	const goals = (/^\*\*Goals\*\*$([\s\S]*?)^\*\*/m.exec(text)?.[1] ?? '').split('\n').filter((line) => line.startsWith('- ') && !line.includes('[add: ')).length;
	const goalsFirst = goals >= 1 && goals <= 3 && text.indexOf('**Goals**') < text.indexOf(`- **${steps[0]?.from ?? ''}`);
	const close = /stay in touch|write to you in a few weeks/i.test(text) && /one thing learned/i.test(text);
	return [
		check('minutes-add-up', steps.length > 0 && sum === minutesOf(facts), `${sum} of ${minutesOf(facts)} minutes.`, 'Give the difference to the questions, or take it from them.'),
		...clockChecks(text, steps, facts),
		check('steps', absent.length === 0, absent.length === 0 ? 'Every step is there.' : `Not in it: ${absent.join(', ')}.`, 'Put the step back; the close above all.'),
		check('goals', goalsFirst, goalsFirst ? 'One to three goals stand at the top.' : `${goals} ${goals === 1 ? 'goal' : 'goals'} at the top; one to three.`, 'Put one to three goals above the minutes.'),
		check('gate', /only if the talk went well/i.test(text) || isShort, 'Names are asked for only if it suits.', 'Say when you would ask for names, and when not.'),
		check('close', close || isShort, close ? 'The close has thanks, one thing learned and the next contact.' : 'The close lacks the one thing learned, or the next contact.', 'Say one thing you learned, and ask whether you may write.'),
		...(isShort ? [] : [...spokenChecks(steps), ...fitAndSpareChecks(steps)]),
	];
}
