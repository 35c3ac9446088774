import { ok, type Outcome } from '../../domain/problem';
import { numberOf, textOf, textsOf } from './helper-values';
import { listWords } from './list-words';
import { asClause, asQuote, asSentence, missingFact, withArticle } from '../wording/sentence-words';
import type { TemplateHelper } from './template-helper';
import { isRecord, ownValue, type TemplateValue } from './template-value';

function onText(change: (text: string) => string): TemplateHelper {
	return {
		takes: [1, 1], named: [],
		run: ([value]): Outcome<TemplateValue> => {
			const text = textOf(value);
			return text.ok ? ok(change(text.value)) : text;
		},
	};
}

const list: TemplateHelper = {
	takes: [1, 2], named: ['most'],
	run: ([items, word], named): Outcome<TemplateValue> => {
		const texts = textsOf(items);
		if (!texts.ok) return texts;
		const most = named.has('most') ? numberOf(named.get('most')) : ok(texts.value.length);
		if (!most.ok) return most;
		return ok(listWords(texts.value.slice(0, most.value), typeof word === 'string' ? word : 'and'));
	},
};

const plural: TemplateHelper = {
	takes: [2, 3], named: [],
	run: ([count, one, many]): Outcome<TemplateValue> => {
		const number = numberOf(count);
		const single = textOf(one);
		const several = many === undefined ? ok(single.ok ? `${single.value}s` : '') : textOf(many);
		if (!number.ok) return number;
		if (!single.ok) return single;
		return several.ok ? ok(`${number.value} ${number.value === 1 ? single.value : several.value}`) : several;
	},
};

const count: TemplateHelper = {
	takes: [1, 1], named: [],
	run: ([items]) => {
		const texts = Array.isArray(items) ? ok(items) : textsOf(items);
		return texts.ok ? ok(texts.value.length) : texts;
	},
};

/** The value, or `[add: …]` where no note has it. A list is joined. */
const need: TemplateHelper = {
	takes: [2, 2], named: [],
	run: ([value, what]): Outcome<TemplateValue> => {
		const texts = textsOf(value);
		const missing = textOf(what);
		if (!texts.ok) return texts;
		if (!missing.ok) return missing;
		return ok(texts.value.length === 0 ? missingFact(missing.value) : listWords(texts.value));
	},
};

/** A visible gap: `[add: …]`. */
const add = onText(missingFact);

/** What somebody is called: the preferred name where one is known, else the whole name. A name is never split. */
const called: TemplateHelper = {
	takes: [1, 1], named: [],
	run: ([person]): Outcome<TemplateValue> => {
		if (!isRecord(person)) return textOf(person);
		const preferred = ownValue(person, 'preferred_name');
		return textOf(preferred === undefined || preferred === '' ? ownValue(person, 'name') : preferred);
	},
};

/** Helpers for words, lists and names, by the name they have in a template (docs/templates.md shows each). */
export const textHelpers: readonly (readonly [string, TemplateHelper])[] = [
	['list', list], ['plural', plural], ['count', count], ['need', need], ['add', add], ['called', called],
	['sentence', onText(asSentence)], ['clause', onText(asClause)], ['quote', onText(asQuote)], ['an', onText(withArticle)],
];
