import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../src/domain/pieces';
import { readImportFile, readTableAs, type ImportFile } from '../../src/import/read-import-file';
import type { ImportReading } from '../../src/import/contact-candidate';
import { readCsv } from '../../src/import/read-csv';
import { processorClock } from '../processor-clock';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function file(text: string | Uint8Array): ImportFile {
	const read = atOnce(readImportFile(typeof text === 'string' ? bytes(text) : text));
	if (!read.ok) throw new Error(read.problem.what);
	return read.value;
}

/** Reads a table as its headings say. */
function people(text: string | Uint8Array): ImportReading {
	const read = file(text);
	return read.kind === 'table' ? atOnce(readTableAs(read.table, read.table.matching)) : read.reading;
}

const heading = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const preamble = 'Notes:\r\n"When exporting your connection data, you may notice that some of the email addresses are missing, ""on purpose"".\r\nPeople choose that."\r\n\r\n';

describe("the network's export", () => {
	const row = 'Amara,Okafor,https://www.linkedin.com/in/amara-okafor,,"Northlake Health, Inc.",Data lead,12 Mar 2024';
	const amara = { name: 'Amara Okafor', values: { organization: 'Northlake Health, Inc.', role_title: 'Data lead', linkedin: 'https://www.linkedin.com/in/amara-okafor', connected_on: '2024-03-12' } };

	it.each([
		['as it comes', `${preamble}${heading}\r\n${row}\r\n`, 6],
		['with a byte order mark', `\uFEFF${preamble}${heading}\r\n${row}\r\n`, 6],
		['without the lines above the headings', `${heading}\n${row}`, 2],
		['with the lines above and a byte order mark and LF', `\uFEFF${preamble.replaceAll('\r\n', '\n')}${heading}\n${row}\n\n`, 6],
		['with CR alone, from an old spreadsheet', `${heading}\r${row}\r`, 2],
		['with semicolons, after a spreadsheet in Europe', `${heading.replaceAll(',', ';')}\r\nAmara;Okafor;https://www.linkedin.com/in/amara-okafor;;Northlake Health, Inc.;Data lead;12 Mar 2024\r\n`, 2],
		['with all columns in another order', `Company,Connected On,First Name,Last Name,Position,URL\n"Northlake Health, Inc.",12 Mar 2024,Amara,Okafor,Data lead,https://www.linkedin.com/in/amara-okafor`, 2],
	])('is read %s', (_, text, line) => {
		expect(people(text)).toEqual({ candidates: [{ line, ...amara }], problems: [] });
		expect(file(text)).toMatchObject({ kind: 'table', table: { fromNetwork: true } });
	});

	it.each([
		['older, without addresses of profiles', 'First Name,Last Name,Email Address,Company,Position,Connected On', 'Jo,Ek,jo@example.com,Acme,Lead,"3/12/24, 4:05 PM"'],
		['in German', 'Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am', 'Jo,Ek,,jo@example.com,Acme,Lead,12 März 2024'],
		['in French', 'Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le', 'Jo,Ek,,jo@example.com,Acme,Lead,12 mars 2024'],
		['in Spanish', 'Nombre,Apellidos,URL,Dirección de correo electrónico,Empresa,Cargo,Conectado el', 'Jo,Ek,,jo@example.com,Acme,Lead,12 mar 2024'],
		['in Portuguese', 'Nome,Sobrenome,URL,Endereço de e-mail,Empresa,Cargo,Conectado em', 'Jo,Ek,,jo@example.com,Acme,Lead,12 mar 2024'],
		['in Dutch', 'Voornaam,Achternaam,URL,E-mailadres,Bedrijf,Functie,Verbonden op', 'Jo,Ek,,jo@example.com,Acme,Lead,12 mrt 2024'],
	])('is known by its headings %s', (_, headings, row) => {
		const read = people(`${headings}\r\n${row}\r\n`);
		expect(read.candidates).toMatchObject([{ name: 'Jo Ek', values: { organization: 'Acme', role_title: 'Lead', email: ['jo@example.com'] } }]);
		expect(file(`${headings}\r\n${row}\r\n`)).toMatchObject({ kind: 'table', table: { fromNetwork: true } });
	});

	it('reads months in the languages of the network, and leaves a day out that can be meant in two ways', () => {
		const days = ['12 mars 2024', '12 mar 2024', '12. März 2024', '12 mrt 2024', '2024-03-12', '03/04/2024'].map((day, at) => `P${at},Q,,,,,${day}`);
		const { candidates, problems } = people(`${heading}\n${days.join('\n')}`);
		expect(candidates.map(({ values }) => values.connected_on)).toEqual([...Array<string>(5).fill('2024-03-12'), undefined]);
		expect(problems).toMatchObject([{ line: 7, what: '"03/04/2024" in line 7 is no date that can be read in one way only.' }]);
	});

	it('puts Chinese and Korean names together as they are written', () => {
		expect(people(`${heading}\n小明,王,,,,,\n민수,김,,,,,\nThóra,Jónsdóttir,,,,,`).candidates.map(({ name }) => name)).toEqual(['王小明', '김민수', 'Thóra Jónsdóttir']);
	});
});

describe('a broken row', () => {
	it('is named by its line and left out, and those around it are read', () => {
		const rows = [
			'Ann,Lee,,,,,', 'Bo,Ek,,,Acme, Inc.,Lead,1 Jan 2024', ',,,,,,1 Jan 2024', 'Cy,"Un"closed,,,,,', 'Di,Fox,,not an address,,,', 'Ed,Gil,javascript:alert(1),,,,', '"Fay",Hu,,,"two\nlines",,',
			'"Gus,open to the end', 'Hal,Ito,,,,,',
		];
		const { candidates, problems } = people(`${preamble}${heading}\r\n${rows.join('\r\n')}\r\n`);
		expect(candidates.map(({ name, line }) => `${name} ${line}`)).toEqual(['Ann Lee 6', 'Di Fox 10', 'Ed Gil 11', 'Fay Hu 12', 'Hal Ito 15']);
		expect(problems.map(({ line }) => line)).toEqual([7, 8, 9, 10, 11, 14]);
		expect(problems.map(({ what }) => what)).toEqual([
			'Line 7 has 8 cells, the headings are 7.', 'Line 8 names nobody.', 'The quotation marks in line 9 do not come out.',
			'"not an address" in line 10 is no e-mail address.', '"javascript:alert(1)" is no address of a profile.', 'The quotation marks in line 14 do not come out.',
		]);
		expect(candidates[3]?.values.organization).toBe('two lines');
	});

	it.each([
		['nothing', ''], ['only spaces', ' \n \n'], ['only headings', heading], ['bytes of a picture', 'PNG\0\0\0'],
	])('that is all there is, %s, is refused with advice', (_, text) => {
		const read = atOnce(readImportFile(bytes(text)));
		expect(read.ok).toBe(false);
		if (!read.ok) expect(read.problem.advice).not.toBe('');
	});
});

describe('any other table', () => {
	it('has its columns guessed, and read as the person matches them', () => {
		const read = file('Who;Firm;Mail;Remark\nZoë Ek;Acme;zoe@example.com;met at a fair\n');
		if (read.kind !== 'table') throw new Error('no table');
		expect(read.table).toMatchObject({ headings: ['Who', 'Firm', 'Mail', 'Remark'], fromNetwork: false, matching: [undefined, undefined, undefined, undefined] });
		expect(atOnce(readTableAs(read.table, ['name', 'organization', 'email', 'how_we_know'])).candidates).toEqual([
			{ line: 2, name: 'Zoë Ek', values: { organization: 'Acme', email: ['zoe@example.com'], how_we_know: 'met at a fair' } },
		]);
	});

	it('is known by the headings of common address books, and keeps phones and two addresses of one cell', () => {
		const { candidates } = people('Name,Given Name,Organization Name,E-mail 1 - Value,Phone 1 - Value\nAnn Lee,Ann,Acme,a@example.com ::: b@example.com,+49 170 0049\n');
		expect(candidates).toEqual([{ line: 2, name: 'Ann Lee', values: { organization: 'Acme', email: ['a@example.com', 'b@example.com'], phone: ['+49 170 0049'] } }]);
	});

	it('is read in UTF-16 and in the old Western European code page too', () => {
		const text = 'Name,City\nÞóra,Zürich\n';
		const utf16 = new Uint8Array([0xff, 0xfe, ...[...text].flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8])]);
		const western = Uint8Array.from([...text].map((char) => char.charCodeAt(0)));
		for (const coded of [utf16, western]) expect(people(coded).candidates).toEqual([{ line: 2, name: 'Þóra', values: { location: 'Zürich' } }]);
	});

	it('keeps hostile cells as the text they are, on one line', () => {
		const { candidates } = people(`Full Name,Company\n"=HYPERLINK(""http://x"")","a\r\nb: c\u0000"\n../../etc/passwd,[[Link]]\n\u202Egnp.exe,-- \n`.replace('\u0000', '\u0001'));
		expect(candidates.map(({ name, values }) => [name, values.organization])).toEqual([['=HYPERLINK("http://x")', 'a b: c'], ['../../etc/passwd', '[[Link]]'], ['\u202Egnp.exe', '--']]);
	});
});

describe('reading CSV', () => {
	const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r\n', ';', ' ', 'é', '\u202E', "'", '=') , maxLength: 8 });
	it.each([',', ';', '\t'])('gives back whatever was written by RFC 4180 with "%s", each record with its line', (delimiter) => {
		fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), (records) => {
			const filled = records.filter((cells) => cells.some((each) => each.trim() !== ''));
			const text = filled.map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(delimiter)).join('\n');
			const { rows, problems } = atOnce(readCsv(text, delimiter));
			expect(problems).toEqual([]);
			expect(rows.map(({ cells }) => cells)).toEqual(filled);
			let line = 1;
			for (const [at, cells] of filled.entries()) {
				expect(rows[at]?.line).toBe(line);
				line += cells.join('').split('\n').length;
			}
		}), { numRuns: 300 });
	});

	it('reads 10,000 rows quickly, and gives up on a file of which nothing comes out', () => {
		const good = Array.from({ length: 10_000 }, (_, at) => `Person${at},Family,https://example.com/in/p${at},,"Acme, ${at}",Lead,12 Mar 2024`);
		const used = processorClock();
		expect(people(`${heading}\n${good.join('\n')}`).candidates).toHaveLength(10_000);
		const broken = Array.from({ length: 10_000 }, (_, at) => `Person${at},"Fam"ily,,,,,`);
		const { candidates, problems } = people(`${heading}\nFirst,One,,,,,\n${broken.join('\n')}`);
		expect(candidates.map(({ name }) => name)).toEqual(['First One']);
		expect(problems.at(-1)?.what).toBe('More than 200 lines cannot be read; the rest of the file was left out.');
		expect(used()).toBeLessThan(15_000);
	});

	it('is read in pieces, and comes out the same wherever a rest falls', () => {
		const line = (at: number): string => `Ann ${at},"Acme, ${at % 7 === 0 ? 'first\r\nsecond' : 'only'}"`;
		const text = `Full Name,Company\r\n${Array.from({ length: 1_200 }, (_, at) => (at === 600 ? 'Broken,"Acme' : line(at))).join('\r\n')}\r\n`;
		const reading = readCsv(text, ',');
		const progress: number[] = [];
		let step = reading.next();
		for (; step.done !== true; step = reading.next()) progress.push(step.value.done);
		expect(progress.length).toBeGreaterThanOrEqual(4);
		expect([...progress].sort((a, b) => a - b)).toEqual(progress);
		expect(step.value.rows).toHaveLength(1_200);
		expect(step.value.rows.map(({ cells }) => cells[0])).toEqual(['Full Name', ...Array.from({ length: 1_200 }, (_, at) => `Ann ${at}`).filter((_, at) => at !== 600)]);
		const lines = text.split('\r\n');
		for (const { line: number, cells } of step.value.rows) expect(lines[number - 1]?.startsWith(cells[0] ?? '?')).toBe(true);
		expect(step.value.problems).toMatchObject([{ line: lines.indexOf('Broken,"Acme') + 1 }]);
	});
});
