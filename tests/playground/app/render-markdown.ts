import DOMPurify from 'dompurify';
import MarkdownIt from 'markdown-it';

const renderer = new MarkdownIt({ html: true, linkify: true, breaks: true });

renderer.inline.ruler.before('link', 'wikilink', (state, silent) => {
	const match = /^(!?)\[\[([^\]|]+)(?:\|([^\]]*))?\]\]/.exec(state.src.slice(state.pos));
	const target = match?.[2];
	if (!match || target === undefined) return false;
	if (!silent) {
		const open = state.push('link_open', 'a', 1);
		open.attrs = [['class', 'internal-link'], ['href', '#'], ['data-href', target]];
		state.push('text', '', 0).content = match[3] ?? target.replace('#', ' > ');
		state.push('link_close', 'a', -1);
	}
	state.pos += match[0].length;
	return true;
});

renderer.core.ruler.push('tasks', (state) => {
	for (const [at, token] of state.tokens.entries()) {
		const item = state.tokens[at - 2];
		const text = token.children?.[0];
		const match = token.type === 'inline' && item?.type === 'list_item_open' ? /^\[(.)\] /.exec(text?.content ?? '') : null;
		const mark = match?.[1];
		if (!text || !item || mark === undefined) continue;
		text.content = text.content.slice(4);
		item.attrJoin('class', 'task-list-item');
		item.attrSet('data-task', mark.trim());
		item.attrSet('data-line', String(item.map?.[0] ?? 0));
	}
});

/** Comments (`%% … %%`) and frontmatter are not shown; their lines stay, so that line numbers stay true. */
function withoutHidden(markdown: string): string {
	const blank = (part: string): string => part.replace(/[^\n]/g, '');
	return markdown.replace(/^\uFEFF?---\r?\n[\s\S]*?\n(?:---|\.\.\.)(?=\r?\n|$)/, blank).replace(/%%[\s\S]*?%%/g, blank);
}

/**
 * Markdown as safe elements: HTML in it is sanitised, nothing in it can load anything from elsewhere or run.
 * List items that are tasks carry `data-task` (the character in the brackets; nothing for an open one) and `data-line` (from 0).
 */
export function renderMarkdownTo(el: HTMLElement, markdown: string): void {
	const html = renderer.render(withoutHidden(markdown));
	// Drawings and formulas as elements can load pictures and hold links of another kind; a table's background is a picture too, and so may a field be.
	const safe = DOMPurify.sanitize(html, {
		RETURN_DOM_FRAGMENT: true, USE_PROFILES: { html: true }, FORBID_TAGS: ['style', 'form', 'iframe', 'img', 'picture', 'video', 'audio', 'source', 'track', 'input'], FORBID_ATTR: ['style', 'background', 'poster', 'srcset'],
	});
	for (const link of safe.querySelectorAll<HTMLAnchorElement>('a:not(.internal-link)')) {
		link.className = 'external-link';
		link.target = '_blank';
		link.rel = 'noopener noreferrer';
	}
	for (const item of safe.querySelectorAll<HTMLElement>('li[data-task]')) {
		const box = createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox', attr: { 'aria-label': (item.textContent ?? '').trim() } });
		box.checked = item.dataset['task'] !== '';
		item.toggleClass('is-checked', box.checked);
		const first = item.firstElementChild;
		if (first?.tagName === 'P') first.prepend(box);
		else item.prepend(box);
	}
	for (const block of safe.children) block.setAttribute('dir', 'auto');
	el.append(safe);
}
