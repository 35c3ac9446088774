import type { ContactFacts, GoalFacts, MeetingFacts, PromiseLine } from '../../domain/facts';
import { greetingName } from '../../domain/people/greeting';
import { countsAsConversation, meetingState } from '../../domain/meetings/meeting-state';
import { meetingDay, meetingTimes, promisedMinutes } from '../../domain/meetings/meeting-times';
import type { NotePath } from '../../domain/problem';
import type { CalendarDate } from '../../domain/days/read-date';
import { proposeSlots } from '../../domain/meetings/slots';
import { addDays, dayOf } from '../../domain/days/calendar-date';
import { compareTexts } from '../../domain/compare-texts';
import { contactStage } from '../../domain/people/contact-stage';
import { hasDied } from '../../domain/people/hard-stop';
import { lastMet } from '../../domain/people/last-contact';
import { isZone } from '../../domain/days/time';
import type { DraftFacts, EarlierMeeting, HeardMeeting, MeetingForDraft, NamedPerson, OrganizationFacts, PersonForDraft, ReferredPerson } from '../../draft/draft-facts';
import { nameOfPath, resolved } from '../../model/facts-of-note';
import { readCaptures } from '../../note/body/capture-line';
import { readDebrief } from '../../note/body/debrief-text';
import { readDatedLines } from '../../note/body/dated-line';
import { sectionText } from '../../note/body/section';
import { titledParts, type TitledPart } from '../../note/body/titled-parts';
import { withKeptOut } from '../../draft/kept-out';
import type { ActionContext } from '../action';
import { namesOf } from '../people/names-of-person';
import type { OpenedContact, OpenedMeeting } from '../opened-note';
import { openPeopleOf } from '../appointment/people-of-meeting';

/**
 * Everything a draft for this person may say, from the notes as they stand now; nothing else can get into a draft. Others who are marked
 * confidential are not among it.
 */
export async function gatherDraftFacts(person: OpenedContact, meeting: OpenedMeeting | undefined, context: ActionContext): Promise<DraftFacts> {
	const { model, now, settings } = context;
	const { facts } = person;
	const goals = goalsFor(facts, meeting?.facts, context);
	return withKeptOut({
		now,
		meetingWord: settings.meetingWord,
		defaultMinutes: settings.defaultMinutes,
		invitationCharacters: settings.invitationCharacters,
		profile: model.profile()?.profile,
		pitches: await partsOfProfile('Pitch', context),
		answers: await partsOfProfile('If they ask me', context),
		stories: model.stories().map(({ name, story }) => ({ name, story })),
		person: await personForDraft(person, meeting, context),
		goals,
		plan: await planOf(goals, context),
		heard: meeting === undefined ? [] : await heardFor(goals, meeting.path, context),
		meeting: meeting === undefined ? undefined : await meetingForDraft(meeting, facts.path, context),
		keptOut: model.contacts().filter((other) => other.contact.confidential && other.path !== facts.path).map((other) => ({ name: other.name, names: namesOf(other, context) })),
		times: timesToOffer(facts, meeting?.facts, context),
	});
}

async function personForDraft({ facts, text }: OpenedContact, meeting: OpenedMeeting | undefined, context: ActionContext): Promise<PersonForDraft> {
	return {
		facts,
		organization: await organizationOf(facts, context),
		referrers: named(facts.referrers, context),
		referred: referredBy(facts, context),
		earlier: await earlierMeetings(facts, meeting?.path, context),
		owed: owedSince(facts, meeting?.path, context),
		questions: sectionText(text, 'Questions') ?? '',
	};
}

async function partsOfProfile(section: string, { model, notes }: ActionContext): Promise<readonly TitledPart[]> {
	const profile = model.profile();
	return profile === undefined ? [] : titledParts(await notes.read(profile.path) ?? '', section);
}

/** What is open of the talks before, both ways; of a group what links to this person. */
function owedSince({ path }: ContactFacts, except: NotePath | undefined, { model }: ActionContext): readonly PromiseLine[] {
	return model.meetingsWith(path).filter((facts) => facts.path !== except).flatMap(({ contacts, promises }) =>
		promises.filter(({ done, mentions }) => !done && (contacts.length === 1 || mentions.includes(path))));
}

/** What I mean to do next: the list lines under `Plan` in the goals' notes, without those that are ticked. */
async function planOf(goals: readonly GoalFacts[], { notes }: ActionContext): Promise<readonly string[]> {
	const texts = await Promise.all(goals.map(async ({ path }) => sectionText(await notes.read(path) ?? '', 'Plan') ?? ''));
	return texts.flatMap((text) => text.split(/\r?\n/)).flatMap((line) => /^[-*+][ \t]+(?:\[ \][ \t]+)?(?!\[.\])(\S.*)$/.exec(line)?.[1]?.trim() ?? []);
}

async function organizationOf({ contact, organizations }: ContactFacts, { model, notes }: ActionContext): Promise<OrganizationFacts | undefined> {
	const link = contact.organization[0];
	const note = model.organization(organizations[0] ?? '');
	if (link === undefined) return undefined;
	const dated = note === undefined ? [] : readDatedLines(await notes.read(note.path) ?? '', 'Facts');
	return { name: note?.name ?? link.label ?? nameOfPath(link.target), organization: note?.organization, dated };
}

function named(paths: readonly NotePath[], { model }: ActionContext): readonly NamedPerson[] {
	return paths.flatMap((path) => {
		const facts = model.contact(path);
		return facts === undefined || facts.contact.confidential ? [] : [{ called: greetingName(facts), name: facts.name }];
	});
}

/** Whom this person named to me, with what came of it by the dates of their notes. */
function referredBy({ path }: ContactFacts, { model, now }: ActionContext): readonly ReferredPerson[] {
	return model.referredBy(path).filter((facts) => facts.path !== path && !hasDied(facts.contact) && !facts.contact.confidential).map((facts) => ({
		called: greetingName(facts), name: facts.name, writtenOn: dayOf(facts.contact.outreach_sent), answeredOn: dayOf(facts.contact.replied_on), metOn: lastMet(facts, model, model.rules, now),
		closed: ['paused', 'closed'].includes(contactStage(facts, model, model.rules, now)),
	}));
}

async function earlierMeetings({ path }: ContactFacts, except: NotePath | undefined, { model, notes, now }: ActionContext): Promise<readonly EarlierMeeting[]> {
	const held = model.meetingsWith(path).flatMap((facts) => {
		const on = meetingDay(facts.meeting, model.rules, now);
		return facts.path !== except && on !== undefined && meetingState(facts.meeting, model.rules, now) === 'held' ? [{ path: facts.path, on }] : [];
	});
	const read = await Promise.all(held.map(async ({ path: note, on }) => {
		const text = await notes.read(note) ?? '';
		return { on, captures: readCaptures(text), questions: sectionText(text, 'Questions') ?? '' };
	}));
	return latestFirst(read);
}

function latestFirst<T extends { readonly on: CalendarDate }>(meetings: readonly T[]): readonly T[] {
	return [...meetings].sort((one, other) => compareTexts(other.on, one.on));
}

/**
 * What was heard in the talks for these goals. What was said in a confidential one, or with somebody confidential, stays there: nothing
 * of it may turn up in a question to somebody else.
 */
async function heardFor(goals: readonly GoalFacts[], except: NotePath, { model, notes, now }: ActionContext): Promise<readonly HeardMeeting[]> {
	const all = new Map(goals.flatMap(({ path }) => model.meetingsForGoal(path)).map((facts) => [facts.path, facts]));
	const held = [...all.values()].flatMap((facts) => {
		const on = meetingDay(facts.meeting, model.rules, now);
		const isKept = facts.meeting.confidential || facts.contacts.some((path) => model.contact(path)?.contact.confidential === true);
		const counts = facts.path !== except && !isKept && countsAsConversation(facts.meeting) && meetingState(facts.meeting, model.rules, now) === 'held';
		return counts && on !== undefined ? [{ facts, on }] : [];
	});
	const read = await Promise.all(held.map(async ({ facts, on }) => {
		const text = await notes.read(facts.path) ?? '';
		return { on, people: facts.contacts, captures: readCaptures(text), questions: sectionText(text, 'Questions') ?? '' };
	}));
	return latestFirst(read);
}

/** The goals of the meeting, else of the person; where neither names one, those that are pursued. */
function goalsFor(person: ContactFacts, meeting: MeetingFacts | undefined, { model }: ActionContext): readonly GoalFacts[] {
	const paths = [meeting?.goals ?? [], person.goals].find((goals) => goals.length > 0);
	return paths === undefined
		? model.goals().filter(({ goal }) => goal.goal_status === 'active')
		: paths.flatMap((path) => model.goal(path) ?? []);
}

async function meetingForDraft(meeting: OpenedMeeting, person: NotePath, context: ActionContext): Promise<MeetingForDraft> {
	const { path, text, facts } = meeting;
	const { model } = context;
	const others = (await openPeopleOf(facts, context)).filter((other) => other.path !== person);
	const captures = readCaptures(text);
	const resolve = (target: string): NotePath | undefined => model.resolve(target, path);
	const captured = resolved(captures.filter(({ kind }) => kind === 'referral').flatMap(({ links }) => links.slice(0, 1)), resolve);
	const referrals = [...new Set([...resolved(facts.meeting.referrals, resolve), ...captured])];
	return {
		facts,
		everybody: facts.contacts.flatMap((contact) => model.contact(contact) ?? []),
		others: await Promise.all(others.map((other) => personForDraft(other, meeting, context))),
		captures,
		chosen: readDebrief(text).thankYou,
		referrals: named(referrals, context),
		questions: sectionText(text, 'Questions') ?? '',
	};
}

/** Times when both are likely to be free, from the day after tomorrow; none where my own hours are not known. */
function timesToOffer({ contact }: ContactFacts, meeting: MeetingFacts | undefined, { model, now, settings }: ActionContext): DraftFacts['times'] {
	const availability = model.profile()?.profile.availability ?? [];
	if (availability.length === 0) return [];
	const theirZone = contact.timezone !== undefined && isZone(contact.timezone) ? contact.timezone : now.zone;
	const busy = model.meetings().flatMap(({ meeting: other }) => {
		const state = meetingState(other, model.rules, now);
		const times = state === 'ahead' || state === 'proposed' ? meetingTimes(other, model.rules, now.zone) : undefined;
		return times === undefined ? [] : [{ start: times.start, end: times.end }];
	});
	return proposeSlots({
		from: addDays(now.today, 2),
		minutes: meeting === undefined ? settings.defaultMinutes : promisedMinutes(meeting.meeting, model.rules),
		myZone: now.zone, theirZone, availability, rules: model.rules, busy,
	}).map(({ mine, theirs }) => ({ mine, theirs }));
}
