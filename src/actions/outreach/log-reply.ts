import type { Step } from '../../commit/plan';
import { addDays } from '../../domain/days/calendar-date';
import { contactSegment } from '../../domain/people/contact-segment';
import { revisitDays } from '../../domain/follow-ups/outreach';
import { ok, trouble, type NotePath, type Problem } from '../../domain/problem';
import type { CalendarDate } from '../../domain/days/read-date';
import { writtenDate } from '../../domain/days/written-date';
import { linkTo } from '../../note/body/link';
import type { Action, ActionContext } from '../action';
import { changeNotes } from '../change-notes';
import { logging, oneLine } from './contact-log';
import { heardFromThem } from './kept-in-touch';
import { setting, type Changes } from '../edit-text';
import { newContactNote } from '../people/new-contact-note';
import { openContact, type OpenedContact } from '../opened-note';
import { beforeOutreach, notYet } from '../refusals';

export interface LogReply {
	readonly contact: NotePath;
	readonly kind: 'yes' | 'later' | 'referral' | 'decline' | 'out-of-office';
	readonly on: CalendarDate;
	/** Who wrote the answer, where it was somebody else: an assistant. They stay a word in the log, and no contact is made of them. */
	readonly answeredBy?: string;
	/** For out-of-office: the day they are back. */
	readonly returnsOn?: CalendarDate;
	/** For a referral: the name of the person they suggest. */
	readonly suggested?: string;
	/** For later: when to ask again; else after 90 days. */
	readonly revisitOn?: CalendarDate;
}

/** What a reply says about the next step, in the properties and in the log. */
interface Meaning {
	readonly changes: Changes;
	readonly log: string;
	readonly done: string;
}

/** Notes what they answered. An automatic reply is no answer: it only moves the two outreach clocks. */
export const logReply: Action<LogReply> = async (input, context) => {
	const note = await openContact(input.contact, context);
	if (!note.ok) return note;
	const problem = unfit(input, note.value, context);
	if (problem !== undefined) return trouble(problem);
	const suggested = suggestedContact(input, note.value, context);
	if (suggested !== undefined && !suggested.ok) return suggested;
	const meaning = meaningOf(input, note.value, suggested?.value.step, context);
	const answered = input.kind !== 'out-of-office';
	const edits = [setting({ ...meaning.changes, ...answered ? { ...segment(note.value, input, context), ...heardFromThem(note.value.facts) } : {} }, context), logging(input.on, `${meaning.log}${wroteForThem(input)}`)];
	const steps = changeNotes({ contacts: [{ note: note.value, edits, ...answered ? { touchedOn: input.on } : {} }] }, context);
	if (!steps.ok) return steps;
	const created = suggested === undefined ? [] : [suggested.value.step];
	return ok({ done: meaning.done, steps: [...created, ...steps.value] });
};

function unfit({ on, kind, returnsOn, revisitOn }: LogReply, { facts }: OpenedContact, context: ActionContext): Problem | undefined {
	const { now } = context;
	const early = notYet(on, now) ?? beforeOutreach(on, facts, context);
	if (early !== undefined) return early;
	const later = kind === 'out-of-office' ? returnsOn : kind === 'later' ? revisitOn : undefined;
	if (later === undefined || later > on) return undefined;
	return { what: `${writtenDate(later, now.today)} is not after the reply. Nothing was written.`, advice: 'Choose a day after the reply.', note: facts.path };
}

function suggestedContact(input: LogReply, { path, facts }: OpenedContact, context: ActionContext): ReturnType<typeof newContactNote> | undefined {
	const name = input.kind === 'referral' ? oneLine(input.suggested ?? '') : '';
	if (name === '') return undefined;
	const organization = facts.contact.organization[0];
	return newContactNote({
		name,
		categories: ['referral'],
		howWeKnow: `Suggested by ${facts.name}${organization === undefined ? '' : ` (${organization.label ?? organization.target})`}.`,
		referral: { by: path, on: input.on },
	}, context);
}

function wroteForThem({ answeredBy }: LogReply): string {
	const who = oneLine(answeredBy ?? '');
	return who === '' ? '' : ` ${who} wrote for them.`;
}

function meaningOf(input: LogReply, { facts: { name, contact } }: OpenedContact, made: Step | undefined, { now, notes }: ActionContext): Meaning {
	const isOpenedAgain = contact.contact_stage === 'closed' || contact.contact_stage === 'paused';
	const reply: Changes = { replied_on: input.on, reply_kind: input.kind, ...isOpenedAgain ? { contact_stage: undefined, closed_reason: undefined } : {} };
	switch (input.kind) {
		case 'yes':
			return { changes: reply, log: 'Replied: yes.', done: `Logged a yes from ${name}. Next: offer times.` };
		case 'later': {
			const revisit = input.revisitOn ?? addDays(input.on, revisitDays);
			return {
				changes: { ...reply, next_touch: revisit },
				log: `Replied: later. To be asked again on ${revisit}.`,
				done: `Logged "later" from ${name}, to be asked again on ${writtenDate(revisit, now.today)}.`,
			};
		}
		case 'referral': {
			const link = made?.kind === 'create' ? linkTo(made.path, undefined, notes.paths()) : undefined;
			return {
				changes: { ...reply, contact_stage: 'closed', closed_reason: 'wrong-person' },
				log: `Replied: not the right person${link === undefined ? '' : `, suggested ${link}`}.`,
				done: link === undefined ? `Logged that ${name} is not the right person. Thank them.` : `Logged that ${name} suggested ${link}, and made their note. Thank ${name}.`,
			};
		}
		case 'decline':
			return {
				changes: { ...reply, contact_stage: 'closed', closed_reason: 'declined' },
				log: 'Replied: no.',
				done: `Logged a no from ${name} and closed the contact. Thank them, and leave it at that.`,
			};
		case 'out-of-office': {
			const until = input.returnsOn;
			const kept: Changes = contact.replied_on === undefined ? { reply_kind: 'out-of-office' } : {};
			return {
				changes: until === undefined ? kept : { ...kept, out_of_office_until: until },
				log: until === undefined ? 'Automatic reply: away.' : `Automatic reply: away until ${until}.`,
				done: until === undefined
					? `Logged an automatic reply from ${name}.`
					: `Logged that ${name} is away until ${writtenDate(until, now.today)}. The clocks start again from then.`,
			};
		}
	}
}

/** How soon they answered, unless a person has said it. */
function segment({ facts: { contact } }: OpenedContact, { on, kind }: LogReply, { model, now }: ActionContext): Changes {
	if (contact.contact_segment !== undefined && contact.contact_segment !== 'unknown') return {};
	const answered = contactSegment({ ...contact, replied_on: { kind: 'day', date: on }, reply_kind: kind }, model.rules, now.today);
	return answered === 'unknown' ? {} : { contact_segment: answered };
}
