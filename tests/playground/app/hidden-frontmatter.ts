import { EditorSelection, EditorState, StateField, Transaction, type Extension, type Text } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';

/** Where the text below the frontmatter begins; 0 where there is no closed block at the top. */
export function bodyStart(doc: Text): number {
	if (doc.lines < 2 || !/^\uFEFF?---\s*$/.test(doc.line(1).text)) return 0;
	for (let number = 2; number <= doc.lines; number++) {
		const line = doc.line(number);
		if (/^(?:---|\.\.\.)\s*$/.test(line.text)) return Math.min(line.to + 1, doc.length);
	}
	return 0;
}

const hidden = StateField.define<DecorationSet>({
	create: (state) => decorate(state.doc),
	update: (old, transaction) => (transaction.docChanged ? decorate(transaction.newDoc) : old),
	provide: (field) => EditorView.decorations.from(field),
});

function decorate(doc: Text): DecorationSet {
	const start = bodyStart(doc);
	if (start === 0) return Decoration.none;
	// Up to the end of the closing line: a block decoration covers whole lines.
	const end = start > 0 && doc.sliceString(start - 1, start) === '\n' ? start - 1 : start;
	return Decoration.set([Decoration.replace({ block: true }).range(0, end)]);
}

/** A person cannot type into, delete or select what they do not see; programs can. */
const guarded = EditorState.transactionFilter.of((transaction) => {
	const start = bodyStart(transaction.startState.doc);
	if (start === 0) return transaction;
	const byPerson = ['input', 'delete', 'move'].some((kind) => transaction.isUserEvent(kind));
	if (transaction.docChanged) {
		let touched = false;
		transaction.changes.iterChangedRanges((from) => {
			if (from < start) touched = true;
		});
		return touched && byPerson ? [] : transaction;
	}
	const selection = transaction.selection;
	if (!selection || selection.ranges.every((range) => range.from >= start)) return transaction;
	const kept = selection.ranges.map((range) => EditorSelection.range(Math.max(range.anchor, start), Math.max(range.head, start)));
	return [transaction, { selection: EditorSelection.create(kept, selection.mainIndex), annotations: Transaction.addToHistory.of(false) }];
});

/** Keeps the frontmatter out of sight and out of reach: the properties above the text show it. */
export const hiddenFrontmatter = (): Extension => [hidden, guarded];
