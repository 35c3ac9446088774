import { listWords } from '../template/list-words';
import { turnedToThem } from './addressed';
import { asClause, noted, withLargeFirst } from './sentence-words';

const asksIndirectly = /^(?:which|what|how|why|when|where|who|whom|whose|whether|if)\b/i;
const asksDirectly = /^(?:is|are|was|were|do|does|did|can|could|should|would|will|has|have)\b/i;

/** A question with its verb before its subject: `how does a request become …`, `when did you first …`. */
const inverted = /^(?:(?:how|why|when|where|whom?)(?: \w+)?|(?:what|which)(?: [^\s,]+){0,3}?) (?:do|does|did|is it|are there)\b/i;

/** The same with a short subject, which can be put first: `what would you skip`. */
const shortSubject = /^((?:what|which|how|why|when|where|whom?)\b[^,;:]*?) (do|would|will|can|could|should|have|had|are|were) (you|I|we|they|one)\b/i;

/** The names by which notes speak of the person to whom it is said; undefined: it is told to somebody else, and stays as it was noted. */
type Names = readonly string[] | undefined;

/** The plain words of a thing to learn. */
function plainWords(item: string, names: Names): string {
	const plain = asClause(item).replace(/\?+$/, '').trim();
	if (names === undefined) return plain;
	const turned = turnedToThem(plain, names);
	return turned.replace(/^(what|how|why|when|where|which|whether|who) (their|they)\b/i, (_, word: string, whose: string) => `${word} ${whose.toLowerCase() === 'their' ? 'your' : 'you'}`);
}

function smallFirst(text: string): string {
	return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** The subject before its verb, as it follows "learn": `what you would skip`. */
function reported(question: string): string {
	return question.replace(shortSubject, (_, start: string, verb: string, subject: string) => (verb.toLowerCase() === 'do' ? `${start} ${subject}` : `${start} ${subject} ${verb}`));
}

/** A question that cannot follow "learn" as it stands. */
function isDirect(plain: string): boolean {
	return asksDirectly.test(plain) || inverted.test(plain);
}

/** How a question that stays one follows "learn". */
const theAnswer = 'your answer to one question: ';

/** What somebody wants to learn, as it follows "learn": `which tasks come up`, `about procurement`, `your answer to one question: does it count`. */
function learnPart(item: string, names: Names): string {
	const plain = reported(plainWords(item, names));
	if (isDirect(plain)) return `${theAnswer}${smallFirst(plain)}`;
	if (asksIndirectly.test(plain)) return smallFirst(plain);
	return /^about\b/i.test(plain) ? plain : `about ${plain}`;
}

/** Several things to learn as one phrase; empty if there are none. `about` is said once. */
export function wantToLearn(items: readonly string[], names: Names): string {
	const all = items.map(noted).filter((item) => item !== '').map((item) => learnPart(item, names));
	// One question asked as such is enough, and it comes last, since nothing can follow it.
	const parts = [...all.filter((part) => !part.startsWith(theAnswer)), ...all.filter((part) => part.startsWith(theAnswer)).slice(0, 1)];
	const first = parts.findIndex((part) => part.startsWith('about '));
	const lean = parts.every((part) => part.startsWith('about ')) ? parts.map((part, index) => (index > first ? part.slice('about '.length) : part)) : parts;
	return listWords(lean);
}

/** The same where it stands within a question: without what is one itself; empty if that is all there is. */
export function wishToLearn(items: readonly string[], names: Names): string {
	return wantToLearn(items.filter((item) => !isDirect(reported(plainWords(item, names)))).slice(0, 1), names);
}

/** What for, as the end of a sentence with the mark that it needs: `to learn how teams grow.`, `to ask one question: is it needed?`; empty if there is nothing. */
export function purposeOf(items: readonly string[], names: Names): string {
	const learn = wantToLearn(items, names);
	if (learn === '') return '';
	const [before = '', question] = learn.split(theAnswer);
	if (question === undefined) return `to learn ${learn}.`;
	return before === '' ? `to ask one question: ${question}?` : `to learn ${before.replace(/ and $/, '')}, and to ask one question: ${question}?`;
}

/** The same as a sentence of its own. */
export function hopeToLearn(items: readonly string[], names: Names): string {
	const purpose = purposeOf(items, names);
	return purpose === '' ? '' : `I hope ${purpose}`;
}

/** The same after the talk, as it follows "learn": a plain question is quoted, since it has been answered. */
export function learnedFrom(item: string, names: Names): string {
	const plain = reported(plainWords(item, names));
	return isDirect(plain) ? `more about the question “${withLargeFirst(plain)}?”` : wantToLearn([item], names);
}
