import type { PromiseLine } from '../../domain/facts';
import { turnedToThem } from '../wording/addressed';
import type { DraftFacts } from '../draft-facts';
import { sayDate } from '../template/say-date';
import type { TemplateRecord } from '../template/template-value';

/** Verbs that promises begin with; others are told after a colon, so that no sentence goes wrong. */
const deeds = /^(?:ask|bring|call|check|come|connect|do|draft|email|find|finish|follow|forward|get|give|go|help|introduce|invite|join|keep|lend|let|listen|look|mail|make|meet|mention|pass|pay|post|print|publish|put|read|report|return|send|set|share|show|sign|speak|take|talk|tell|test|try|visit|watch|write)\b/;

/** The words of a promise without the links' brackets, its date in words, and whether they follow "I will". */
export function promiseWords(promise: PromiseLine): TemplateRecord {
	const text = withoutBrackets(promise.text);
	return { text, by: promise.due === undefined ? undefined : sayDate(promise.due, 'day'), deed: deeds.test(text) };
}

/**
 * The same in a letter to the person it is about: "send Hannah the chart" is "send you the chart". Only their own name as they
 * write it, its first word, or how they are called; a name that another word in capitals follows is somebody else's.
 */
export function promisesSaidTo({ person }: DraftFacts): (promise: PromiseLine) => TemplateRecord {
	const { name, contact } = person.facts;
	const names = [...new Set([name, contact.preferred_name ?? '', name.split(' ')[0] ?? ''])].filter((known) => known.length > 1);
	return (promise) => {
		const text = withoutBrackets(promise.text);
		// "Kevin sends me the data" begins with what they do; anywhere else only the name is turned, and whom "her" means is not known.
		const led = names.some((known) => text.startsWith(`${known} `));
		return promiseWords({ ...promise, text: led ? turnedToThem(text, names) : names.reduce(withoutName, text) });
	};
}

function withoutBrackets(text: string): string {
	return text.replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1').trim();
}

function withoutName(text: string, name: string): string {
	const known = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return text.replace(new RegExp(`(^|[^\\p{L}\\p{N}])${known}(['’]s)?(?![\\p{L}\\p{N}-])(?! \\p{Lu})`, 'gu'), (_, before: string, owned?: string) => `${before}${owned === undefined ? 'you' : 'your'}`);
}
