import { describe, expect, it } from 'vitest';
import { fileNameFor } from '../../../src/note/names/file-name';
import { freeMeetingPath, freePath } from '../../../src/note/names/free-path';
import { TakenPaths } from '../../../src/note/names/taken-paths';

const none = new TakenPaths([]);

describe('file names', () => {
	it.each([
		['Þóra Jónsdóttir', 'Þóra Jónsdóttir'], ['Wang Xiaoming 王小明', 'Wang Xiaoming 王小明'], ['عمر', 'عمر'], ["O'Rourke & Sons", "O'Rourke & Sons"],
		['Dr. h.c. Ada "Ace" Lovelace, Ph.D.', 'Dr. h.c. Ada Ace Lovelace, Ph.D'], ['a/b\\c', 'a-b-c'], ['who? <x>: *|', 'who x'], ['[[Acme]] #1 ^a', 'Acme 1 a'],
		['..\\..\\evil', '-..-evil'], ['...hidden', 'hidden'], ['  spaced\tout\n ', 'spaced out'], ['', 'Untitled'], ['???', 'Untitled'], ['. .', 'Untitled'],
		['CON', 'Untitled'], ['nul.txt', 'Untitled'], ['COM7', 'Untitled'], ['lpt¹', 'Untitled'], ['Conrad', 'Conrad'], ['Jose\u0301', 'Jos\u00e9'],
		['evil\u202Egpj.exe', 'evilgpj.exe'], ['a\u0000b\u009Fc\uFEFF\ud800', 'abc'], ['👩‍👩‍👧 fam', '👩‍👩‍👧 fam'],
	])('are legal everywhere, and say what they can: %s', (name, file) => {
		expect(fileNameFor(name)).toBe(file);
	});

	it('are cut between characters to what disks allow', () => {
		expect(fileNameFor('ä'.repeat(500))).toBe('ä'.repeat(120));
		expect(fileNameFor('😀'.repeat(500))).toBe('😀'.repeat(60));
		expect(fileNameFor('王'.repeat(500))).toBe('王'.repeat(80));
		expect(fileNameFor(`${'x'.repeat(239)} .y`)).toBe('x'.repeat(239));
	});

	it('take another word than Untitled if one is given', () => {
		expect(fileNameFor('?', 'Contact')).toBe('Contact');
	});
});

describe('the path of a new note', () => {
	it('has the organization in brackets where the name is taken, then a number (T02)', () => {
		const taken = new TakenPaths(['Contacts/maria garcia.md']);
		const next = (hint?: string) => {
			const path = freePath('Contacts', 'Maria Garcia', taken, hint);
			taken.add(path);
			return path;
		};
		expect(next('Northlake: Health')).toBe('Contacts/Maria Garcia (Northlake Health).md');
		expect(next('Northlake: Health')).toBe('Contacts/Maria Garcia (Northlake Health) 2.md');
		expect(next('Northlake: Health')).toBe('Contacts/Maria Garcia (Northlake Health) 3.md');
		expect(next()).toBe('Contacts/Maria Garcia 2.md');
		expect(next(' ')).toBe('Contacts/Maria Garcia 3.md');
	});

	it('is free also where only case or Unicode form differ', () => {
		expect(freePath('', 'Jos\u00e9', new TakenPaths(['JOSE\u0301.md']))).toBe('Jos\u00e9 2.md');
	});

	it('does not mind a slash behind the folder', () => {
		expect(freePath('Contacts/', 'Amara', none)).toBe('Contacts/Amara.md');
	});

	it('leaves room for the vault on a disk with short paths, and never cuts what tells two names apart', () => {
		const long = 'x'.repeat(400);
		expect(freePath('Interviews/Contacts', long, none)).toHaveLength(152);
		const taken = new TakenPaths([freePath('Interviews/Contacts', long, none)]);
		expect(freePath('Interviews/Contacts', long, taken, 'Acme')).toMatch(/^Interviews\/Contacts\/x+ \(Acme\)\.md$/);
		expect(freePath('f'.repeat(200), 'A name that is longer than that', none)).toBe(`${'f'.repeat(200)}/A name that is longer th.md`);
		expect(freePath('Interviews/Contacts', '😀'.repeat(99), none).endsWith('😀.md')).toBe(true);
	});

	it('of a meeting has a letter behind it where the day and person are taken', () => {
		const taken = new TakenPaths([]);
		const paths = Array.from({ length: 28 }, () => {
			const path = freeMeetingPath('Meetings', '2026-10-27 Amara Okafor', taken);
			taken.add(path);
			return path.slice('Meetings/2026-10-27 Amara Okafor'.length, -'.md'.length);
		});
		expect([...paths.slice(0, 3), ...paths.slice(25)]).toEqual(['', ' b', ' c', ' z', ' 27', ' 28']);
	});
});
