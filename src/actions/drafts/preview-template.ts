import type { MeetingFacts } from '../../domain/facts';
import { meetingState, type MeetingState } from '../../domain/meetings/meeting-state';
import { meetingTimes } from '../../domain/meetings/meeting-times';
import { ok, trouble, type NotePath, type Outcome } from '../../domain/problem';
import type { Check } from '../../draft/check';
import { checkDraft } from '../../draft/check-draft';
import type { Draft } from '../../draft/draft';
import type { DraftKind } from '../../draft/draft-kind';
import { makeDraft } from '../../draft/make-draft';
import { readTemplate } from '../../draft/template/read-template';
import type { Template } from '../../draft/template/template';
import type { ActionContext } from '../action';
import { questionSources } from './draft-sources';
import { gatherDraftFacts } from './gather-draft-facts';
import { openContact, openMeeting } from '../opened-note';

export interface TemplateToPreview {
	/** The template's note, and its text as it is typed at this moment. */
	readonly template: NotePath;
	readonly text: string;
	/** For whom it is tried. */
	readonly contact: NotePath;
}

export interface TemplatePreview {
	readonly title: string;
	readonly draft: Draft;
	readonly checks: readonly Check[];
}

/** Which meetings a letter is about: the next one, or the last one that was held. */
const about: Readonly<Partial<Record<DraftKind, 'ahead' | 'held'>>> = {
	'confirmation': 'ahead', 'reschedule': 'ahead', 'prep-sheet': 'ahead', 'agenda': 'ahead', 'question-list': 'ahead', 'thank-you': 'held', 'report-back': 'held',
};

/**
 * What a template would give for one contact, with its checks; writes nothing. Refused as a draft would be: an error in the
 * template (file, line, column, nearest right name), a person who must not be written to, no meeting to write about.
 */
export async function previewTemplate({ template: path, text, contact }: TemplateToPreview, context: ActionContext): Promise<Outcome<TemplatePreview>> {
	const template = readTemplate(path, text, context.yaml);
	if (!template.ok) return template;
	const { draft: kind } = template.value;
	if (kind === 'part') return trouble({ what: 'This is a part of other templates.', advice: 'Preview a template that includes it.', note: path });
	const person = await openContact(contact, context);
	if (!person.ok) return person;
	const meeting = meetingFor(kind, contact, context);
	if (about[kind] !== undefined && meeting === undefined) {
		return trouble({ what: `${person.value.facts.name} has no meeting that this could be about.`, advice: 'Choose somebody else to try it with.', note: path });
	}
	const opened = meeting === undefined ? undefined : await openMeeting(meeting.path, context);
	if (opened?.ok === false) return opened;
	const { sources } = await questionSources(context);
	const using: Template = { ...template.value, builtIn: false };
	const templates = [using, ...sources.templates.filter(({ file }) => file !== path)];
	const facts = await gatherDraftFacts(person.value, opened?.value, context);
	const channel = using.channel ?? (about[kind] === undefined ? 'email' : undefined);
	const draft = makeDraft({ kind, ...channel === undefined ? {} : { channel } }, { ...sources, templates, using }, facts);
	return draft.ok ? ok({ title: using.title, draft: draft.value, checks: checkDraft(draft.value, facts, sources.questions) }) : draft;
}

function meetingFor(kind: DraftKind, contact: NotePath, { model, now }: ActionContext): MeetingFacts | undefined {
	const wanted = about[kind];
	if (wanted === undefined) return undefined;
	const states: readonly MeetingState[] = wanted === 'held' ? ['held'] : ['proposed', 'ahead', 'running'];
	const start = ({ meeting }: MeetingFacts): number => meetingTimes(meeting, model.rules, now.zone)?.start ?? 0;
	const all = [...model.meetingsWith(contact)].sort((one, other) => start(other) - start(one));
	const fitting = all.filter(({ meeting }) => states.includes(meetingState(meeting, model.rules, now)));
	return wanted === 'held' ? fitting[0] : fitting.at(-1) ?? all[0];
}
