import type { ContactFacts } from '../../domain/facts';
import type { NotePath } from '../../domain/problem';
import type { Desk } from '../desk';
import { choiceField } from '../prompts/choice-field';
import type { Field } from '../prompts/form-field';
import type { FormBuilder } from '../prompts/form-modal';
import type { Choice } from '../prompts/pick-choice';

export interface SpeakerFieldOptions {
	readonly label: string;
	/** A line that has to be of somebody: a name that was given, a detail of their life. */
	readonly required?: boolean;
}

/** Those who take part in a meeting and have a note. */
export function peopleIn(desk: Desk, meeting: NotePath): readonly ContactFacts[] {
	return (desk.model.meeting(meeting)?.contacts ?? []).map((path) => desk.model.contact(path)).filter((contact) => contact !== undefined);
}

/**
 * Of whom a line is, where several take part: thank-yous are one per person, and what one of them said is no thanks to another. It
 * stands below the line and holds whoever was chosen last, so that Enter is enough. With one person nothing is asked.
 */
export function speakerField(form: FormBuilder, desk: Desk, meeting: NotePath, { label, required }: SpeakerFieldOptions): Field<NotePath | undefined> | undefined {
	const people = peopleIn(desk, meeting);
	if (people.length < 2) return undefined;
	const last = people.find(({ path }) => path === desk.lastSpeaker)?.path;
	const choices: readonly Choice<NotePath | undefined>[] = [
		...required === true ? [] : [{ value: undefined, label: 'Nobody in particular' }],
		...people.map(({ path, name }) => ({ value: path, label: name })),
	];
	return form.add(choiceField(form.el, { label, choices, value: last ?? choices[0]?.value, onChange: (path) => {
		desk.lastSpeaker = path;
	} }));
}
