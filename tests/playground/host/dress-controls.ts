import {
	ButtonComponent, ColorComponent, ConfirmationButton, DropdownComponent, ExtraButtonComponent, ProgressBarComponent, SliderComponent, ToggleComponent,
} from 'obsidian-test-mocks/obsidian';
import { dress } from './dress';
import { setIcon } from './icons';
import { setTooltip } from './tooltip';

const clicks = new WeakMap<ButtonComponent | ExtraButtonComponent, (event: MouseEvent) => unknown>();
const toggles = new WeakMap<ToggleComponent, { box: HTMLInputElement; callback?: (value: boolean) => unknown }>();
const sliders = new WeakMap<SliderComponent, { valueEl: HTMLElement; instant: boolean; format: (value: number) => string; callback?: (value: number) => unknown }>();
const choices = new WeakMap<DropdownComponent, (value: string) => void>();
const colors = new WeakMap<ColorComponent, (value: string) => unknown>();
const bars = new WeakMap<ProgressBarComponent, HTMLElement>();

/** Gives the controls that are no text fields the app's shape, and makes them do what they say. */
export function dressControls(): void {
	dressButtons();
	dressToggle();
	dressDropdown();
	dressSlider();
	dressOthers();
}

function dressButtons(): void {
	dress(ButtonComponent.prototype, {
		constructor2__() {
			this.buttonEl.type = 'button';
			this.buttonEl.addEventListener('click', (event) => clicks.get(this)?.(event));
		},
		onClick(callback) {
			clicks.set(this, callback);
			return this;
		},
		setIcon(icon) {
			setIcon(this.buttonEl, icon);
			return this;
		},
		setTooltip(tooltip, options) {
			setTooltip(this.buttonEl, tooltip, options);
			return this;
		},
		setDisabled(disabled) {
			this.disabled = disabled;
			this.buttonEl.disabled = disabled;
			return this;
		},
	});
	dress(ConfirmationButton.prototype, {
		onClick(handler) {
			// A truthy result keeps the window open; it closes on every click that was not taken.
			clicks.set(this, (event) => {
				if (handler(event)) event.preventDefault();
			});
			return this;
		},
		setInitialFocus() {
			window.setTimeout(() => this.buttonEl.focus(), 0);
			return this;
		},
		setCancel() {
			this.buttonEl.addClass('mod-cancel');
			return this;
		},
	});
	dress(ExtraButtonComponent.prototype, {
		constructor2__() {
			this.extraSettingsEl.addClass('clickable-icon', 'extra-setting-button');
			this.extraSettingsEl.setAttrs({ role: 'button', tabindex: 0 });
			const act = (event: Event): void => {
				if (event instanceof MouseEvent && !this.disabled) clicks.get(this)?.(event);
			};
			this.extraSettingsEl.addEventListener('click', act);
			this.extraSettingsEl.addEventListener('keydown', (event) => {
				if (event.key === 'Enter' || event.key === ' ') this.extraSettingsEl.click();
			});
			setIcon(this.extraSettingsEl, 'settings');
		},
		onClick(callback) {
			clicks.set(this, () => callback());
			return this;
		},
		setIcon(icon) {
			setIcon(this.extraSettingsEl, icon);
			return this;
		},
		setTooltip(tooltip) {
			setTooltip(this.extraSettingsEl, tooltip);
			return this;
		},
		setDisabled(disabled) {
			this.disabled = disabled;
			this.extraSettingsEl.toggleClass('is-disabled', disabled);
			this.extraSettingsEl.setAttribute('aria-disabled', String(disabled));
			return this;
		},
	});
}

function dressToggle(): void {
	dress(ToggleComponent.prototype, {
		constructor3__() {
			this.toggleEl.addClass('checkbox-container');
			const box = this.toggleEl.createEl('input', { type: 'checkbox', attr: { tabindex: '0', role: 'switch' } });
			toggles.set(this, { box });
			this.toggleEl.addEventListener('click', (event) => {
				if (event.target !== box) box.click();
			});
			box.addEventListener('change', () => void this.setValue(box.checked));
		},
		getValue() {
			return toggles.get(this)?.box.checked ?? false;
		},
		/** As in the app, this one tells of the change also when the program makes it. */
		setValue(value) {
			const toggle = toggles.get(this);
			if (toggle) toggle.box.checked = value;
			this.toggleEl.toggleClass('is-enabled', value);
			toggle?.callback?.(value);
			return this;
		},
		onChange(callback) {
			const toggle = toggles.get(this);
			if (toggle) toggle.callback = callback;
			return this;
		},
		onClick() {
			this.setValue(!this.getValue());
		},
		setTooltip(tooltip, options) {
			setTooltip(this.toggleEl, tooltip, options);
			return this;
		},
		setDisabled(disabled) {
			this.disabled = disabled;
			this.toggleEl.toggleClass('is-disabled', disabled);
			const box = toggles.get(this)?.box;
			if (box) box.disabled = disabled;
			return this;
		},
	});
}

function dressDropdown(): void {
	dress(DropdownComponent.prototype, {
		constructor3__() {
			this.selectEl.addClass('dropdown');
			this.selectEl.addEventListener('change', () => choices.get(this)?.(this.getValue()));
		},
		setValue(value) {
			this.selectEl.value = value;
			return this;
		},
		onChange(callback) {
			choices.set(this, callback);
			return this;
		},
		setDisabled(disabled) {
			this.disabled = disabled;
			this.selectEl.disabled = disabled;
			return this;
		},
	});
}

function dressSlider(): void {
	dress(SliderComponent.prototype, {
		constructor3__(containerEl) {
			this.sliderEl.addClass('slider');
			const valueEl = containerEl.createSpan('slider-value');
			containerEl.insertBefore(valueEl, this.sliderEl);
			const slider = { valueEl, instant: false, format: String };
			sliders.set(this, slider);
			const changed = (): void => {
				valueEl.setText(this.getValuePretty());
				sliders.get(this)?.callback?.(this.getValue());
			};
			this.sliderEl.addEventListener('input', () => (slider.instant ? changed() : valueEl.setText(this.getValuePretty())));
			this.sliderEl.addEventListener('change', changed);
		},
		getValue() {
			return Number(this.sliderEl.value);
		},
		getValuePretty() {
			return (sliders.get(this)?.format ?? String)(this.getValue());
		},
		setValue(value) {
			this.sliderEl.value = String(value);
			sliders.get(this)?.valueEl.setText(this.getValuePretty());
			sliders.get(this)?.callback?.(value);
			return this;
		},
		setDisplayFormat(format) {
			const slider = sliders.get(this);
			if (slider) slider.format = format;
			slider?.valueEl.setText(this.getValuePretty());
			return this;
		},
		setInstant(instant) {
			const slider = sliders.get(this);
			if (slider) slider.instant = instant;
			return this;
		},
		onChange(callback) {
			const slider = sliders.get(this);
			if (slider) slider.callback = callback;
			return this;
		},
		setDisabled(disabled) {
			this.disabled = disabled;
			this.sliderEl.disabled = disabled;
			return this;
		},
	});
}

function dressOthers(): void {
	dress(ColorComponent.prototype, {
		constructor3__() {
			this.colorPickerEl__.addEventListener('input', () => colors.get(this)?.(this.getValue()));
		},
		getValue() {
			return this.colorPickerEl__.value;
		},
		setValue(value) {
			this.colorPickerEl__.value = value;
			return this;
		},
		onChange(callback) {
			colors.set(this, callback);
			return this;
		},
	});
	dress(ProgressBarComponent.prototype, {
		constructor3__() {
			this.progressBar__.addClass('setting-progress-bar');
			this.progressBar__.setAttrs({ role: 'progressbar', 'aria-valuemin': 0, 'aria-valuemax': 100 });
			bars.set(this, this.progressBar__.createDiv('setting-progress-bar-inner'));
		},
		setValue(value) {
			bars.get(this)?.setCssStyles({ width: `${value}%` });
			this.progressBar__.setAttribute('aria-valuenow', String(value));
			return this;
		},
		getValue() {
			return Number(this.progressBar__.getAttribute('aria-valuenow') ?? 0);
		},
	});
}
