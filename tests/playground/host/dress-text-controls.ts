import { MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent, moment, type AbstractTextComponent } from 'obsidian-test-mocks/obsidian';
import { dress } from './dress';
import { setIcon } from './icons';

type AnyText = AbstractTextComponent<HTMLInputElement | HTMLTextAreaElement>;

const callbacks = new WeakMap<AnyText, (value: string) => unknown>();

/** Makes the fields for text take what is typed; a value set by the program is not told as a change. */
export function dressTextControls(): void {
	const texts: readonly AnyText[] = [TextComponent.prototype, TextAreaComponent.prototype, SearchComponent.prototype];
	for (const prototype of texts) dressText(prototype);
	dress(TextComponent.prototype, {
		constructor4__() {
			this.inputEl.type = 'text';
		},
	});
	dress(TextAreaComponent.prototype, {
		constructor4__() {
			this.inputEl.setAttribute('spellcheck', 'true');
		},
	});
	dressSearch();
	dressMomentFormat();
}

function dressText(prototype: AnyText): void {
	dress(prototype, {
		constructor3__() {
			this.inputEl.setAttribute('spellcheck', 'false');
			this.inputEl.addEventListener('input', () => this.onChanged());
		},
		getValue() {
			return this.inputEl.value;
		},
		setValue(value) {
			this.inputEl.value = value;
			return this;
		},
		onChange(callback) {
			callbacks.set(this, callback);
			return this;
		},
		onChanged() {
			callbacks.get(this)?.(this.getValue());
		},
		setDisabled(disabled) {
			this.disabled = disabled;
			this.inputEl.disabled = disabled;
			return this;
		},
	});
}

function dressSearch(): void {
	dress(SearchComponent.prototype, {
		constructor4__(containerEl) {
			const box = containerEl.createDiv('search-input-container');
			box.append(this.inputEl, this.clearButtonEl);
			this.inputEl.setAttrs({ enterkeyhint: 'search', type: 'search' });
			this.clearButtonEl.addClass('search-input-clear-button');
			this.clearButtonEl.setAttribute('aria-label', 'Clear search');
			setIcon(this.clearButtonEl, 'x');
			this.clearButtonEl.addEventListener('click', () => {
				this.setValue('');
				this.onChanged();
				this.inputEl.focus();
			});
		},
	});
}

function dressMomentFormat(): void {
	dress(MomentFormatComponent.prototype, {
		setDefaultFormat(defaultFormat) {
			this.defaultFormat__ = defaultFormat;
			this.setPlaceholder(defaultFormat);
			this.updateSample();
			return this;
		},
		setValue(value) {
			this.inputEl.value = value;
			this.updateSample();
			return this;
		},
		updateSample() {
			this.sampleEl.setText(moment().format(this.getValue() || this.defaultFormat__));
		},
	});
}
