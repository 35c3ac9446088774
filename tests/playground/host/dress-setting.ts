import { Setting, SettingGroup, SettingPage } from 'obsidian-test-mocks/obsidian';
import { dress } from './dress';
import { setTooltip } from './tooltip';

/** Gives settings the app's shape: name and description at the start of a row, controls at its end. */
export function dressSettings(): void {
	dress(Setting.prototype, {
		constructor__() {
			this.settingEl.addClass('setting-item');
			this.infoEl.addClass('setting-item-info');
			this.nameEl.addClass('setting-item-name');
			this.descEl.addClass('setting-item-description');
			this.controlEl.addClass('setting-item-control');
			this.settingEl.replaceChildren(this.infoEl, this.controlEl);
		},
		setName(name) {
			this.nameEl.setText(name);
			return this;
		},
		setDesc(desc) {
			this.descEl.setText(desc);
			return this;
		},
		setTooltip(tooltip) {
			setTooltip(this.nameEl, tooltip);
			return this;
		},
		setDisabled(disabled) {
			this.settingEl.toggleClass('is-disabled', disabled);
			for (const component of this.components) component.setDisabled(disabled);
			return this;
		},
		clear() {
			this.controlEl.empty();
			this.components = [];
			return this;
		},
		setErrorMessage(message) {
			this.errorEl?.remove();
			this.errorEl = message ? this.settingEl.createDiv({ cls: 'setting-item-error', text: message, attr: { role: 'alert' } }) : null;
			this.settingEl.toggleClass('is-invalid', Boolean(message));
			return this;
		},
	});
	dress(SettingGroup.prototype, {
		constructor__() {
			this.groupEl__.addClass('setting-group');
			this.listEl.addClass('setting-items');
		},
		setHeading(text) {
			const there = this.groupEl__.querySelector('.setting-group-heading');
			const heading = there instanceof HTMLElement ? there : createDiv('setting-item setting-item-heading setting-group-heading');
			heading.empty();
			heading.createDiv({ cls: 'setting-item-info' }).createDiv('setting-item-name').append(text);
			heading.createDiv('setting-item-control');
			this.groupEl__.prepend(heading);
			return this;
		},
		addClass(...classes) {
			this.groupEl__.addClass(...classes);
			return this;
		},
	});
	dress(SettingPage.prototype, {
		constructor__() {
			this.rootEl.addClass('setting-page');
			this.titlebarEl.addClass('setting-page-titlebar');
			this.containerEl.addClass('setting-page-content');
		},
	});
}
