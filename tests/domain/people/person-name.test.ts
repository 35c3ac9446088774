import { describe, expect, it } from 'vitest';
import { greetingName, openingLine } from '../../../src/domain/people/greeting';
import { compareNames, foldName, searchForms, wordStands } from '../../../src/domain/people/person-name';
import { possibleDuplicates, type NamedNote } from '../../../src/domain/people/possible-duplicates';
import { contactFacts } from '../small-vault';

describe('what to call a person', () => {
	it('is the preferred name, else the whole name, never a part of it', () => {
		expect(greetingName(contactFacts('Þóra Jónsdóttir', { preferred_name: 'Þóra' }))).toBe('Þóra');
		for (const name of ['Wang Xiaoming 王小明', 'Teodor', 'محمد الأحمد', 'Björk Guðmundsdóttir', 'Roy Tiberius Null']) {
			expect(greetingName(contactFacts(name)), name).toBe(name);
		}
		expect(greetingName(contactFacts('Ada', { preferred_name: ' ' }))).toBe('Ada');
	});

	it('gives way to a salutation of their own', () => {
		expect(openingLine(contactFacts('Dr. Oyelaran', { salutation: 'Dear Dr. Oyelaran:' }))).toBe('Dear Dr. Oyelaran:');
		expect(openingLine(contactFacts("Denise O'Rourke"))).toBe("Dear Denise O'Rourke,");
		expect(openingLine(contactFacts('Þóra Jónsdóttir', { preferred_name: 'Þóra' }))).toBe('Dear Þóra,');
	});
});

/** Finds as the search of the vault does: every word of one form of the query stands in one form of a name. */
function nameMatches(query: string, names: readonly string[]): boolean {
	return names.flatMap(searchForms).some((form) =>
		searchForms(query).some((typed) => typed.split(' ').every((word) => wordStands(word, form))));
}

describe('a name that is searched', () => {
	it('is folded in case and accents', () => {
		expect(foldName('Þóra Jónsdóttir')).toBe('thora jonsdottir');
		expect(foldName("Denise O’Rourke-Smith, Jr.")).toBe('denise orourke smith jr');
		expect(foldName('Straße Łódź Ærø İstanbul')).toBe('strasse lodz aero istanbul');
		expect(foldName('Ёлка')).toBe('елка');
		expect(foldName('  Maria \t Garcia ')).toBe('maria garcia');
	});

	it('stays whole in scripts whose marks are letters', () => {
		expect(foldName('王小明')).toBe('王小明');
		expect(foldName('がぎぐ')).toBe('がぎぐ');
		expect(foldName('한국')).toBe('한국');
		expect(foldName('हिन्दी')).toBe('हिन्दी');
		expect(foldName('مُحَمَّد')).toBe('مُحَمَّد'.normalize('NFC'));
	});

	it('is found by the beginning of its words, by an alias, and by an umlaut written out', () => {
		const names = ['Þóra Jónsdóttir', 'Thora'];
		expect(nameMatches('thora', names)).toBe(true);
		expect(nameMatches('jons', names)).toBe(true);
		expect(nameMatches('jons thor', names)).toBe(true);
		expect(nameMatches('dottir', names)).toBe(false);
		expect(nameMatches('', names)).toBe(true);
		expect(nameMatches('mueller', ['Müller'])).toBe(true);
		expect(nameMatches('muller', ['Müller'])).toBe(true);
		expect(nameMatches('Müller', ['Mueller'])).toBe(true);
		expect(nameMatches('小明', ['Wang Xiaoming 王小明'])).toBe(true);
		expect(nameMatches('xiao 王', ['Wang Xiaoming 王小明'])).toBe(true);
		expect(searchForms('Ada')).toEqual(['ada']);
	});

	it('is sorted without regard to case and accents, and the same everywhere', () => {
		expect(['Zoe', 'álfur', 'Ada', 'Þóra', 'ada'].sort(compareNames)).toEqual(['Ada', 'ada', 'álfur', 'Þóra', 'Zoe']);
		expect(compareNames('Ada', 'Ada')).toBe(0);
	});
});

describe('possible duplicates', () => {
	const note = (name: string, aliases: readonly string[] = [], path = `${name}.md`, notSameAs: readonly string[] = []): NamedNote => ({ path, name, aliases, notSameAs });

	it('are the spellings of one name', () => {
		expect(possibleDuplicates([note('Hans Mueller'), note('Hans Müller'), note('Müller, Hans'), note('Hans Meier')])).toEqual([
			['Hans Mueller.md', 'Hans Müller.md', 'Müller, Hans.md'],
		]);
	});

	it('are found by an alias, once', () => {
		expect(possibleDuplicates([note('王小明', ['Wang Xiaoming']), note('Wang Xiaoming')])).toEqual([['Wang Xiaoming.md', '王小明.md']]);
		expect(possibleDuplicates([note('Ada', ['Ada O']), note('ADA', ['ada o'])])).toEqual([['ADA.md', 'Ada.md']]);
	});

	it('are two people of one name as well, and not a note with itself or an empty name', () => {
		expect(possibleDuplicates([note('Maria Garcia'), note('Maria Garcia', [], 'Maria Garcia (Northlake).md')])).toHaveLength(1);
		expect(possibleDuplicates([note('Ada', ['ada']), note(''), note("'", [], 'x.md')])).toEqual([]);
	});

	it('are no pair of which one note says that it is not the other; a third of that name may still be either', () => {
		const one = note('Maria Garcia', [], 'A.md', ['B.md']);
		const [two, three] = [note('Maria Garcia', [], 'B.md'), note('María García', [], 'C.md')];
		expect(possibleDuplicates([one, two])).toEqual([]);
		expect(possibleDuplicates([two, one])).toEqual([]);
		expect(possibleDuplicates([one, two, three])).toEqual([['A.md', 'B.md', 'C.md']]);
		expect(possibleDuplicates([note('Maria Garcia', [], 'A.md', ['B.md', 'C.md']), two, three])).toEqual([['B.md', 'C.md']]);
	});
});
