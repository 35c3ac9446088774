import { findSection, foldHeading } from './section';

/** What the agenda of a note says for one step. */
export interface AgendaLines {
	/** The lines below the step, without bullets. */
	readonly lines: readonly string[];
	/** What leads on to the next step, without quotation marks. */
	readonly bridge: string | undefined;
}

const step = /^[-*+][ \t]+(\S.*?),[ \t]*\d+[ \t]*min/;

/** The lines of a step of the agenda, by its title, as the person left them; undefined where the note has no such step. */
export function readAgendaLines(text: string, title: string): AgendaLines | undefined {
	const lines = findSection(text, 'Agenda')?.lines ?? [];
	const wanted = foldHeading(title);
	const at = lines.findIndex((line) => !line.inert && foldHeading(step.exec(line.text)?.[1] ?? '').endsWith(wanted));
	if (at === -1) return undefined;
	const below = lines.slice(at + 1);
	const length = below.findIndex((line) => !/^[ \t]+\S/.test(line.text));
	const words = (length === -1 ? below : below.slice(0, length)).map((line) => line.text.replace(/^[ \t]*(?:[-*+][ \t]+)?/, '').trim());
	const bridge = words.find((line) => /^bridge:/i.test(line))?.replace(/^bridge:[ \t]*/i, '').replace(/^["“„](.*)["”]$/u, '$1');
	return { lines: words.filter((line) => !/^bridge:/i.test(line)), bridge: bridge === '' ? undefined : bridge };
}
