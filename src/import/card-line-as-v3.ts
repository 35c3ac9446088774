import { decodeAs } from './decode-bytes';
import { isQuotedPrintable } from './card-lines';

/** The value of a property in plain text, and what it says about itself, in the form of vCard 3.0 and later. */
const content = /^(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"]*"|[^":])*)?):(.*)$/s;

/** Properties whose values have parts. */
const structured = /^(N|ORG|ADR)$/i;

/**
 * A property line with what vCard 2.1 has of its own taken out, so that a reader of 3.0 and 4.0 understands it: bare words as
 * `TYPE`, quoted-printable in any character set, commas and backslashes that are ordinary characters there. Some programs write
 * these into cards of version 3.0 as well. Undefined: this is no property line.
 */
export function cardLineAsV3(line: string, version: string): { readonly name: string; readonly text: string } | undefined {
	const found = content.exec(line);
	if (found === null) return undefined;
	const [, name = '', parameters = '', raw = ''] = found;
	const parts = partsOf(parameters);
	const charset = parts.map((part) => /^CHARSET="?([^"]*)"?$/i.exec(part)?.[1]).find((each) => each !== undefined);
	const decoded = isQuotedPrintable(line) ? fromQuotedPrintable(raw, charset) : raw;
	const escaped = version === '2.1' ? escapedAsV3(decoded) : decoded;
	// Programs escape semicolons everywhere; the parser takes that away only where they part values.
	const value = structured.test(name) ? escaped : escaped.replace(/\\(.)/gs, (pair, char: string) => (char === ';' ? char : pair));
	const kept = parts
		.filter((part) => !/^(ENCODING=|CHARSET=|QUOTED-PRINTABLE$|8BIT$|7BIT$)/i.test(part))
		.map((part) => (part.includes('=') ? part : `TYPE=${part}`));
	return { name: name.toUpperCase(), text: [name.toUpperCase(), ...kept].join(';') + `:${value.replace(/\r\n|\r|\n/g, '\\n')}` };
}

/** `;TYPE=home;PREF` in parts; a semicolon inside quotation marks parts nothing. */
function partsOf(parameters: string): string[] {
	return (parameters.match(/;(?:"[^"]*"|[^;"])*/g) ?? []).map((part) => part.slice(1).trim()).filter((part) => part !== '');
}

/** In vCard 2.1 only a semicolon is escaped; a comma parts nothing there. */
function escapedAsV3(value: string): string {
	return value.replace(/\\(?![;\\,nN])/g, '\\\\').replace(/(\\.)|,/g, (_, escaped: string | undefined) => escaped ?? '\\,');
}

/** RFC 2045, section 6.7. Bytes that are no text of the character set are read as the old Western European one. */
function fromQuotedPrintable(text: string, charset = 'utf-8'): string {
	const bytes: number[] = [];
	const encoder = new TextEncoder();
	for (const part of text.replace(/=\s*$/, '').split(/(=[0-9A-Fa-f]{2})/)) {
		if (/^=[0-9A-Fa-f]{2}$/.test(part)) bytes.push(Number.parseInt(part.slice(1), 16));
		else bytes.push(...encoder.encode(part));
	}
	const coded = Uint8Array.from(bytes);
	return decodeAs(coded, charset) ?? decodeAs(coded, 'utf-8') ?? new TextDecoder('windows-1252').decode(coded);
}
