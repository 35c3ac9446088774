import type { FuzzyMatch } from 'obsidian';
import { FuzzySuggestModal, SuggestModal } from 'obsidian-test-mocks/obsidian';
import { dress } from './dress';
import { prepareFuzzySearch, renderResults } from './search';
import { SuggestionList } from './suggestion-list';

const lists = new WeakMap<SuggestModal<unknown>, SuggestionList<unknown>>();
/** Counts what was typed, so that a slow answer to an older text is not shown over a newer one. */
const typed = new WeakMap<SuggestModal<unknown>, number>();

/** Makes suggesters show a field and a list; what is chosen is told after they have closed, as in the app. */
export function dressSuggestModals(): void {
	dress(SuggestModal.prototype, {
		constructor2__() {
			this.modalEl.className = 'prompt';
			const field = createDiv('prompt-input-container');
			this.inputEl.addClass('prompt-input');
			this.inputEl.setAttrs({ type: 'text', autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'done' });
			field.append(this.inputEl);
			this.resultContainerEl.addClass('prompt-results');
			this.modalEl.replaceChildren(field, this.resultContainerEl);
			const list = new SuggestionList(this, this.resultContainerEl, this.scope);
			list.belongTo(this.inputEl);
			lists.set(this, list);
			this.inputEl.addEventListener('input', () => void update(this));
			this.scope.register([], 'Enter', (event) => {
				this.selectActiveSuggestion(event);
				return false;
			});
		},
		onOpen() {
			this.inputEl.focus();
			void update(this);
		},
		onNoSuggestion() {
			this.resultContainerEl.empty();
			this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
		},
		selectActiveSuggestion(event) {
			lists.get(this)?.choose(event);
		},
		selectSuggestion(value, event) {
			this.close();
			this.onChooseSuggestion(value, event);
		},
	});
	dress<FuzzySuggestModal<unknown>>(FuzzySuggestModal.prototype, {
		getSuggestions(query: string) {
			const search = prepareFuzzySearch(query.trim());
			const found = this.getItems().flatMap((item): FuzzyMatch<unknown>[] => {
				const match = search(this.getItemText(item));
				return match ? [{ item, match }] : [];
			});
			return query.trim() === '' ? found : found.sort((a, b) => b.match.score - a.match.score);
		},
		renderSuggestion(found: FuzzyMatch<unknown>, el: HTMLElement) {
			renderResults(el, this.getItemText(found.item), found.match);
		},
	});
}

async function update(modal: SuggestModal<unknown>): Promise<void> {
	const turn = (typed.get(modal) ?? 0) + 1;
	typed.set(modal, turn);
	const answer = modal.getSuggestions(modal.inputEl.value);
	const values = answer instanceof Promise ? await answer : answer;
	if (typed.get(modal) !== turn) return;
	lists.get(modal)?.show(modal.limit > 0 ? values.slice(0, modal.limit) : values);
	if (values.length === 0) modal.onNoSuggestion();
}
