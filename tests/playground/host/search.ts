import type { SearchMatches, SearchResult, SearchResultContainer } from 'obsidian';

type Search = (text: string) => SearchResult | null;

/**
 * Finds every word of the query in a text, in any order, each as a whole piece or letter by letter. The score is 0 at best
 * and falls with letters far apart, in the middle of words, and far from the start. (The mocks' version ranks the other way round.)
 */
export function prepareFuzzySearch(query: string): Search {
	const words = fold(query).split(/\s+/).filter(Boolean);
	return (text) => {
		const folded = fold(text);
		const found = words.map((word) => findWord(folded, word));
		if (!found.every((one) => one !== undefined)) return null;
		const score = found.reduce((sum, one) => sum + one.score, 0);
		return { score: score - (words.length > 0 ? folded.length / 1000 : 0), matches: merge(found.flatMap((one) => one.matches)) };
	};
}

/** Finds every word of the query as a piece of the text. */
export function prepareSimpleSearch(query: string): Search {
	const words = fold(query).split(/\s+/).filter(Boolean);
	return (text) => {
		const folded = fold(text);
		const found = words.map((word) => findPiece(folded, word));
		if (!found.every((one) => one !== undefined)) return null;
		return { score: found.reduce((sum, one) => sum + one.score, 0), matches: merge(found.flatMap((one) => one.matches)) };
	};
}

/** Best first; of equal ones the order stays. */
export function sortSearchResults(results: SearchResultContainer[]): void {
	results.sort((a, b) => b.match.score - a.match.score);
}

/** Writes a text with what was found in it marked. @param offset where in the searched text this text began */
export function renderMatches(el: HTMLElement, text: string, matches: SearchMatches | null, offset = 0): void {
	let done = 0;
	for (const [from, to] of matches ?? []) {
		const start = Math.max(done, from + offset);
		const end = Math.min(text.length, to + offset);
		if (end <= start) continue;
		el.appendText(text.slice(done, start));
		el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
		done = end;
	}
	el.appendText(text.slice(done));
}

/** As `renderMatches`, for a whole result. */
export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset = 0): void {
	renderMatches(el, text, result.matches, offset);
}

interface Found {
	readonly score: number;
	readonly matches: [number, number][];
}

function findWord(text: string, word: string): Found | undefined {
	return findPiece(text, word) ?? findLetters(text, word);
}

function findPiece(text: string, word: string): Found | undefined {
	let at = text.indexOf(word);
	if (at < 0) return undefined;
	for (let next = at; next >= 0; next = text.indexOf(word, next + 1)) {
		if (startsWord(text, next)) {
			at = next;
			break;
		}
	}
	const inWord = startsWord(text, at) ? 0 : 0.5;
	return { score: -inWord - Math.min(at, 100) / 200, matches: [[at, at + word.length]] };
}

function findLetters(text: string, word: string): Found | undefined {
	const matches: [number, number][] = [];
	let at = -1;
	let score = -1;
	for (let i = 0; i < word.length; i++) {
		const next = text.indexOf(word.charAt(i), at + 1);
		if (next < 0) return undefined;
		const last = matches[matches.length - 1];
		if (last && last[1] === next) last[1] = next + 1;
		else {
			matches.push([next, next + 1]);
			score -= startsWord(text, next) ? 0.1 : 1;
		}
		at = next;
	}
	return { score, matches };
}

function startsWord(text: string, at: number): boolean {
	return at === 0 || /[\s/_.,;:()[\]-]/.test(text.charAt(at - 1));
}

function merge(matches: [number, number][]): [number, number][] {
	const merged: [number, number][] = [];
	for (const [from, to] of matches.sort((a, b) => a[0] - b[0])) {
		const last = merged[merged.length - 1];
		if (last && from <= last[1]) last[1] = Math.max(last[1], to);
		else merged.push([from, to]);
	}
	return merged;
}

/** Lower case letter by letter, keeping the length, so that places in it are places in the text. */
function fold(text: string): string {
	return Array.from({ length: text.length }, (_, i) => {
		const letter = text.charAt(i);
		const lower = letter.toLowerCase();
		return lower.length === 1 ? lower : letter;
	}).join('');
}
