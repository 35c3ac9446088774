import type { App } from 'obsidian';
import { askForm } from './form-modal';
import { textField, type TextFieldOptions } from './text-field';

/** Asks for one line. Undefined: the person closed it; nothing typed is an empty text, unless `required` says it is not. */
export function askText(app: App, title: string, options: TextFieldOptions): Promise<string | undefined> {
	return askForm(app, {
		title,
		submit: 'Continue',
		build: (form) => {
			const text = form.add(textField(form.el, options));
			return (valueOf) => valueOf(text);
		},
	});
}
