import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freePath } from '../../../src/note/names/free-path';
import { pathKey, TakenPaths } from '../../../src/note/names/taken-paths';
import { prove } from '../../proof/prove';
import { dice, type Dice } from '../dice';

describe('file names', () => {
	it('are legal, short and inside the folder for every text, and never the same twice (P5)', async () => {
		const pieces = [
			'a', 'B', ' ', '.', '/', '\\', ':', '*', '?', '"', '<', '>', '|', '#', '^', '[', ']', '\u0000', '\n', '\u009F', '\u202E', '\uFEFF', '\ud800', '\udc00', 'e\u0301', 'ß',
			'ſ', 'İ', 'ı', '王', 'عمر', '😀', '👩‍👩‍👧', '\u3000', '\uffff', 'con', 'aux.', 'nul', '..', 'Jose', "'", '&', '%', 'x'.repeat(60), '王'.repeat(40), '😀'.repeat(30),
		] as const;
		const plain = [ '.', '../x', 'C:\\x', '/etc/passwd', 'CON', 'con.', 'aux.md', 'a'.repeat(400), '王'.repeat(200), 'Jose\u0301', 'JOSÉ', 'José', 'Straße', 'STRASSE', 'ſ', 'İ', '.obsidian', 'x '] as const;
		const folders = ['', 'Contacts', 'Interviews/Contacts', 'A/very/'.repeat(15) + 'deep'] as const;
		const name = (throws: Dice) => (throws.rarely(3) ? throws.pick(plain) : throws.text(pieces, 12));
		await prove('P5', () =>
			fc.property(dice(60), (throws) => {
				const where = throws.pick(folders);
				const people = Array.from({ length: 1 + throws.throw(3) }, () => [name(throws), throws.rarely(2) ? name(throws) : undefined] as const);
				const taken = new TakenPaths([]);
				const keys = new Set<string>();
				for (const [person, hint] of people) {
					const path = freePath(where, person, taken, hint);
					const file = path.slice(where === '' ? 0 : where.length + 1);
					const base = file.slice(0, -'.md'.length);
					const isLegal = path.startsWith(where) && file.endsWith('.md') && !/[/\\?<>:*|"[\]#^\p{Cc}\p{Cs}]/u.test(base) && !/^[. ]|[. ]$/.test(base) && base !== ''
						&& !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(base) && new TextEncoder().encode(file).length <= 243 && base === base.normalize('NFC')
						&& path.length <= Math.max(152, where.length + 1 + 24 + 3 + 70);
					if (!isLegal || keys.has(pathKey(path))) expect(path).toBe('a legal path of its own');
					keys.add(pathKey(path));
					taken.add(path);
				}
			}));
	});
});
