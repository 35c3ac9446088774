import type { Pieces } from '../domain/pieces';
import type { Problem } from '../domain/problem';

/** One property of a card, its folded lines put together. */
export interface CardLine {
	/** Where it begins in the file, from 1. */
	readonly line: number;
	readonly text: string;
}

/** The lines between BEGIN:VCARD and END:VCARD. */
export interface CardText {
	readonly line: number;
	/** As the card says it; `3.0` where it says nothing. */
	readonly version: string;
	readonly lines: readonly CardLine[];
}

interface OpenCard {
	readonly line: number;
	readonly lines: { line: number; text: string }[];
	version: string;
	/** Cards inside the card: vCard 2.1 puts an assistant's whole card into AGENT. */
	depth: number;
}

/**
 * Takes a vCard file apart into cards and their properties. Lines are folded in three ways: by a space at the beginning (RFC 6350,
 * section 3.2), by the same space that belongs to the text (vCard 2.1), and by an equals sign at the end (quoted-printable). A card
 * inside a card is left out. A card that is never closed is named and left out.
 */
export function* cardsIn(text: string): Pieces<{ readonly cards: readonly CardText[]; readonly problems: readonly Problem[] }> {
	const cards: CardText[] = [];
	const problems: Problem[] = [];
	let open: OpenCard | undefined;
	const giveUp = (): void => {
		if (open !== undefined) problems.push(unclosed(open.line));
		open = undefined;
	};
	const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
	for (const [index, content] of lines.entries()) {
		yield { done: index, of: lines.length };
		const line = index + 1;
		if (/^BEGIN:VCARD\s*$/i.test(content)) {
			const last = open?.lines[open.lines.length - 1];
			if (open !== undefined && (open.depth > 0 || /^([\w-]+\.)?AGENT\b/i.test(last?.text ?? ''))) open.depth += 1;
			else {
				giveUp();
				open = { line, lines: [], version: '3.0', depth: 0 };
			}
		} else if (/^END:VCARD\s*$/i.test(content)) {
			if (open !== undefined && open.depth > 0) open.depth -= 1;
			else if (open !== undefined) {
				cards.push({ line: open.line, version: open.version, lines: open.lines });
				open = undefined;
			}
		} else if (open?.depth === 0) {
			addLine(open, content, line);
		}
	}
	giveUp();
	return { cards, problems };
}

function addLine(card: OpenCard, content: string, line: number): void {
	const last = card.lines[card.lines.length - 1];
	if (last !== undefined && isQuotedPrintable(last.text) && last.text.endsWith('=')) last.text = last.text.slice(0, -1) + content.trimStart();
	else if (last !== undefined && /^[ \t]/.test(content)) last.text += card.version === '2.1' ? ` ${content.trimStart()}` : content.slice(1);
	else if (content.trim() !== '') {
		card.version = /^VERSION:\s*(\d\.\d)/i.exec(content)?.[1] ?? card.version;
		card.lines.push({ line, text: content });
	}
}

/** Whether the value of a line is written in quoted-printable, named or bare as in vCard 2.1. */
export function isQuotedPrintable(text: string): boolean {
	return /^[^:]*;(ENCODING=)?QUOTED-PRINTABLE[;:]/i.test(text);
}

function unclosed(line: number): Problem {
	return {
		what: `The card that begins in line ${line} is never closed.`,
		advice: 'The file may have been cut off; export it again. The card was left out.',
		line,
	};
}
