import { describe, expect, it } from 'vitest';
import { prepareFuzzySearch, prepareSimpleSearch } from './search';

function best(query: string, texts: readonly string[]): string[] {
	const search = prepareFuzzySearch(query);
	const found = texts.flatMap((text) => {
		const match = search(text);
		return match ? [{ text, score: match.score }] : [];
	});
	return found.sort((a, b) => b.score - a.score).map((one) => one.text);
}

describe('fuzzy search', () => {
	it('puts a whole word before a piece of one before scattered letters', () => {
		expect(best('log', ['Loose ogre', 'Catalogue', 'Work log'])).toEqual(['Work log', 'Catalogue', 'Loose ogre']);
	});

	it('puts the name that starts with what was typed first', () => {
		expect(best('draft', ['Informational Interviews: Review draft', 'Draft outreach'])[0]).toBe('Draft outreach');
	});

	it('finds the words of the query in any order, and nothing where one is missing', () => {
		expect(prepareFuzzySearch('outreach draft')('Draft outreach')).not.toBeNull();
		expect(prepareFuzzySearch('outreach zebra')('Draft outreach')).toBeNull();
	});

	it('says where in the text it was found, also beside letters that change length in lower case', () => {
		const text = 'İstanbul: Mehmet';
		const [from, to] = prepareFuzzySearch('mehmet')(text)?.matches[0] ?? [0, 0];
		expect(text.slice(from, to)).toBe('Mehmet');
	});

	it('finds everything for an empty query', () => {
		expect(prepareFuzzySearch('')('anything')).toEqual({ score: 0, matches: [] });
	});

	it('finds Chinese and Arabic names', () => {
		expect(prepareFuzzySearch('小明')('王小明')).not.toBeNull();
		expect(prepareFuzzySearch('ليلى')('ليلى حداد')).not.toBeNull();
	});
});

describe('simple search', () => {
	it('wants whole pieces', () => {
		expect(prepareSimpleSearch('drat')('Draft')).toBeNull();
		expect(prepareSimpleSearch('raf')('Draft')?.matches).toEqual([[1, 4]]);
	});
});
