import { AbstractInputSuggest, PopoverSuggest } from 'obsidian-test-mocks/obsidian';
import { dress } from './dress';
import { SuggestionList } from './suggestion-list';

interface Popover {
	readonly el: HTMLElement;
	readonly listEl: HTMLElement;
	readonly list: SuggestionList<unknown>;
	anchor: HTMLElement | undefined;
	open: boolean;
}

/** What of a suggester the popover asks, of which the mocks hide a part. */
interface Suggester {
	getSuggestions(query: string): unknown[] | Promise<unknown[]>;
}

const popovers = new WeakMap<PopoverSuggest<unknown>, Popover>();

/** Makes the list under a text field appear while the person types in it, and go with the focus. */
export function dressInputSuggests(): void {
	dress(PopoverSuggest.prototype, {
		constructor__() {
			const el = createDiv('suggestion-container');
			const listEl = el.createDiv('suggestion');
			const list = new SuggestionList<unknown>(this, listEl, this.scope);
			popovers.set(this, { el, listEl, list, anchor: undefined, open: false });
			this.scope.register([], 'Enter', (event) => (list.choose(event) ? false : undefined));
			this.scope.register([], 'Escape', () => {
				this.close();
				return false;
			});
		},
		open() {
			const popover = popovers.get(this);
			if (!popover || popover.open) return;
			popover.open = true;
			activeDocument.body.append(popover.el);
			place(popover);
			this.app.keymap.pushScope(this.scope);
		},
		close() {
			const popover = popovers.get(this);
			if (!popover?.open) return;
			popover.open = false;
			popover.el.remove();
			popover.list.hidden();
			this.app.keymap.popScope(this.scope);
		},
		isOpen__() {
			return popovers.get(this)?.open ?? false;
		},
	});
	dress<AbstractInputSuggest<unknown>>(AbstractInputSuggest.prototype, {
		constructor2__() {
			const popover = popovers.get(this);
			if (popover) popover.anchor = this.textInputEl__;
			popover?.list.belongTo(this.textInputEl__);
			this.textInputEl__.addEventListener('input', () => void update(this));
			this.textInputEl__.addEventListener('focus', () => void update(this));
			this.textInputEl__.addEventListener('blur', () => this.close());
		},
		selectSuggestion(value, event) {
			this.onSelectCallback__?.(value, event);
		},
	});
}

async function update(suggest: AbstractInputSuggest<unknown>): Promise<void> {
	const popover = popovers.get(suggest);
	if (!popover || !isSuggester(suggest)) return;
	const query = suggest.getValue();
	const values = await suggest.getSuggestions(query);
	// The person has gone on typing, or away, while the answer was on its way.
	if (query !== suggest.getValue() || activeDocument.activeElement !== popover.anchor) return;
	if (values.length === 0) return suggest.close();
	popover.list.show(suggest.limit > 0 ? values.slice(0, suggest.limit) : values);
	suggest.open();
}

function isSuggester(suggest: unknown): suggest is Suggester {
	return typeof suggest === 'object' && suggest !== null && 'getSuggestions' in suggest && typeof suggest.getSuggestions === 'function';
}

/** Under its field, or above it where there is no room. */
function place({ el, anchor }: Popover): void {
	const at = anchor?.getBoundingClientRect();
	if (!at) return;
	const height = el.offsetHeight;
	const below = at.bottom + 5 + height <= window.innerHeight || at.top < height;
	el.setCssStyles({ left: `${at.left}px`, top: `${below ? at.bottom + 5 : at.top - height - 5}px`, minWidth: `${at.width}px` });
}
