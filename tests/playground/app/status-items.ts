import type { PlaygroundApp } from '../host/index';
import type { Frame } from './frame';
import { PlaygroundMarkdownView } from './markdown-view';

/** The words of the active note, as the app counts them: characters of languages without spaces count one each. */
function countWords(text: string): number {
	return text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** The page's own items in the status bar: the words of the note, and the clock when it was moved. */
export function addStatusItems(app: PlaygroundApp, frame: Frame, clockIsMoved: boolean): void {
	if (clockIsMoved) {
		const clock = frame.addStatusBarItem();
		clock.addClass('pg-moved-clock');
		const tell = (): void => clock.setText(`Playground time: ${new Date().toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })}`);
		tell();
		window.setInterval(tell, 10_000);
	}
	const words = frame.addStatusBarItem();
	const count = (): void => {
		const view = app.workspace.activeLeaf?.view;
		const text = view instanceof PlaygroundMarkdownView ? view.getViewData().replace(/^---\n[\s\S]*?\n---\n/, '') : '';
		const number = countWords(text);
		words.setText(number === 1 ? '1 word' : `${number} words`);
		words.toggle(view instanceof PlaygroundMarkdownView);
	};
	app.workspace.on('active-leaf-change', count);
	app.workspace.on('file-open', count);
	app.workspace.on('editor-change', count);
	count();
}
