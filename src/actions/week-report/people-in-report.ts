import type { ContactFacts, MeetingFacts } from '../../domain/facts';
import { isHardStop } from '../../domain/people/hard-stop';
import type { NotePath } from '../../domain/problem';
import { dimensionWords } from '../../domain/questions/question-score';
import { listWords } from '../../draft/template/list-words';
import { namesInNotes } from '../../draft/wording/names-in-notes';
import type { VaultModel } from '../../model/vault-model';
import { mentionOf, type Mention } from '../../note/body/mention';

/** Whether somebody may be spoken of to others at all: nobody who is marked confidential, asked not to be contacted, or has died. */
export function mayBeTold({ contact }: ContactFacts): boolean {
	return !contact.confidential && !isHardStop(contact);
}

/** Those of a meeting, if it may be told of: it is not confidential, and nor is anybody who takes part. */
export function toldPeople({ meeting, contacts }: MeetingFacts, model: Pick<VaultModel, 'contact'>): readonly ContactFacts[] | undefined {
	const people = contacts.flatMap((path) => model.contact(path) ?? []);
	return meeting.confidential || !people.every(mayBeTold) ? undefined : people;
}

/**
 * How a report calls people: by name whoever was chosen for it, everybody else by a number and what they do, so that the same
 * person is the same number in the whole report.
 */
export class PeopleInReport {
	private readonly numbers = new Map<NotePath, number>();

	private readonly hidden: ReadonlySet<NotePath>;
	/** Everybody who is not to be named, by their whole names: looked through once for all texts. */
	private readonly wholeNames: Mention;

	constructor(private readonly model: VaultModel, private readonly named: ReadonlySet<NotePath>) {
		const hidden = model.contacts().filter(({ path }) => !named.has(path));
		this.hidden = new Set(hidden.map(({ path }) => path));
		this.wholeNames = mentionOf(hidden.flatMap(({ name, contact }) => [name, ...contact.aliases]), () => false);
	}

	who(people: readonly ContactFacts[]): string {
		return people.length === 0 ? 'somebody without a note' : listWords(people.map((facts) => this.called(facts)));
	}

	/** Whether a text of a note speaks of somebody who is not to be named; of those in `present` also by their first names. */
	namesOthers(present: readonly ContactFacts[], note: NotePath): Mention {
		const here = mentionOf(present.filter(({ path }) => this.hidden.has(path)).flatMap(namesInNotes), (target) => {
			const path = this.model.resolve(target, note);
			// A link that leads nowhere may be somebody whose note is still to be made.
			return path === undefined || this.hidden.has(path);
		});
		return (text) => here(text) || this.wholeNames(text);
	}

	private called(facts: ContactFacts): string {
		const { path, name, contact } = facts;
		if (this.named.has(path)) return contact.role_title === undefined || contact.role_title === '' ? name : `${name} (${contact.role_title})`;
		const number = this.numbers.get(path) ?? this.numbers.size + 1;
		this.numbers.set(path, number);
		const level = contact.contact_level === undefined || contact.contact_level === 'unknown' ? [] : [contact.contact_level];
		const known = [...contact.contact_category.slice(0, 1), ...level, ...contact.job_function.slice(0, 1)].map((word) => dimensionWords(word).replace(/-/gu, ' '));
		return `contact ${number}${known.length === 0 ? '' : ` (${known.join(', ')})`}`;
	}
}
