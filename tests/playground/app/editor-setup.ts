import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { HighlightStyle, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { Decoration, drawSelection, EditorView, keymap, MatchDecorator, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { hiddenFrontmatter } from './hidden-frontmatter';

const style = HighlightStyle.define([
	{ tag: tags.heading1, class: 'cm-header cm-header-1' },
	{ tag: tags.heading2, class: 'cm-header cm-header-2' },
	{ tag: tags.heading3, class: 'cm-header cm-header-3' },
	{ tag: tags.heading4, class: 'cm-header cm-header-4' },
	{ tag: tags.strong, class: 'cm-strong' },
	{ tag: tags.emphasis, class: 'cm-em' },
	{ tag: tags.strikethrough, class: 'cm-strikethrough' },
	{ tag: tags.link, class: 'cm-link' },
	{ tag: tags.url, class: 'cm-url' },
	{ tag: tags.monospace, class: 'cm-inline-code' },
	{ tag: tags.quote, class: 'cm-quote' },
	{ tag: tags.processingInstruction, class: 'cm-formatting' },
	{ tag: tags.contentSeparator, class: 'cm-hr' },
]);

/** Marks every match of a pattern with a class; the first group, if any, is kept as `data-target`. */
function marked(pattern: RegExp, cls: string): Extension {
	const matcher = new MatchDecorator({
		regexp: pattern,
		decoration: (match) => Decoration.mark({ class: cls, attributes: match[1] === undefined ? {} : { 'data-target': match[1] } }),
	});
	return ViewPlugin.fromClass(
		class {
			decorations: DecorationSet;

			constructor(view: EditorView) {
				this.decorations = matcher.createDeco(view);
			}

			update(update: ViewUpdate): void {
				this.decorations = matcher.updateDeco(update, this.decorations);
			}
		},
		{ decorations: (plugin) => plugin.decorations },
	);
}

/** What an editor tells its view. */
export interface EditorEvents {
	changed(update: ViewUpdate): void;
	openLink(target: string, event: MouseEvent): void;
}

/** Whether the frontmatter is shown as text (source) or by the properties above the text (live). */
export const frontmatterDisplay = new Compartment();

const undoable = new Compartment();

/** Forgets what undo would bring back, as the app does when an editor takes another text for a wholly new one. */
export function forgetHistory(view: EditorView): void {
	view.dispatch({ effects: undoable.reconfigure([]) });
	view.dispatch({ effects: undoable.reconfigure(history()) });
}

/** An editor for Markdown as the app has it: plain keys, undo, links that open, frontmatter kept out of sight. */
export function makeEditorView(parent: HTMLElement, events: EditorEvents): EditorView {
	const links = EditorView.domEventHandlers({
		mousedown(event) {
			const target = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('.cm-hmd-internal-link') : null;
			const link = target?.dataset['target'];
			if (link === undefined || event.button !== 0 || !(event.ctrlKey || event.metaKey)) return false;
			event.preventDefault();
			events.openLink(link, event);
			return true;
		},
	});
	const extensions = [
		undoable.of(history()),
		drawSelection(),
		markdown({ base: markdownLanguage }),
		syntaxHighlighting(style),
		marked(/\[\[([^\]|#]*(?:#[^\]|]*)?)(?:\|[^\]]*)?\]\]/g, 'cm-hmd-internal-link'),
		marked(/%%.*?%%/g, 'cm-comment'),
		indentUnit.of('\t'),
		EditorView.lineWrapping,
		EditorView.contentAttributes.of({ 'aria-label': 'Note text', spellcheck: 'false', dir: 'auto' }),
		EditorView.perLineTextDirection.of(true),
		keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
		frontmatterDisplay.of(hiddenFrontmatter()),
		EditorView.updateListener.of((update) => events.changed(update)),
		links,
	];
	return new EditorView({ state: EditorState.create({ doc: '', extensions }), parent });
}
