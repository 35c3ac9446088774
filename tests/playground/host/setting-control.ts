import type { SettingControl } from 'obsidian';
import { Setting, TFile, TFolder, type App } from 'obsidian-test-mocks/obsidian';
import { PathSuggest } from './path-suggest';

/** Where a control's value comes from and goes to. */
export interface ControlValues {
	readonly app: App;
	get(key: string): unknown;
	/** @returns when it is stored. */
	set(key: string, value: unknown): Promise<void>;
}

/**
 * Puts a control described by a definition into its row. A value that does not pass `validate` is not stored; the row says
 * why. The stored value is checked once when it is shown.
 */
export function addControl(setting: Setting, control: SettingControl, values: ControlValues): void {
	const stored = values.get(control.key) ?? control.defaultValue;
	const store = (value: unknown): void => void storeChecked(setting, control, values, value);
	switch (control.type) {
		case 'toggle':
			setting.addToggle((toggle) => toggle.setValue(stored === true).onChange(store));
			break;
		case 'dropdown':
			setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(asText(stored)).onChange(store));
			break;
		case 'text':
			setting.addText((text) => text.setPlaceholder(control.placeholder ?? '').setValue(asText(stored)).onChange(store));
			break;
		case 'textarea':
			setting.addTextArea((text) => {
				text.setPlaceholder(control.placeholder ?? '').setValue(asText(stored)).onChange(store);
				text.inputEl.rows = control.rows ?? 4;
			});
			break;
		case 'number':
			setting.addText((text) => {
				text.inputEl.type = 'number';
				text.inputEl.setAttrs({ min: control.min ?? null, max: control.max ?? null, step: control.step ?? 'any' });
				const fallback = control.defaultValue ?? 0;
				text.setPlaceholder(control.placeholder ?? '').setValue(asText(stored));
				text.onChange((typed) => store(typed.trim() === '' || Number.isNaN(Number(typed)) ? fallback : Number(typed)));
			});
			break;
		case 'slider':
			setting.addSlider((slider) => {
				slider.setLimits(control.min, control.max, control.step).setValue(Number(stored ?? control.min));
				if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
				slider.onChange(store);
			});
			break;
		case 'color':
			setting.addColorPicker((color) => color.setValue(asText(stored) || '#000000').onChange(store));
			break;
		case 'file':
		case 'folder':
			setting.addText((text) => {
				text.setPlaceholder(control.placeholder ?? '').setValue(asText(stored)).onChange(store);
				new PathSuggest(values.app, text.inputEl, () => pathsFor(control, values.app));
			});
			break;
	}
	void showProblem(setting, control, stored);
}

async function storeChecked(setting: Setting, control: SettingControl, values: ControlValues, value: unknown): Promise<void> {
	if (await showProblem(setting, control, value)) return;
	await values.set(control.key, value);
}

/** Says under the row what is wrong with a value. @returns whether anything is. */
async function showProblem(setting: Setting, control: SettingControl, value: unknown): Promise<boolean> {
	const problem = await validate(control, value);
	setting.setErrorMessage(problem ?? null);
	return problem !== undefined;
}

async function validate(control: SettingControl, value: unknown): Promise<string | undefined> {
	// Each kind of control validates its own kind of value, which is the kind that it gives.
	const check: unknown = control.validate;
	if (!isCheck(check) || value === undefined) return undefined;
	const answer = await check(value);
	return typeof answer === 'string' && answer !== '' ? answer : undefined;
}

function isCheck(value: unknown): value is (value: unknown) => unknown {
	return typeof value === 'function';
}

function pathsFor(control: SettingControl, app: App): readonly string[] {
	if (control.type === 'file') {
		return app.vault.getFiles().filter((file: TFile) => control.filter?.(file.asOriginalType2__()) ?? true).map((file) => file.path);
	}
	if (control.type !== 'folder') return [];
	const folders = app.vault.getAllFolders().filter((folder: TFolder) => !folder.isRoot() || control.includeRoot === true);
	return folders.filter((folder) => control.filter?.(folder.asOriginalType2__()) ?? true).map((folder) => folder.path);
}

function asText(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
