import type { PromiseLine } from '../../domain/facts';
import { turnedToThem } from '../wording/addressed';
import { isDeed } from '../wording/deed';
import { namesInNotes } from '../wording/names-in-notes';
import type { DraftFacts } from '../draft-facts';
import { sayDate } from '../template/say-date';
import type { TemplateRecord } from '../template/template-value';

/** The words of a promise without the links' brackets, its date in words, and whether they follow "I will". */
export function promiseWords(promise: PromiseLine): TemplateRecord {
	const text = withoutBrackets(promise.text);
	return { text, by: promise.due === undefined ? undefined : sayDate(promise.due, 'day'), deed: isDeed(text) };
}

/**
 * The same in a letter to the person it is about: "send Hannah the chart" is "send you the chart". Only their own name as they
 * write it, its first word, or how they are called; a name that another word in capitals follows is somebody else's.
 */
export function promisesSaidTo({ person, now }: DraftFacts): (promise: PromiseLine) => TemplateRecord {
	const names = namesInNotes(person.facts);
	return (promise) => {
		const text = withoutBrackets(promise.text);
		// "Kevin sends me the data" begins with what they do; anywhere else only the name is turned, and whom "her" means is not known.
		const led = promise.by === 'them' && (names.some((known) => text.startsWith(`${known} `)) || /^(?:she|he|they) /i.test(text));
		const said = led ? turnedToThem(text, names).replace(/^you (?:will )?(?!are\b|were\b)/i, '') : names.reduce(withoutName, text);
		// A sentence with a comma in it needs one more before its day.
		const words = promiseWords({ ...promise, text: said });
		// A day that is over is no promise any more; only the writer knows the new one.
		const passed = promise.due !== undefined && promise.due < now.today ? `a new day, since ${sayDate(promise.due, 'day')} has passed` : undefined;
		return { ...words, by: passed === undefined ? words['by'] : undefined, passed, deed: isDeed(said) || (led && !/^you\b/i.test(said)), comma: said.includes(',') };
	};
}

function withoutBrackets(text: string): string {
	return text.replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1').trim();
}

function withoutName(text: string, name: string): string {
	const known = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return text.replace(new RegExp(`(^|[^\\p{L}\\p{N}])${known}(['’]s)?(?![\\p{L}\\p{N}-])(?! \\p{Lu})`, 'gu'), (_, before: string, owned?: string) => `${before}${owned === undefined ? 'you' : 'your'}`);
}
