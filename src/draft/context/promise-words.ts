import type { PromiseLine } from '../../domain/facts';
import { sayDate } from '../say-date';
import type { TemplateRecord } from '../template-value';

/** Verbs that promises begin with; others are told after a colon, so that no sentence goes wrong. */
const deeds = /^(?:ask|bring|call|check|come|connect|do|draft|email|find|finish|follow|forward|get|give|go|help|introduce|invite|join|keep|lend|let|listen|look|mail|make|meet|mention|pass|pay|post|print|publish|put|read|report|return|send|set|share|show|sign|speak|take|talk|tell|test|try|visit|watch|write)\b/;

/** The words of a promise without the links' brackets, its date in words, and whether they follow "I will". */
export function promiseWords(promise: PromiseLine): TemplateRecord {
	const text = promise.text.replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1').trim();
	return { text, by: promise.due === undefined ? undefined : sayDate(promise.due, 'day'), deed: deeds.test(text) };
}
