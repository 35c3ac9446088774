import type { Action } from '../../src/actions/action';
import { prepareMeeting } from '../../src/actions/appointment/prepare-meeting';
import { draftConfirmation } from '../../src/actions/drafts/draft-confirmation';
import { draftDeclineReply } from '../../src/actions/drafts/draft-decline-reply';
import { draftIntroduction } from '../../src/actions/drafts/draft-introduction';
import { draftKeepInTouch } from '../../src/actions/drafts/draft-keep-in-touch';
import { draftLandedNews } from '../../src/actions/drafts/draft-landed-news';
import { draftNudge } from '../../src/actions/drafts/draft-nudge';
import { draftOutreach } from '../../src/actions/drafts/draft-outreach';
import { draftReferralNews } from '../../src/actions/drafts/draft-referral-news';
import { draftReportBack } from '../../src/actions/drafts/draft-report-back';
import { draftReschedule } from '../../src/actions/drafts/draft-reschedule';
import { draftThankYou } from '../../src/actions/drafts/draft-thank-you';
import { gatherDraftFacts } from '../../src/actions/drafts/gather-draft-facts';
import { listDrafts } from '../../src/actions/drafts/list-drafts';
import { openContact, openMeeting } from '../../src/actions/opened-note';
import type { NotePath, Outcome } from '../../src/domain/problem';
import type { Check } from '../../src/draft/check';
import { checkDraft } from '../../src/draft/check-draft';
import { writeDraft } from '../../src/draft/draft';
import type { ToldNow } from '../../src/draft/draft-facts';
import type { DraftKind } from '../../src/draft/draft-kind';
import { readBlocks } from '../../src/note/body/written-block';
import type { TestVault } from '../actions/test-vault';

/** What a command wrote into a note of a sample vault, with the checks that its review shows. */
export interface Written {
	readonly text: string;
	readonly checks: readonly Check[];
}

/** One text of a sample vault: a command is run on the files of the vault, and what it wrote is read from its note. */
export interface VaultCase {
	readonly name: string;
	readonly write: (vault: TestVault) => Promise<Written>;
}

export const contactPath = (who: string): NotePath => `Interviews/Contacts/${who}.md`;

function value<T>(outcome: Outcome<T>): T {
	if (!outcome.ok) throw new Error(`${outcome.problem.what} ${outcome.problem.advice}`);
	return outcome.value;
}

/** The note of the talk with somebody: the only one, or the one whose name begins so. */
function meetingPath(vault: TestVault, which: string): NotePath {
	const found = vault.notes.paths().filter((path) => path.startsWith('Interviews/Meetings/') && path.includes(which));
	const [path] = found;
	if (path === undefined || found.length > 1) throw new Error(`${which} is ${found.length} meetings`);
	return path;
}

/** Carries a command out on the files; the model is not fed, since a draft changes nothing that another one is made of. */
async function carriedOut<Input>(vault: TestVault, action: Action<Input>, input: Input): Promise<void> {
	const plan = value(await vault.plan(action, input));
	const result = await vault.committer.commit(plan);
	if (result.kind !== 'done') throw new Error(JSON.stringify(result));
}

async function letter<Input>(vault: TestVault, note: NotePath, kind: DraftKind, action: Action<Input>, input: Input): Promise<Written> {
	await carriedOut(vault, action, input);
	const draft = value(await listDrafts(note, vault.context)).find((each) => each.kind === kind && each.sentOn === undefined);
	if (draft === undefined) throw new Error(`no ${kind} in ${note}`);
	return { text: writeDraft(draft), checks: draft.checks };
}

const slug = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').toLowerCase();

export function outreach(who: string, channel: 'email' | 'linkedin' | 'text' | 'phone'): VaultCase {
	const contact = contactPath(who);
	return { name: `outreach-${channel}-${slug(who)}`, write: (vault) => letter(vault, contact, 'outreach', draftOutreach, { contact, channel }) };
}

export function nudge(who: string, channel: 'email' | 'linkedin' | 'text'): VaultCase {
	const contact = contactPath(who);
	return { name: `nudge-${slug(who)}`, write: (vault) => letter(vault, contact, 'nudge', draftNudge, { contact, channel }) };
}

export function declineReply(who: string): VaultCase {
	const contact = contactPath(who);
	return { name: `decline-reply-${slug(who)}`, write: (vault) => letter(vault, contact, 'decline-reply', draftDeclineReply, { contact }) };
}

export function keepInTouch(who: string, told: ToldNow): VaultCase {
	const contact = contactPath(who);
	return { name: `keep-in-touch-${slug(who)}`, write: (vault) => letter(vault, contact, 'keep-in-touch', draftKeepInTouch, { contact, told }) };
}

export function introduction(who: string, wanted: string): VaultCase {
	const contact = contactPath(who);
	return { name: `introduction-${slug(who)}`, write: (vault) => letter(vault, contact, 'introduction', draftIntroduction, { contact, wanted }) };
}

export function referralNews(who: string): VaultCase {
	const contact = contactPath(who);
	return { name: `referral-news-${slug(who)}`, write: (vault) => letter(vault, contact, 'referral-news', draftReferralNews, { contact }) };
}

export function landed(who: string, news: string): VaultCase {
	const contact = contactPath(who);
	return { name: `landed-${slug(who)}`, write: (vault) => letter(vault, contact, 'landed', draftLandedNews, { contact, news }) };
}

const inMeeting = { 'confirmation': draftConfirmation, 'reschedule': draftReschedule, 'thank-you': draftThankYou } as const;

/** A letter to one person of a meeting; `which` is enough of the meeting's name to know it by, where the person's is not. */
export function about(kind: keyof typeof inMeeting, who: string, which = who): VaultCase {
	return {
		name: `${kind}-${slug(who)}`,
		write: (vault) => {
			const meeting = meetingPath(vault, which);
			return letter(vault, meeting, kind, inMeeting[kind], { meeting, person: contactPath(who) });
		},
	};
}

/** The kind note that recording a missed meeting wrote. */
export function missedMeeting(which: string): VaultCase {
	return {
		name: `missed-meeting-${slug(which)}`,
		write: async (vault) => {
			const draft = value(await listDrafts(meetingPath(vault, which), vault.context)).find(({ kind }) => kind === 'missed-meeting');
			if (draft === undefined) throw new Error(`nothing was written after ${which}`);
			return { text: writeDraft(draft), checks: draft.checks };
		},
	};
}

export function reportBack(who: string, told: ToldNow, which = who): VaultCase {
	return {
		name: `report-back-${slug(who)}`,
		write: (vault) => {
			const meeting = meetingPath(vault, which);
			return letter(vault, meeting, 'report-back', draftReportBack, { meeting, person: contactPath(who), told });
		},
	};
}

const sections = { 'prep-sheet': 'Prep', 'agenda': 'Agenda', 'question-list': 'Questions' } as const;

/** One of the three sheets of a meeting. */
export function sheet(kind: keyof typeof sections, which: string): VaultCase {
	return {
		name: `${kind}-${slug(which)}`,
		write: async (vault) => {
			const meeting = meetingPath(vault, which);
			await carriedOut(vault, prepareMeeting, { meeting });
			const text = readBlocks(vault.text(meeting), sections[kind]).find((block) => block.kind === kind)?.body;
			if (text === undefined) throw new Error(`no ${kind} in ${meeting}`);
			const opened = value(await openMeeting(meeting, vault.context));
			const person = value(await openContact(opened.facts.contacts[0] ?? '', vault.context));
			const facts = await gatherDraftFacts(person, opened, vault.context);
			return { text, checks: checkDraft({ kind, channel: undefined, subject: undefined, text }, facts, vault.context.templates.questions) };
		},
	};
}

/** All three sheets of each meeting. */
export function sheets(...meetings: readonly string[]): readonly VaultCase[] {
	return meetings.flatMap((which) => (['prep-sheet', 'agenda', 'question-list'] as const).map((kind) => sheet(kind, which)));
}

/** One letter to each of several people. */
export function each(write: (who: string) => VaultCase, ...people: readonly string[]): readonly VaultCase[] {
	return people.map(write);
}

/** By hand, as a person does: a promise whose day has passed gets a new one. */
export function promisedAnew(vault: TestVault, which: string, due: string): void {
	vault.edit(meetingPath(vault, which), (text) => text.replace(/^(- \[ \] I promised: .*)\(\d{4}-\d{2}-\d{2}\)$/m, `$1(${due})`));
}

/** A sample vault, what its person does there before any letter, and every text that is then written and was read. */
export interface VaultStory {
	readonly sample: 'leila' | 'denise';
	readonly zone: string;
	readonly lives: (vault: TestVault) => Promise<void>;
	readonly drafts: readonly VaultCase[];
}
