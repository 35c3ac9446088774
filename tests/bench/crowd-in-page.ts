import { crowd, modelOf, namesOf } from './crowd';

/** 24 November 2026, nine in the morning in Berlin. */
const instant = Date.UTC(2026, 10, 24, 8);

/** What the page is asked for, one after the other. What it has made is held until it is closed. */
export interface CrowdInPage {
	/** The notes as a host holds them. */
	readonly notes: number;
	/** Milliseconds of taking them in. */
	readonly build: () => number;
	/** Milliseconds until all loops are known, and how many there are. */
	readonly open: () => readonly [milliseconds: number, loops: number];
}

const notes = crowd(10_000);
const names = namesOf(notes);
let model = modelOf([], names);

const page: CrowdInPage = {
	notes: notes.length,
	build: () => {
		const began = performance.now();
		model = modelOf(notes, names);
		return performance.now() - began;
	},
	open: () => {
		const began = performance.now();
		const { length } = model.openLoops(model.now(instant, 'Europe/Berlin'));
		return [performance.now() - began, length];
	},
};

Object.assign(globalThis, { crowdInPage: page });
