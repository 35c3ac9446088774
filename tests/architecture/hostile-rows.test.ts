import { describe, expect, it } from 'vitest';
import { row, testsGone } from './row-of-tests';

const read = 'note/frontmatter/read-frontmatter.test.ts';
const heavy = 'note/heavy-notes.test.ts';
const names = 'note/names/file-name.test.ts';
const templates = 'draft/template/evaluate.test.ts';
const anyName = 'is taken letter by letter for a name, and the note stays in its folder, however it comes in: %s';
const inBrowser = 'shows more than 200 texts that try to run as what they are, in every view, and none of them runs';

/** What notes, files of other programs and typed words may try, below the views and in them. */
const rows = [
	row('front matter that names a language', [read, 'runs no text as code, by whatever name of a language'], ['release/replacements.test.ts', 'refuse a note that opens with ---%s'], ['note/reading.proof.test.ts', 'never throws and runs nothing, whatever stands in a note or in a file of another program (P9)']),
	row('properties called __proto__', [read, 'gives a record without a prototype, whose odd keys are ordinary'], ['note/frontmatter/set-properties.test.ts', 'refuses names that JavaScript keeps for itself, and no name'], ['note/frontmatter/new-note.test.ts', 'is refused for a name that no property can have']),
	row('aliases that multiply', [read, 'is quick on long lines, long blocks and aliases that multiply']),
	row('notes of 10 MB', [heavy, 'is written like any other, and every byte of it stays: %s'], [heavy, 'is searched for a person who is to be forgotten, and its own words stay']),
	row('lines of 64 KB', ['note/long-lines.test.ts', 'is read in a moment, whatever it is made of: %s'], [read, 'is quick on long lines, long blocks and aliases that multiply']),
	row('names with markup', [heavy, anyName], ['e2e/hostile-content.test.ts', inBrowser]),
	row('signs that turn the writing round', [heavy, anyName], [names, 'are legal everywhere, and say what they can: %s'], ['obsidian/isolated-text.test.ts', 'isolates a name written from right to left, with the spaces and signs within it']),
	row('names that Windows keeps for itself', [heavy, anyName], [names, 'are legal everywhere, and say what they can: %s'], ['note/names/file-name.proof.test.ts', 'are legal, short and inside the folder for every text, and never the same twice (P5)']),
	row('paths that lead out of the vault', [heavy, anyName], ['obsidian/vault/vault-notes.test.ts', 'refuses to rename a note out of the vault'], ['commit/what-is-said.test.ts', 'where a place lies outside the vault']),
	row('addresses that smuggle headers into a letter', ['obsidian/drafts/mail-address.test.ts', 'opens nothing for “%s”'], ['obsidian/drafts/mail-address.proof.test.ts', 'gives receiver, subject and text back as they were, and has no header besides (P8)']),
	row('cells that are formulas', ['import/read-table.test.ts', 'keeps hostile cells as the text they are, on one line'], ['actions/people/import-contacts.test.ts', 'takes %s as a name and an organization, and nothing else'], ['actions/confidential.test.ts', 'leaves by the window of a draft and by nothing else: its clipboard and its mail program']),
	row('cards whose lines begin new ones', ['import/read-vcards.test.ts', 'never lets a value begin a new property or a second line'], ['import/round-trip.proof.test.ts', 'is read value by value as it was written, and no value begins a new line or card (P8)']),
	row('templates that go round in a circle or write without end', [templates, 'refuses a circle of includes and names the way round'], [templates, 'stops a template that writes without end']),
	row('templates that reach for prototypes', [templates, 'looks names up among own properties only']),
	row('texts that would run', ['e2e/hostile-content.test.ts', inBrowser], ['e2e/hostile-content.test.ts', 'would have noticed: where a name were taken for elements, the alarm rings for the policy, the attribute and the script']),
];

describe('what is hostile', () => {
	it.each(rows)('$rule: each test that holds it is there', (rule) => {
		expect(rule.held.length).toBeGreaterThan(0);
		expect(testsGone(rule)).toEqual([]);
	});
});
