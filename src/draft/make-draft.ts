import { hasDied, isHardStop } from '../domain/people/hard-stop';
import { ok, trouble, type Outcome, type Problem } from '../domain/problem';
import type { QuestionBank } from '../domain/questions/question-bank';
import { draftContext } from './context/draft-context';
import { readDraft, type Draft } from './draft';
import type { DraftFacts } from './draft-facts';
import type { DraftKind, DraftTie, Wanted } from './draft-kind';
import { fillTemplate } from './template/fill-template';
import { lengthOf } from './draft-length';
import type { Template, Templates } from './template/template';
import { tieOf } from './wording/tie-of';

/** What drafting draws on besides the facts. */
export interface DraftSources {
	readonly templates: Templates;
	readonly questions: QuestionBank;
	/** What is wrong with templates that say what they are for and cannot be read: one of them may be the one that is meant. */
	readonly unreadable?: readonly Problem[];
	/** This very template, whatever it is narrowed to: for trying it. */
	readonly using?: Template;
}

/** Drafts that are about a meeting and cannot be made without one. */
const needMeeting: readonly DraftKind[] = [
	'confirmation', 'missed-meeting', 'reschedule', 'thank-you', 'report-back', 'prep-sheet', 'agenda', 'question-list',
];
/** Sheets for me; a person who must not be written to may still sit in a group that is prepared for. */
const forMe: readonly DraftKind[] = ['prep-sheet', 'agenda', 'question-list'];

/** The template for this draft: the vault's own before a built-in one; then one for the channel, then one for the tie. */
export function templateFor(wanted: Wanted, tie: DraftTie, templates: Templates): Template | undefined {
	const fitting = templates.filter(
		(template) =>
			template.draft === wanted.kind &&
			(template.channel === undefined || template.channel === wanted.channel) &&
			(template.tie === undefined || template.tie === tie),
	);
	const points = (template: Template): number => (template.builtIn ? 0 : 4) + (template.channel === undefined ? 0 : 2) + (template.tie === undefined ? 0 : 1);
	return [...fitting].sort((a, b) => points(b) - points(a))[0];
}

/** Spaces and empty lines as a person would leave them, whatever a template left out. */
function tidy(text: string): string {
	return text.replace(/[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n').trim();
}

/**
 * Writes one draft from the facts. Facts that no note has stand as `[add: …]`; sentences with nothing to say are left
 * out, and where the text is over its limit also those a template marks with `{{#unless brief}}`. Refused with a
 * problem: no template fits, the template has an error (file, line, column), the person must not be written to, or the
 * draft needs a meeting and there is none.
 */
export function makeDraft(wanted: Wanted, sources: DraftSources, facts: DraftFacts): Outcome<Draft> {
	const { path, name, contact } = facts.person.facts;
	if (isHardStop(contact) && !forMe.includes(wanted.kind)) {
		return hasDied(contact)
			? trouble({ what: `${name} has died; nothing is drafted.`, advice: 'The note stays as it is, and so does its place in your history.', note: path })
			: trouble({ what: `${name} asked not to be contacted; nothing is drafted.`, advice: 'Only a change of the note by hand lifts this.', note: path });
	}
	if (needMeeting.includes(wanted.kind) && facts.meeting === undefined) {
		return trouble({ what: 'This draft is about a meeting, and there is none.', advice: 'Plan a meeting with this person first.', note: path });
	}
	const template = sources.using ?? templateFor(wanted, tieOf(facts), sources.templates);
	const [unreadable] = sources.unreadable ?? [];
	if (unreadable !== undefined && template?.builtIn !== false) return trouble(unreadable);
	if (template === undefined) {
		const how = wanted.channel === undefined ? '' : ` by ${wanted.channel}`;
		return trouble({ what: `There is no template for ${wanted.kind}${how}.`, advice: 'Choose another channel, or write a template for it, as the plugin’s page on templates says.' });
	}
	const written = (brief: boolean): Outcome<Draft> => {
		const filled = fillTemplate(template, sources.templates, draftContext(wanted.kind, facts, sources.questions, brief));
		if (!filled.ok) return filled;
		const { subject, text } = readDraft(tidy(filled.value));
		const isMail = wanted.channel === undefined || wanted.channel === 'email';
		return ok({ kind: wanted.kind, channel: wanted.channel, subject: isMail ? subject : undefined, text });
	};
	const full = written(false);
	return full.ok && lengthOf(full.value, facts).over ? written(true) : full;
}
