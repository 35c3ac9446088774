import { ok, trouble, type Outcome } from '../../domain/problem';
import { isList, type TemplateValue } from './template-value';

/** A helper's argument as text; absent is empty. A problem for a list, a yes/no or several values. */
export function textOf(value: TemplateValue): Outcome<string> {
	if (value === undefined || value === null) return ok('');
	if (typeof value === 'string' || typeof value === 'number') return ok(String(value));
	return trouble({ what: `it needs a text and was given ${isList(value) ? 'a list' : 'something else'}.`, advice: 'Use (list …) to make a text of a list.' });
}

/** A helper's argument as a list of texts; absent is empty, a single text is a list of one. */
export function textsOf(value: TemplateValue): Outcome<readonly string[]> {
	const items = isList(value) ? value : value === undefined || value === null || value === '' ? [] : [value];
	const texts: string[] = [];
	for (const item of items) {
		const text = textOf(item);
		if (!text.ok) return trouble({ what: 'it needs a list of texts.', advice: 'Give it a list such as contact.knowledge_sought.' });
		if (text.value !== '') texts.push(text.value);
	}
	return ok(texts);
}

/** A helper's argument as a number. A problem for anything else, absent ones too. */
export function numberOf(value: TemplateValue): Outcome<number> {
	return typeof value === 'number' ? ok(value) : trouble({ what: 'it needs a number.', advice: 'Give it a number, or (count …) of a list.' });
}
