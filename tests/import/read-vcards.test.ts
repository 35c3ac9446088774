import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../src/domain/pieces';
import { readVcards } from '../../src/import/read-vcards';
import { readImportFile } from '../../src/import/read-import-file';

function card(...lines: string[]): string {
	return ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
}

describe('a card', () => {
	it('of version 3.0 is read with groups, types, escapes and folded lines', () => {
		const text = card(
			'VERSION:3.0', 'N:Okafor;Amara;;Dr.;', 'FN:Amara Okafor', 'ORG:Northlake Health\\, Inc.;Data', 'TITLE:Data lead\\; analytics', 'item1.EMAIL;type=INTERNET;type=HOME:home@example.com',
			'EMAIL;TYPE=INTERNET,PREF:amara@example.c', ' om', 'TEL;TYPE=CELL:+1 (312) 555-0100', 'TEL;TYPE=WORK,FAX:+1 312 555 0199', 'item2.URL:https://www.linkedin.com/in/amara-okafor', 'URL:https://example.com/blog',
			'ADR;TYPE=HOME:;;1 Long Street;Chicago;IL;60601;USA', 'NOTE:never shown\\nsecond', 'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQ', ' AAAAAAAAAAAA', 'X-ABLabel:x', 'NICKNAME:Mara,Am',
		);
		expect(atOnce(readVcards(text))).toEqual({ problems: [], candidates: [{
			line: 1, name: 'Amara Okafor', values: {
				organization: 'Northlake Health, Inc.', role_title: 'Data lead; analytics', email: ['amara@example.com', 'home@example.com'], phone: ['+1 (312) 555-0100'],
				linkedin: 'https://www.linkedin.com/in/amara-okafor', location: 'Chicago, USA', preferred_name: 'Mara',
			},
		}] });
	});

	it('of version 4.0 is read with addresses as values, preferences, languages and a zone', () => {
		const text = card(
			'VERSION:4.0', 'FN;ALTID=1:李慧敏', 'N:李;慧敏;;;', 'TEL;VALUE=uri;PREF=1;TYPE="voice,home":tel:+41-44-555-01-00;ext=12', 'EMAIL;PREF=2:b@example.org', 'TZ:Europe/Zurich', 'LANG;PREF=1:zh', 'LANG:de',
			'SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://linkedin.com/in/huimin', 'ADR;LABEL="a: b; c":;;;Zürich;;;Schweiz', 'KIND:individual',
		);
		expect(atOnce(readVcards(text))).toEqual({ problems: [], candidates: [{
			line: 1, name: '李慧敏', values: {
				phone: ['+41-44-555-01-00 ext. 12'], email: ['b@example.org'], timezone: 'Europe/Zurich', languages: ['zh', 'de'],
				linkedin: 'https://linkedin.com/in/huimin', location: 'Zürich, Schweiz',
			},
		}] });
	});

	it('of version 2.1 is read with bare types, quoted-printable over several lines, its charset, and commas that part nothing', () => {
		const text = card(
			'VERSION:2.1', 'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B3nsd=C3=B3ttir;=C3=9E=C3=B3ra;;;', 'FN;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:=DE=F3ra J=F3nsd=', '=F3ttir',
			'TEL;CELL;PREF:+354 555 0100', 'TEL;HOME;FAX:+354 555 0199', 'EMAIL;INTERNET:thora@example.org', 'ORG:Fj\u00f8rd\\Pay, Ltd;IT', 'TITLE;ENCODING=QUOTED-PRINTABLE:Head=0D=0Aof data', 'ADR;WORK:;;Street 1;Reykjav\u00edk;;101;Iceland',
			'PHOTO;JPEG;ENCODING=BASE64:', '/9j/4AAQSkZJRgABAQAAAQABAAD', ' AAAA', '', 'URL;WORK:https://www.linkedin.com/in/thora',
		);
		expect(atOnce(readVcards(text))).toEqual({ problems: [], candidates: [{
			line: 1, name: 'Þóra Jónsdóttir', values: {
				phone: ['+354 555 0100'], email: ['thora@example.org'], organization: 'Fjørd\\Pay, Ltd', role_title: 'Head of data', location: 'Reykjavík, Iceland',
				linkedin: 'https://www.linkedin.com/in/thora',
			},
		}] });
	});

	it('of version 2.1 keeps the space at which a line was folded, and leaves the card of an assistant out', () => {
		const text = card('VERSION:2.1', 'FN:Ann', '  Lee', 'AGENT:', 'BEGIN:VCARD', 'FN:Somebody Else', 'EMAIL:else@example.com', 'END:VCARD', 'EMAIL:ann@example.com');
		expect(atOnce(readVcards(text)).candidates).toEqual([{ line: 1, name: 'Ann Lee', values: { email: ['ann@example.com'] } }]);
	});

	it('without FN is called by the parts of N, in the order of their script', () => {
		const texts = ['Lee;Ann;Mae;Dr.;Jr.', '王;小明;;;', ';Madonna;;;', 'Ek;;;;'].map((n) => card('VERSION:3.0', `N:${n}`));
		expect(atOnce(readVcards(texts.join(''))).candidates.map(({ name }) => name)).toEqual(['Dr. Ann Mae Lee Jr.', '王小明', 'Madonna', 'Ek']);
	});

	it('in the old code page of an address book is read by what it says of itself', () => {
		const bytes = Uint8Array.from([...card('VERSION:2.1', 'N;CHARSET=WINDOWS-1252:M\u00fcller;Hans', 'TEL;CELL:0049')].map((char) => char.charCodeAt(0)));
		const read = atOnce(readImportFile(bytes));
		expect(read).toMatchObject({ ok: true, value: { kind: 'cards', reading: { candidates: [{ name: 'Hans Müller', values: { phone: ['0049'] } }] } } });
	});
});

describe('a file of several cards', () => {
	it('names what cannot be read by its line, and reads the others', () => {
		const text = [
			card('VERSION:3.0', 'FN:Ann Lee', 'EMAIL:no address'), card('VERSION:3.0', 'EMAIL:who@example.com'), 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Cut off\r\n', card('VERSION:4.0', 'KIND:group', 'FN:Team'),
			card('VERSION:3.0', 'FN:Bo Ek', 'TEL;=;:5', 'EMAIL:bo@example.com'), 'BEGIN:VCARD\r\nFN:To the end',
		].join('');
		const { candidates, problems } = atOnce(readVcards(text));
		expect(candidates).toEqual([{ line: 1, name: 'Ann Lee', values: {} }, { line: 18, name: 'Bo Ek', values: { email: ['bo@example.com'] } }]);
		expect(problems.map(({ line, what }) => `${line}: ${what}`)).toEqual([
			'1: "no address" in the card of line 1 is no e-mail address.', '6: The card in line 6 names nobody.', '10: The card that begins in line 10 is never closed.',
			'13: The card in line 13 is not of a person ("group").', '21: Line 21 of the file cannot be read: "TEL;=;:5".', '24: The card that begins in line 24 is never closed.',
		]);
	});

	it('with LF alone, lower case and a byte order mark is the same to us', () => {
		const text = `\uFEFFbegin:vcard\nversion:3.0\nfn:Ann Lee\nemail:ann@example.com\nend:vcard\n`;
		expect(atOnce(readImportFile(new TextEncoder().encode(text)))).toMatchObject({ ok: true, value: { reading: { candidates: [{ name: 'Ann Lee', values: { email: ['ann@example.com'] } }], problems: [] } } });
	});

	it('never lets a value begin a new property or a second line', () => {
		const hostile = fc.string({ unit: fc.constantFrom('a', '\\', ';', ',', ':', '"', '=', '\u202E', '%', 'é', '-'), minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '');
		fc.assert(fc.property(hostile, hostile, (name, title) => {
			const escaped = (text: string): string => text.replace(/[\\;,]/g, (char) => `\\${char}`);
			const { candidates } = atOnce(readVcards(card('VERSION:3.0', `FN:${escaped(name)}`, `TITLE:${escaped(title)}`, 'NOTE:x\\nEMAIL:slipped@example.com')));
			expect(candidates).toEqual([{ line: 1, name: name.normalize('NFC'), values: { role_title: title.normalize('NFC') } }]);
		}), { numRuns: 300 });
	});

	it('reads whatever stands in a file without failing', () => {
		const unit = fc.constantFrom('BEGIN:VCARD\n', 'END:VCARD\n', 'FN:', 'N;', 'ENCODING=QUOTED-PRINTABLE', ':', ';', '=', '=\n', '\n', ' ', '"', 'VERSION:2.1\n', 'x', '\\', 'AGENT:\n', ',');
		fc.assert(fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
			expect(atOnce(readVcards(text)).candidates.every(({ name }) => name !== '')).toBe(true);
		}), { numRuns: 500 });
	});
});
