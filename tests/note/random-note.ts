import type { Dice } from './dice';

/** A piece of a block of properties: one property with all its lines, or lines that belong to none. */
export interface Piece {
	readonly key: string | undefined;
	readonly text: string;
	/** The comment on the line of the key, if there is one. */
	readonly comment: string;
}

export interface RandomNote {
	readonly text: string;
	readonly before: string;
	readonly pieces: readonly Piece[];
	readonly after: string;
	readonly lineEnd: string;
}

const keys = [
	['name', 'name'], ['email', 'email'], ['tags', 'tags'], ['next_touch', 'next_touch'], ['organization', 'organization'],
	['Größe', 'Größe'], ['two words', 'two words'], ['"quoted"', 'quoted'], ["'it''s'", "it's"], ['"with: colon"', 'with: colon'],
	['a.b', 'a.b'], ['x-y', 'x-y'], ['12', '12'], ['名前', '名前'], ['-dash', '-dash'], ['"tab\\t"', 'tab\t'], ['a#b', 'a#b'],
	['"[[x]]"', '[[x]]'], ["don't", "don't"], ['a"b', 'a"b'],
] as const;

const scalars = [
	'Amara', '2026-10-26', '12', 'true', '"quoted: yes"', "'it''s'", 'Þóra Jónsdóttir', "O'Rourke & Sons", 'a #b', '007', '+41791234567',
	'', '~', 'Null', '"esc \\" # \\u00e9"', "''", '""', '"[[Acme]]"', 'https://example.com/?a=b#c', '王小明', 'عمر', 'a\u00a0b', '\u3000wide',
	'12:30', '1e3', '.5', 'don\'t #not', '"#"', "'#'", 'x: y', '[[Acme]]', '{{x}}', '@at', '`tick`', '%p', '"open', "'open", '- dash', '? q', 'a\tb', '😀', 'e\u0301',
] as const;

const comments = ['', '', '', ' # note', "  # don't", ' # "half', ' #', '\t# tab', ' # : [', ' # 王'] as const;
const lineComments = ['# plain', "# don't: x", '  # indented', '#', '# [', '# "', '# key: value', '    # deep'] as const;
const items = ['Amara', '"[[Acme]]"', "'it''s'", '12', 'a b', '"x, y"', 'https://example.com', '[[Acme]]', '', '2026-10-26', "don't", 'a: b', '"é \\" x"'] as const;
const flowItems = ['a', '"[[A]]"', "'b c'", "it's", '12', '"x, ]"', '[n, m]', 'a b', '{k: v}', '"#"', 'a#b', 'x:y'] as const;

/** A note with properties as people and programs write them, and as nobody should. */
export function randomNote(dice: Dice): RandomNote {
	const eol = dice.pick(['\n', '\r\n']);
	const indent = dice.rarely(24) ? '  ' : '';
	const pieces: Piece[] = [];
	const used = new Set<string>();
	for (let left = dice.throw(7); left >= 0; left--) {
		if (dice.rarely(4)) pieces.push(between(dice, eol, pieces));
		const [written, key] = keys[dice.throw(keys.length)] ?? keys[0];
		if (used.has(key) && !dice.rarely(40)) continue;
		used.add(key);
		const comment = dice.pick(comments);
		pieces.push({ key, comment, text: property(dice, `${indent}${written}`, indent, comment, eol) });
	}
	if (dice.rarely(5)) pieces.push(between(dice, eol, pieces));
	const before = `${dice.rarely(6) ? '\uFEFF' : ''}---${dice.rarely(8) ? '  ' : ''}${eol}`;
	const after = `---${dice.pick(['', '', ' ', '\t'])}${body(dice, eol)}`;
	return { text: before + pieces.map(({ text }) => text).join('') + after, before, pieces, after, lineEnd: eol };
}

function between(dice: Dice, eol: string, pieces: readonly Piece[]): Piece {
	const comment = dice.rarely(3) ? dice.pick(['', ' ']) : dice.pick(lineComments);
	// Below a text under `|` an indented comment would be text of that property.
	const below = pieces.some(({ text }) => /:[ \t]+[|>]/.test(text));
	const text = below ? comment.trimStart() : comment;
	return { key: undefined, comment: '', text: text + eol };
}

function body(dice: Dice, eol: string): string {
	return dice.pick([
		'', eol, `${eol}Text.${eol}`, `${eol}${eol}# Heading${eol}`, `${eol}---${eol}name: not this${eol}---${eol}`,
		`${eol}Text with no end`, `${eol}\`\`\`yaml${eol}---${eol}\`\`\`${eol}`, `\nLF\r\nCRLF\rCR`, `${eol}\u2028\u0000\ud800${eol}`,
	]);
}

function property(dice: Dice, key: string, indent: string, comment: string, eol: string): string {
	const space = dice.pick([' ', ' ', '  ', '\t']);
	const deeper = `${indent}${dice.pick(['  ', ' ', '    '])}`;
	const line = (text: string) => text + eol;
	switch (dice.throw(13)) {
		case 0: case 1: case 2: case 3:
			return line(`${key}:${space}${dice.pick(scalars)}${comment}`);
		case 4:
			return line(`${key}:${comment}`);
		case 5: case 6: {
			const dashes = dice.rarely(3) ? indent : deeper;
			let text = line(`${key}:${comment}`);
			for (let left = dice.throw(4); left >= 0; left--) {
				if (dice.rarely(6)) text += line(`${dashes}${dice.pick(['# between', "# it's", ''])}`);
				text += line(`${dashes}-${dice.pick([' ', '   '])}${dice.pick(items)}${dice.pick(comments)}`);
				if (dice.rarely(10)) text += line(`${dashes}    more: lines`);
			}
			return text;
		}
		case 7: {
			const parts = Array.from({ length: dice.throw(4) }, () => dice.pick(flowItems));
			return line(`${key}:${space}[${dice.pick(['', ' '])}${parts.join(dice.pick([', ', ',']))}${dice.pick(['', ' ', ', '])}]${comment}`);
		}
		case 8: {
			const parts = Array.from({ length: dice.throw(3) + 1 }, () => dice.pick(flowItems));
			const inner = parts.map((part) => line(`${deeper}${part},${dice.pick(['', '', ' # inside'])}`)).join('');
			return line(`${key}:${space}[`) + inner + line(`${deeper}]${comment}`);
		}
		case 9: {
			const sign = dice.pick(['|', '>', '|-', '>+', '|+', '|2']);
			return line(`${key}:${space}${sign}${comment}`) + line(`${deeper}first`) + (dice.rarely(2) ? line('') : '')
				+ line(`${deeper}# no comment: "x`) + (dice.rarely(4) ? line('') : '');
		}
		case 10:
			return line(`${key}:${comment}`) + line(`${deeper}inner: 1`) + line(`${deeper}list: [a]`);
		case 11:
			return line(`${key}:${space}${dice.pick(['&a x', '*a', '!!str 12', '{a: b}', '&b [x]', '!t {}', '<<', '&c'])}${comment}`);
		default:
			return line(`${key}:${space}${dice.pick(['two', '"two', "'two"])}`) + line(`${deeper}${dice.pick(['lines', 'lines"', "lines'"])}${comment}`);
	}
}
