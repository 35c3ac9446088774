import { cursorCharLeft, cursorCharRight, cursorDocEnd, cursorDocStart, cursorGroupLeft, cursorGroupRight, cursorLineDown, cursorLineUp, deleteLine, indentLess, indentMore, insertNewlineAndIndent, moveLineDown, moveLineUp, redo, undo } from '@codemirror/commands';
import { EditorSelection, type ChangeSpec, type SelectionRange } from '@codemirror/state';
import { EditorView, type Command } from '@codemirror/view';
import type { EditorCommandName, EditorPosition, EditorRange, EditorSelection as Selection, EditorSelectionOrCaret, EditorTransaction } from 'obsidian';
import { Editor } from 'obsidian-test-mocks/obsidian';

const commands: Partial<Record<EditorCommandName, Command>> = {
	goUp: cursorLineUp,
	goDown: cursorLineDown,
	goLeft: cursorCharLeft,
	goRight: cursorCharRight,
	goStart: cursorDocStart,
	goEnd: cursorDocEnd,
	goWordLeft: cursorGroupLeft,
	goWordRight: cursorGroupRight,
	indentMore,
	indentLess,
	newlineAndIndent: insertNewlineAndIndent,
	swapLineUp: moveLineUp,
	swapLineDown: moveLineDown,
	deleteLine,
};

/** The app's `Editor` over CodeMirror. Lines and characters count from 0; positions past the end mean the end. */
export class CodeMirrorEditor extends Editor {
	readonly cm: EditorView;

	constructor(cm: EditorView) {
		super();
		this.cm = cm;
	}

	override refresh(): void {
		this.cm.requestMeasure();
	}

	override getValue(): string {
		return this.cm.state.doc.toString();
	}

	override setValue(content: string): void {
		this.#change([{ from: 0, to: this.cm.state.doc.length, insert: content }], 'setValue');
	}

	override getLine(line: number): string {
		const { doc } = this.cm.state;
		return line < 0 || line >= doc.lines ? '' : doc.line(line + 1).text;
	}

	override setLine(n: number, text: string): void {
		this.replaceRange(text, { line: n, ch: 0 }, { line: n, ch: this.getLine(n).length });
	}

	override lineCount(): number {
		return this.cm.state.doc.lines;
	}

	override lastLine(): number {
		return this.cm.state.doc.lines - 1;
	}

	override getRange(from: EditorPosition, to: EditorPosition): string {
		return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
	}

	override getSelection(): string {
		const { from, to } = this.cm.state.selection.main;
		return this.cm.state.sliceDoc(from, to);
	}

	override somethingSelected(): boolean {
		return this.cm.state.selection.ranges.some((range) => !range.empty);
	}

	override replaceSelection(replacement: string, origin?: string): void {
		this.cm.dispatch(this.cm.state.replaceSelection(replacement), { userEvent: origin ?? 'input' });
	}

	override replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from, origin?: string): void {
		this.#change([{ from: this.posToOffset(from), to: this.posToOffset(to), insert: replacement }], origin);
	}

	override getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
		return this.offsetToPos(this.cm.state.selection.main[side]);
	}

	override setCursor(pos: EditorPosition | number, ch = 0): void {
		this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
	}

	override listSelections(): Selection[] {
		const { ranges } = this.cm.state.selection;
		return ranges.map((range) => ({ anchor: this.offsetToPos(range.anchor), head: this.offsetToPos(range.head) }));
	}

	override setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
		this.setSelections([{ anchor, head }]);
	}

	override setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
		const selection = EditorSelection.create(ranges.map((range) => this.#range(range.anchor, range.head)), main);
		this.cm.dispatch({ selection, scrollIntoView: true });
	}

	override focus(): void {
		this.cm.focus();
	}

	override blur(): void {
		this.cm.contentDOM.blur();
	}

	override hasFocus(): boolean {
		return this.cm.hasFocus;
	}

	override getScrollInfo(): { top: number; left: number } {
		return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
	}

	override scrollTo(x?: number | null, y?: number | null): void {
		if (typeof x === 'number') this.cm.scrollDOM.scrollLeft = x;
		if (typeof y === 'number') this.cm.scrollDOM.scrollTop = y;
	}

	override scrollIntoView(range: EditorRange, center = false): void {
		const target = this.#range(range.from, range.to);
		this.cm.dispatch({ effects: EditorView.scrollIntoView(target, { y: center ? 'center' : 'nearest' }) });
	}

	override undo(): void {
		undo(this.cm);
	}

	override redo(): void {
		redo(this.cm);
	}

	override exec(command: EditorCommandName): void {
		commands[command]?.(this.cm);
	}

	override transaction(tx: EditorTransaction, origin?: string): void {
		const changes = (tx.changes ?? []).map((change) => ({
			from: this.posToOffset(change.from),
			to: this.posToOffset(change.to ?? change.from),
			insert: change.text,
		}));
		if (tx.replaceSelection !== undefined) {
			const { from, to } = this.cm.state.selection.main;
			changes.push({ from, to, insert: tx.replaceSelection });
		}
		this.#change(changes, origin);
		const selections = tx.selections ?? (tx.selection ? [tx.selection] : []);
		if (selections.length > 0) this.setSelections(selections.map((range) => ({ anchor: range.from, head: range.to ?? range.from })));
	}

	override wordAt(pos: EditorPosition): EditorRange | null {
		const word = this.cm.state.wordAt(this.posToOffset(pos));
		return word ? { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) } : null;
	}

	override posToOffset(pos: EditorPosition): number {
		const { doc } = this.cm.state;
		if (pos.line < 0) return 0;
		if (pos.line >= doc.lines) return doc.length;
		const line = doc.line(pos.line + 1);
		return Math.min(line.from + Math.max(pos.ch, 0), line.to);
	}

	override offsetToPos(offset: number): EditorPosition {
		const { doc } = this.cm.state;
		const line = doc.lineAt(Math.max(0, Math.min(offset, doc.length)));
		return { line: line.number - 1, ch: Math.min(offset, doc.length) - line.from };
	}

	#range(anchor: EditorPosition, head: EditorPosition = anchor): SelectionRange {
		return EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head));
	}

	#change(changes: ChangeSpec[], origin?: string): void {
		// One transaction whatever the number of changes, so that one undo takes all of it back.
		this.cm.dispatch({ changes, userEvent: origin ?? 'plugin' });
	}
}
