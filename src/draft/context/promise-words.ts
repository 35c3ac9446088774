import type { PromiseLine } from '../../domain/facts';
import { sayDate } from '../say-date';
import type { TemplateRecord } from '../template-value';

/** The words of a promise without the links' brackets, and its date in words. */
export function promiseWords(promise: PromiseLine): TemplateRecord {
	const text = promise.text.replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1').trim();
	return { text, by: promise.due === undefined ? undefined : sayDate(promise.due, 'day') };
}
