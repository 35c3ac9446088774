import type { Capture } from '../../note/body/capture-line';
import type { DraftFacts } from '../draft-facts';
import { capturedWords } from '../wording/captured-words';
import { chosenLines, type ChosenLines } from '../wording/chosen-lines';
import { promisesToSay } from '../kept-out';
import { linesFor } from '../wording/lines-for';
import { namesInNotes } from '../wording/names-in-notes';
import { isSayable } from '../wording/sayable';
import { missingFact } from '../wording/sentence-words';
import type { TemplateRecord } from '../template/template-value';
import { learnedFrom } from '../wording/want-to-learn';
import { promisesSaidTo } from './promise-words';
import { timesOf } from './meeting-context';
import { addDays } from '../../domain/days/calendar-date';
import { wallTimeAt } from '../../domain/days/time';
import { dateOf } from '../../domain/days/wall-time';

const told = ['advice', 'skill', 'certification', 'resource', 'process', 'trend', 'culture', 'warning'];

/** For so many days thanks are not late. They are due on the next. */
const prompt = 7;

/** What was learned, at most two lines: what was chosen for this letter; where nothing was, what can be said as it stands, the most telling first. */
function learnedLines(facts: DraftFacts, chosen: ChosenLines, quoted: string | undefined): readonly Capture[] {
	if (chosen.captured.length + chosen.own.length > 0) return chosen.captured.filter(({ kind }) => kind !== 'quote').slice(0, 2);
	const ranked = [...linesFor(facts, told)].sort((a, b) => told.indexOf(a.kind) - told.indexOf(b.kind)).filter(({ text }) => text !== quoted);
	const lines = ranked.filter(isSayable);
	// A line that speaks of them has to be turned round, and is taken only where there is no other.
	return lines.length > 0 || quoted !== undefined ? lines.slice(0, 2) : ranked.slice(0, 1);
}

/** What a thank-you says: what was captured in this conversation, the promises both ways, whom they named. */
export function thankYouContext(facts: DraftFacts): TemplateRecord {
	const { meeting } = facts;
	const names = namesInNotes(facts.person.facts);
	const chosen = chosenLines(facts);
	const quotes = [...chosen.captured.filter(({ kind }) => kind === 'quote'), ...chosen.captured.length + chosen.own.length > 0 ? [] : linesFor(facts, ['quote'])];
	const quote = quotes[0]?.text;
	const open = promisesToSay(facts).filter((promise) => !promise.done);
	const said = promisesSaidTo(facts);
	const times = timesOf(facts);
	const heldOn = times === undefined ? undefined : dateOf(wallTimeAt(times.start, facts.now.zone));
	const [learned, other] = learnedLines(facts, chosen, quote);
	const [sought = ''] = facts.person.facts.contact.knowledge_sought;
	const learn = learnedFrom(sought, names);
	const nothing = quote === undefined && chosen.own.length === 0;
	return {
		learn: learn === '' ? undefined : learn,
		held_on: heldOn,
		late: heldOn !== undefined && addDays(heldOn, prompt) < facts.now.today,
		quoted: quote,
		chosen: chosen.own,
		learned: learned === undefined ? (nothing ? missingFact('one thing that only this conversation taught you') : undefined) : capturedWords(learned, names),
		learned_kind: learned?.kind,
		also_learned: other === undefined ? undefined : capturedWords(other, names),
		my_promises: open.filter((promise) => promise.by === 'me').map(said),
		their_promises: open.filter((promise) => promise.by === 'them').map(said),
		referrals: (meeting?.referrals ?? []).map((person) => person.called),
	};
}
