import type { Step } from '../../commit/plan';
import type { Contact } from '../../domain/properties/contact';
import { dayOf } from '../../domain/days/calendar-date';
import type { ContactFacts } from '../../domain/facts';
import { isHardStop } from '../../domain/people/hard-stop';
import { ok, trouble, type NotePath, type Outcome } from '../../domain/problem';
import { linkTo, printLink } from '../../note/body/link';
import { captureLine } from '../../note/body/written-capture';
import type { Action, ActionContext } from '../action';
import { changeNotes, type ContactChange } from '../change-notes';
import { logging, oneLine } from '../outreach/contact-log';
import { adding, edited, setting, type Changes } from '../edit-text';
import { newContactNote } from '../people/new-contact-note';
import { openTalk, type Talk } from './open-talk';
import { openContact, type OpenedContact } from '../opened-note';

export interface CaptureReferral {
	readonly meeting: NotePath;
	/** The name as it was said, in any script. */
	readonly name: string;
	readonly mayUseName: NonNullable<Contact['may_use_name']>;
	/** What they know, in a few words. */
	readonly knows?: string;
	/** The note of the person named, where there is one already. */
	readonly contact?: NotePath;
	/** In a group: who named them; else the first who takes part. */
	readonly from?: NotePath;
}

/** Whom the line is to link to, and what becomes of their note. */
interface Named {
	readonly path: NotePath;
	readonly name: string;
	readonly steps: readonly Step[];
	readonly change?: ContactChange;
	readonly says: string;
}

/** Notes whom they named: a line with a link, the link in the meeting, and a contact to write to within two business days. */
export const captureReferral: Action<CaptureReferral> = async (input, context) => {
	if (input.contact === undefined && oneLine(input.name) === '') return trouble({ what: 'A referral needs a name.', advice: 'Type the name as they said it.' });
	const talk = await openTalk(input.meeting, context);
	if (!talk.ok) return talk;
	const { note, minute } = talk.value;
	const referrer = input.from ?? note.facts.contacts[0];
	const contact = input.contact ?? halfCaptured(input, referrer, talk.value, context);
	const named = contact === undefined ? newlyNamed(input, referrer, talk.value, context) : await knownBefore(contact, input, referrer, talk.value, context);
	if (!named.ok) return named;
	const { path, name, steps, change, says } = named.value;
	const paths = [...context.notes.paths(), path];
	const link = linkTo(path, name, paths);
	const knows = oneLine(input.knows ?? '');
	const line = captureLine({ kind: 'referral', text: link, more: [`may use name: ${input.mayUseName}`, knows], minute });
	const before = note.facts.meeting.referrals.map(printLink);
	const isLinked = note.facts.meeting.referrals.some(({ target }) => context.model.resolve(target, note.path) === path);
	const edits = [adding('Notes', line), ...isLinked ? [] : [setting({ referrals: [...before, linkTo(path, name, paths)] }, context)]];
	const changed = changeNotes({ meetings: [{ note, edits }], ...change === undefined ? {} : { contacts: [change] } }, context);
	return changed.ok ? ok({ done: says, steps: [...steps, ...changed.value] }) : changed;
};

/** The note that was made for this referral when a power cut kept the meeting from naming it: of that name, by that person, today. */
function halfCaptured(input: CaptureReferral, referrer: NotePath | undefined, { note }: Talk, { model, now }: ActionContext): NotePath | undefined {
	if (referrer === undefined) return undefined;
	const by = model.currentPath(referrer) ?? referrer;
	const named = new Set(note.facts.meeting.referrals.map(({ target }) => model.resolve(target, note.path)));
	const isIt = ({ path, name, referrers, contact }: ContactFacts): boolean => name === oneLine(input.name) && referrers.includes(by) && dayOf(contact.referred_on) === now.today && !named.has(path);
	return model.contacts().find(isIt)?.path;
}

function newlyNamed(input: CaptureReferral, referrer: NotePath | undefined, talk: Talk, context: ActionContext): Outcome<Named> {
	const by = referrer === undefined ? undefined : (context.model.currentPath(referrer) ?? referrer);
	const made = newContactNote({
		name: input.name, categories: ['referral'],
		...by === undefined ? {} : { referral: { by, on: context.now.today } },
		more: { may_use_name: input.mayUseName },
	}, context);
	if (!made.ok) return made;
	const { step, name, namesake } = made.value;
	const text = edited(step.text, [logging(context.now.today, logLine(input, talk, context))]);
	if (!text.ok) return text;
	const says = `Captured the referral to ${name}, and made a note for them.${namesake ? ' Another contact has the same name.' : ''}`;
	return ok({ path: step.path, name, steps: [{ ...step, text: text.value }], says });
}

async function knownBefore(contact: NotePath, input: CaptureReferral, referrer: NotePath | undefined, talk: Talk, context: ActionContext): Promise<Outcome<Named>> {
	const opened = await openContact(contact, context);
	if (!opened.ok) return opened;
	const { path, facts: { name, contact: values } } = opened.value;
	const named = { path, name, steps: [] };
	if (isHardStop(values)) return ok({ ...named, says: `Captured the referral to ${name}. Their note stays as it is: they are not to be contacted.` });
	const changes = referralChanges(opened.value, input, referrer, context);
	const edits = [setting(changes, context), logging(context.now.today, logLine(input, talk, context))];
	return ok({ ...named, change: { note: opened.value, edits }, says: `Captured the referral to ${name}, whose note was there already.` });
}

/** A second referrer is added to the first; the day and the permission of the first stay. */
function referralChanges({ facts }: OpenedContact, input: CaptureReferral, referrer: NotePath | undefined, { model, notes, now }: ActionContext): Changes {
	const by = referrer === undefined ? undefined : (model.currentPath(referrer) ?? referrer);
	if (by === undefined || facts.referrers.includes(by)) return {};
	const { contact } = facts;
	return {
		referred_by: [...contact.referred_by.map(printLink), linkTo(by, undefined, notes.paths())],
		...contact.referred_on === undefined ? { referred_on: now.today } : {},
		...contact.may_use_name === undefined ? { may_use_name: input.mayUseName } : {},
	};
}

function logLine({ knows }: CaptureReferral, { note }: Talk, { notes }: ActionContext): string {
	const what = oneLine(knows ?? '');
	return `Named in ${linkTo(note.path, undefined, notes.paths())}${what === '' ? '' : `: ${what}`}.`;
}
