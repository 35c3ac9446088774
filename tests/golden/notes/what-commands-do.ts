import { createHash } from 'node:crypto';
import { logReply } from '../../../src/actions/outreach/log-reply';
import type { NotePath } from '../../../src/domain/problem';
import { builtInTemplateFiles } from '../../../src/draft/template/built-in-templates';
import { readTemplate } from '../../../src/draft/template/read-template';
import { everyAction, type Scenario } from '../../actions/every-action';
import { paths } from '../../actions/people';
import { day, TestVault } from '../../actions/test-vault';
import { yaml } from '../../host/yaml';
import { lineDiff } from './line-diff';
import { placeOf, type KindOfNote, type OddNote } from './odd-note';

/** What one command made of a note. */
export interface Deed {
	readonly command: string;
	/** The changes, or the words of a refusal; nothing where the note was left as it was. */
	readonly says: readonly string[];
	/** Of the note's bytes afterwards, where they changed. */
	readonly hash?: string;
}

interface Before extends Pick<Scenario, 'at' | 'plan'> {
	readonly name: string;
}

const declined: Before = {
	name: 'declined', at: '2026-10-20T09:00', plan: (context) => logReply({ contact: paths.amara, kind: 'decline', on: day('2026-10-20') }, context),
};
const by = (...names: string[]): readonly Before[] => names.flatMap((name) => {
	const scenario = everyAction[name];
	return scenario === undefined ? [] : [{ name, ...scenario }];
});
const running = Object.fromEntries(
	['answerQuestion', 'capture', 'capturePromise', 'captureReferral', 'captureTransition', 'endMeeting', 'extendMeeting', 'nextSegment', 'notToday', 'strikeCapture', 'tellPoint', 'tickGoal'].map((name) => [name, by('startMeeting')]),
);

/** What is done first with an odd note, since a note stands at one point of its life only; what that changes is recorded for itself. */
const first: Readonly<Partial<Record<KindOfNote, Readonly<Record<string, readonly Before[]>>>>> = {
	contact: {
		logReply: by('logOutreach'), draftNudge: by('logOutreach'), draftDeclineReply: [...by('logOutreach'), declined],
		editDraft: by('draftOutreach'), markSent: by('draftOutreach'),
	},
	meeting: { ...running, debriefMeeting: by('startMeeting', 'endMeeting') },
};

export function hashOf(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/**
 * What each command makes of a note that stands in the place of the one the command is about.
 * @param commands those that are tried; all, if left out
 */
export async function deedsOn(note: OddNote, commands: readonly string[] = Object.keys(everyAction)): Promise<readonly Deed[]> {
	const deeds: Deed[] = [];
	const begun = new Map<string, Promise<Begun>>();
	for (const command of commands) {
		const scenario = everyAction[command];
		const place = scenario && placeOf(note, scenario.notes);
		if (scenario && place !== undefined) deeds.push(await deedOf(command, scenario, place, await begin({ ...scenario.notes, [place]: note.text }, first[note.kind]?.[command] ?? [], begun)));
	}
	return deeds;
}

/** How far a note came by what is done first. */
interface Begun {
	readonly notes: Readonly<Record<NotePath, string>>;
	readonly refused?: string;
}

/** Does what is to be done first; several commands begin at the same point, which is come to once. */
function begin(notes: Readonly<Record<NotePath, string>>, steps: readonly Before[], begun: Map<string, Promise<Begun>>): Promise<Begun> {
	const last = steps.at(-1);
	if (last === undefined) return Promise.resolve({ notes });
	const key = JSON.stringify([Object.keys(notes), steps.map(({ name }) => name)]);
	const known = begun.get(key) ?? begin(notes, steps.slice(0, -1), begun).then(async (before) => {
		if (before.refused !== undefined) return before;
		const vault = new TestVault(before.notes, last.at);
		const refused = await carriedOut(vault, last);
		return { notes: vault.notes.all(), ...refused === undefined ? {} : { refused } };
	});
	begun.set(key, known);
	return known;
}

async function deedOf(command: string, { at, plan }: Scenario, place: NotePath, { notes, refused: before }: Begun): Promise<Deed> {
	if (before !== undefined) return { command, says: [`Not so far: ${before}`] };
	const vault = new TestVault(notes, at);
	const text = vault.text(place);
	const refused = await carriedOut(vault, { plan });
	const after = vault.notes.all()[place];
	if (refused !== undefined) return { command, says: [text === after ? `Refused: ${refused}` : `REFUSED BUT WRITTEN: ${refused}`] };
	if (after !== undefined) return text === after ? { command, says: [] } : { command, says: lineDiff(text, after), hash: hashOf(after) };
	const trashed = vault.notes.trashed.find(({ path }) => path === place)?.text;
	if (trashed !== undefined) return { command, says: ['Goes to the trash.'], hash: hashOf(trashed) };
	const [to, moved] = Object.entries(vault.notes.all()).find(([path]) => notes[path] === undefined && path.startsWith(place.slice(0, place.lastIndexOf('/')))) ?? [];
	return moved === undefined ? { command, says: ['GONE'] } : { command, says: [`Is now ${to}`, ...lineDiff(text, moved)], hash: hashOf(moved) };
}

/** Templates of every kind with the same few words: what letters say is read elsewhere, and may change without a change here. */
const templates = builtInTemplateFiles.flatMap(({ name, text }) => {
	const read = readTemplate(name, `${text.slice(0, text.indexOf('\n---\n'))}\n---\nGood morning,\n\nthese are the words.\n`, yaml);
	return read.ok ? [read.value] : [];
});

/** Plans and writes; gives back why not, where it was not done. */
async function carriedOut(vault: TestVault, { plan }: Pick<Scenario, 'plan'>): Promise<string | undefined> {
	const planned = await plan({ ...vault.context, templates: { ...vault.context.templates, templates } });
	if (!planned.ok) return `${planned.problem.what} ${planned.problem.advice}`;
	const result = await vault.committer.commit(planned.value);
	return result.kind === 'done' ? undefined : JSON.stringify(result);
}
