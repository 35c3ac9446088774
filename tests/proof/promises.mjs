/** The dice of every property test are thrown with it, unless SEED says otherwise. */
export const seed = Number(process.env['SEED'] ?? 20_261_123);

/** Whether this is the long run (`npm run test:long`). */
export const isLong = process.env['LONG_RUN'] !== undefined;

/**
 * One promise, and how often it is tried: `short` in every run of `npm test`, `long` in `npm run test:long`. Where there are no
 * numbers, every case there is is tried, in both.
 * @typedef {{ readonly what: string, readonly short?: number, readonly long?: number }} Proof
 */

/** @template {string} Id @param {Readonly<Record<Id, Proof>>} list @returns {Readonly<Record<Id, Proof>>} */
const listed = (list) => list;

/** What is promised, in the order of the table that the tests print (docs/safety.md). */
export const promises = listed({
	P1: { what: 'Setting a property changes no other byte', short: 100_000, long: 5_000_000 },
	P2: { what: 'Setting it twice is setting it once; setting it back gives the first bytes', short: 20_000, long: 1_000_000 },
	'P3 values': { what: 'What is written of a contact is read as it was', short: 20_000, long: 500_000 },
	'P3 foreign': { what: 'What a person wrote survives every action', short: 20_000, long: 500_000 },
	P4: { what: 'New properties read as the values given, by two parsers', short: 50_000, long: 1_000_000 },
	P5: { what: 'File names are legal everywhere, inside the folder, and each its own', short: 100_000, long: 2_000_000 },
	P6: { what: 'Templates print what Handlebars prints, or are refused with a reason', short: 20_000, long: 1_000_000 },
	P7: { what: 'Days, clocks and their changes in six zones', short: 60_000, long: 1_200_000 },
	'P8 CSV': { what: 'A table is read cell by cell as it was written', short: 20_000, long: 500_000 },
	'P8 vCard': { what: 'A card is read value by value as it was written', short: 20_000, long: 500_000 },
	'P8 mailto': { what: 'A letter reaches the mail program as it was, with no header added', short: 20_000, long: 500_000 },
	P9: { what: 'Reading never throws and runs nothing, whatever the bytes', short: 50_000, long: 2_000_000 },
	Faults: { what: 'Every command, with every call to the disk failing in nine ways, leaves each note old or as planned and tells the truth' },
	Forgetting: { what: 'Forgetting a person leaves none of our lines that names them, and every line of one\'s own', short: 200, long: 20_000 },
	Drafts: { what: 'No draft of any kind has a hole, an invented fact, an escaped character or a forbidden phrase', short: 200, long: 20_000 },
	'Power loss': { what: 'A command broken off between two notes comes to the same notes when it is done again' },
	Undo: { what: 'Taking back gives the first bytes, and is refused over a foreign edit', short: 500, long: 20_000 },
	Interleavings: { what: 'Three actions, two edits by hand and a sync at once lose no edit of anybody', short: 5_000, long: 200_000 },
});

/** @typedef {keyof typeof promises} PromiseId */

/** How many cases a promise is owed in this run; undefined where all there are are tried. @param {PromiseId} id */
export function sizeOf(id) {
	const { short, long } = promises[id];
	return isLong ? long : short;
}
