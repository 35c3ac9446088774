import type { App } from 'obsidian';
import { askForm, type FormOptions } from './form-modal';
import { textField, type TextFieldOptions } from './text-field';

/** Asks for one line, and with `write` carries out what it is for. Undefined: the person closed it; nothing typed is an empty text, unless `required` says it is not. */
export function askText(app: App, title: string, { write, ...options }: TextFieldOptions & Pick<FormOptions<string>, 'write'>): Promise<string | undefined> {
	return askForm(app, {
		title,
		submit: 'Continue',
		...write && { write },
		build: (form) => {
			const text = form.add(textField(form.el, options));
			return (valueOf) => valueOf(text);
		},
	});
}
