import { draftConfirmation } from '../../actions/drafts/draft-confirmation';
import { draftDeclineReply } from '../../actions/drafts/draft-decline-reply';
import { draftIntroduction } from '../../actions/drafts/draft-introduction';
import { draftKeepInTouch } from '../../actions/drafts/draft-keep-in-touch';
import { draftLandedNews } from '../../actions/drafts/draft-landed-news';
import { draftNudge } from '../../actions/drafts/draft-nudge';
import { draftReferralNews } from '../../actions/drafts/draft-referral-news';
import { draftReportBack } from '../../actions/drafts/draft-report-back';
import { draftReschedule } from '../../actions/drafts/draft-reschedule';
import { contactProperties } from '../../domain/properties/contact';
import type { ContactFacts, MeetingFacts } from '../../domain/facts';
import { approachable } from '../../domain/meetings/participants';
import type { NotePath } from '../../domain/problem';
import { isStrongTie } from '../../domain/people/strong-tie';
import type { ToldNow } from '../../draft/draft-facts';
import type { Desk } from '../desk';
import { askText } from '../prompts/ask-text';
import { choicesOf } from '../prompts/choice-field';
import { askForm } from '../prompts/form-modal';
import { pickChoice } from '../prompts/pick-choice';
import { textField } from '../prompts/text-field';
import { runDraft } from '../drafts/run-draft';
import { reviewNewestDraft } from './review-draft';
import { onePerson } from './whom';

const channels = contactProperties.preferred_channel.allowed;

/** Writes the one nudge. To a strong tie it goes another way than the first message, so the way is asked. */
export async function draftNudgeTo(desk: Desk, { path, name, contact }: ContactFacts): Promise<void> {
	const before = contact.outreach_channel ?? 'email';
	const others = choicesOf(channels.filter((channel) => channel !== before));
	const channel = isStrongTie(contact) ? await pickChoice(desk.app, `You wrote first ${inWay(before)}. How will you nudge ${name}?`, others) : before;
	if (channel === undefined) return;
	if (await runDraft(desk, draftNudge, { contact: path, channel })) await reviewNewestDraft(desk, path);
}

/** Writes the line that confirms an appointment, to one of those who take part. */
export async function draftConfirmationFor(desk: Desk, facts: MeetingFacts): Promise<void> {
	const person = await onePerson(desk, 'Whom do you write to?', approachable(facts, desk.model));
	if (person === undefined) return;
	if (await runDraft(desk, draftConfirmation, { meeting: facts.path, person: person.path })) await reviewNewestDraft(desk, facts.path);
}

/**
 * Asks whether a move or a cancellation is to be answered, and writes the message to one of those who take part: with the old time
 * and the new one, or times to choose from.
 */
export async function offerReschedule(desk: Desk, facts: MeetingFacts, question = 'Write to them about the new time?'): Promise<void> {
	const people = approachable(facts, desk.model);
	if (people.length === 0) return;
	const wanted = await pickChoice(desk.app, question, [
		{ value: true, label: 'Draft a message' },
		{ value: false, label: 'Not now' },
	]);
	const person = wanted === true ? await onePerson(desk, 'Whom do you write to?', people) : undefined;
	if (person === undefined) return;
	if (await runDraft(desk, draftReschedule, { meeting: facts.path, person: person.path })) await reviewNewestDraft(desk, facts.path);
}

/** The same after one of the two called it off. */
export function offerOtherTimes(desk: Desk, facts: MeetingFacts): Promise<void> {
	return offerReschedule(desk, facts, 'Write to them and offer other times?');
}

/** Asks what was done with their advice and what came of it, and writes the letter that says so. */
export async function draftReportBackFor(desk: Desk, facts: MeetingFacts, to?: NotePath): Promise<void> {
	const people = approachable(facts, desk.model);
	const person = people.find(({ path }) => path === to) ?? await onePerson(desk, 'Whom do you tell?', people);
	if (person === undefined) return;
	const told = await askForm<ToldNow>(desk.app, {
		title: `What came of the advice of ${person.name}?`,
		submit: 'Draft report-back',
		write: (input) => runDraft(desk, draftReportBack, { meeting: facts.path, person: person.path, told: input }),
		build: (form) => {
			const did = form.add(textField(form.el, { label: 'What did you do with it?', hint: 'One sentence. What you leave empty stays a gap in the letter.' }));
			const came = form.add(textField(form.el, { label: 'What came of it?', hint: 'Also if nothing did.' }));
			const gift = form.add(textField(form.el, { label: 'Anything to give?', hint: 'An article, a name, a piece of news; or nothing.' }));
			return (valueOf) => toldNow(valueOf(did), valueOf(came), valueOf(gift));
		},
	});
	if (told !== undefined) await reviewNewestDraft(desk, facts.path);
}

/** Asks for news and for something to give, and writes a note between meetings. */
export async function draftKeepInTouchWith(desk: Desk, { path, name }: ContactFacts): Promise<void> {
	const told = await askForm<ToldNow>(desk.app, {
		title: `Keep in touch with ${name}`,
		submit: 'Draft note',
		write: (input) => runDraft(desk, draftKeepInTouch, { contact: path, told: input }),
		build: (form) => {
			const did = form.add(textField(form.el, { label: 'What is new with you?', hint: 'One sentence. Without it, the latest of your stories is told.' }));
			const gift = form.add(textField(form.el, { label: 'Anything to give?', hint: 'An article, a name, a piece of news on what they care about.' }));
			return (valueOf) => toldNow(valueOf(did), '', valueOf(gift));
		},
	});
	if (told !== undefined) await reviewNewestDraft(desk, path);
}

/** Asks whom one would like to meet, and writes the request with a note that can be passed on. */
export async function draftIntroductionBy(desk: Desk, { path, name }: ContactFacts): Promise<void> {
	const wanted = await askText(desk.app, `Whom should ${name} introduce you to?`, {
		label: 'Name, or kind of person', hint: 'The name of one of your contacts, or such as “somebody who runs a data team”.', required: 'Write whom you would like to meet.',
		write: (typed) => runDraft(desk, draftIntroduction, { contact: path, wanted: typed }),
	});
	if (wanted !== undefined) await reviewNewestDraft(desk, path);
}

/** Offers to answer a no with thanks. */
export async function offerDeclineReply(desk: Desk, { path, name }: ContactFacts): Promise<void> {
	const wanted = await pickChoice(desk.app, `Answer the no of ${name}?`, [
		{ value: true, label: 'Draft a line of thanks' },
		{ value: false, label: 'Not now' },
	]);
	if (wanted === true && await runDraft(desk, draftDeclineReply, { contact: path })) await reviewNewestDraft(desk, path);
}

/** Writes what came of the people somebody named. */
export async function draftReferralNewsFor(desk: Desk, { path }: ContactFacts): Promise<void> {
	if (await runDraft(desk, draftReferralNews, { contact: path })) await reviewNewestDraft(desk, path);
}

/** Asks for the news, and writes it to one of those who helped. */
export async function draftLandedNewsFor(desk: Desk, { path, name }: ContactFacts): Promise<void> {
	const news = await askText(desk.app, `The good news, for ${name}`, {
		label: 'Your news', hint: 'One sentence. What you leave empty stays a gap in the letter.',
		write: (typed) => runDraft(desk, draftLandedNews, { contact: path, news: typed }),
	});
	if (news !== undefined) await reviewNewestDraft(desk, path);
}

function toldNow(did: string, came: string, gift: string): ToldNow {
	return { ...did === '' ? {} : { did }, ...came === '' ? {} : { came }, ...gift === '' ? {} : { gift } };
}

function inWay(channel: string): string {
	return channel === 'linkedin' ? 'on LinkedIn' : `by ${channel.replace('in-person', 'meeting')}`;
}
