import { contactStage } from '../domain/people/contact-stage';
import type { ContactFacts, Now } from '../domain/facts';
import { readDate, readDateTime } from '../domain/days/hand-written-date';
import { isCounted } from '../domain/metrics/funnel';
import { isHardStop } from '../domain/people/hard-stop';
import type { NotePath, Problem } from '../domain/problem';
import { propertyTables } from '../domain/properties/property-tables';
import type { PropertySpec } from '../domain/properties/property-table';
import { stageConflict, type StageConflict } from '../domain/people/stage-conflict';
import { waitingRow } from '../domain/follow-ups/waiting';
import { propertyName } from '../note/frontmatter/decode-note';
import { rawTexts } from '../note/frontmatter/raw-texts';
import { duplicatesAmong } from './duplicates';
import type { VaultModel } from './vault-model';

/** What kind of trouble a finding is, in the order in which they are shown. */
export const findingGroups = ['unreadable', 'dates', 'quotes', 'unfinished', 'stages', 'waiting', 'links', 'copies', 'duplicates', 'goals', 'values'] as const;

export type FindingGroup = (typeof findingGroups)[number];

/** How a finding can be put right by a plan that is shown first; without one, the note is opened and corrected by hand. */
export type Repair =
	/** One of these days or times is meant; for none, the person is asked for a day. */
	| { readonly kind: 'date'; readonly property: string; readonly candidates: readonly string[]; readonly withTime: boolean }
	/** Quotation marks around a value; without a property, around what breaks the block. */
	| { readonly kind: 'quote'; readonly property: string | undefined }
	/** The stored stage is set to the one that the dates give, or the facts are completed that bear it out. */
	| { readonly kind: 'stage'; readonly conflict: StageConflict }
	/** A day is set on which to come back to the person. */
	| { readonly kind: 'next-touch' }
	/** The notes are merged, or kept apart for good. */
	| { readonly kind: 'duplicates'; readonly notes: readonly NotePath[] };

/** One thing in one note that needs a look: what is wrong, what to do, and how it may be put right. */
export interface Finding {
	readonly group: FindingGroup;
	readonly note: NotePath;
	readonly problem: Problem;
	readonly repair: Repair | undefined;
}

/**
 * Everything in the notes that needs a look (docs/health.md). Asked only while it is shown: each contact's stage is worked out for
 * it. Nothing is changed by it.
 */
export function findings(model: VaultModel, now: Now): readonly Finding[] {
	const found = [
		...model.problems().flatMap((problem) => problem.note === undefined ? [] : [ofProblem(problem, problem.note, model)]),
		...model.contacts().flatMap((facts) => [...ofForgetting(facts, model), ...ofStage(facts, model, now), ...ofWaiting(facts, model, now)]),
		...ofDuplicates(model),
		...ofGoals(model),
	];
	return findingGroups.flatMap((group) => found.filter((finding) => finding.group === group));
}

function ofProblem(problem: Problem, note: NotePath, model: VaultModel): Finding {
	const cached = model.cachedNote(note);
	if (cached?.broken !== undefined) return { group: 'unreadable', note, problem, repair: { kind: 'quote', property: undefined } };
	const { property } = problem;
	if (property === undefined) return { group: 'copies', note, problem, repair: undefined };
	const spec = specOf(note, property, model);
	const raw = cached?.frontmatter?.[property];
	if (spec?.kind === 'date' || spec?.kind === 'datetime') {
		return { group: 'dates', note, problem, repair: { kind: 'date', property, withTime: spec.kind === 'datetime', candidates: candidatesOf(raw, spec.kind) } };
	}
	if (spec?.kind === 'links' && !problem.what.includes('quotation marks')) return { group: 'links', note, problem, repair: undefined };
	if (isMisread(raw, spec)) return { group: 'quotes', note, problem, repair: { kind: 'quote', property } };
	return { group: 'values', note, problem, repair: undefined };
}

/** A text property that YAML has made something else of. */
function isMisread(raw: unknown, spec: PropertySpec | undefined): boolean {
	if (spec?.kind !== 'text' && spec?.kind !== 'list' && spec?.kind !== 'links') return false;
	return raw === null || [...rawTexts(raw).oddities].some((oddity) => oddity !== 'nested');
}

function specOf(note: NotePath, property: string, model: VaultModel): PropertySpec | undefined {
	const type = model.typeOf(note);
	if (type === undefined) return undefined;
	return Object.entries<PropertySpec>(propertyTables[type]).find(([name]) => propertyName(model.naming, name) === property)?.[1];
}

function candidatesOf(raw: unknown, kind: 'date' | 'datetime'): readonly string[] {
	const text = rawTexts(raw).texts.join(', ');
	const read = kind === 'date' ? readDate(text) : readDateTime(text);
	return read.kind === 'ambiguous' ? read.candidates : [];
}

/** Until it is done again, the numbers count the person and the nameless note that is to take their place. */
function ofForgetting({ path, name, contact }: ContactFacts, model: VaultModel): readonly Finding[] {
	if (contact.forgotten_as.length === 0) return [];
	return [{
		group: 'unfinished', note: path, repair: undefined,
		problem: {
			what: `Forgetting ${name} was broken off.`, advice: 'Run "Forget this person" on the note once more; it goes on where it stopped. If they are to stay, take the property out.',
			note: path, property: propertyName(model.naming, 'forgotten_as'),
		},
	}];
}

function ofStage(facts: ContactFacts, model: VaultModel, now: Now): readonly Finding[] {
	const conflict = stageConflict(facts, model, model.rules, now);
	if (conflict === undefined) return [];
	const { stored, derived } = conflict;
	const advice = isHardStop(facts.contact) ? 'A flag in the note beats the stage.' : `Set the stage to "${derived}", or correct the dates.`;
	return [{
		group: 'stages', note: facts.path, repair: { kind: 'stage', conflict },
		problem: { what: `The stage of ${facts.name} says "${stored}", the dates say "${derived}".`, advice, note: facts.path, property: propertyName(model.naming, 'contact_stage') },
	}];
}

/** Every waiting state has a next day of mine. An unclear date of a message is told among the dates. */
function ofWaiting(facts: ContactFacts, model: VaultModel, now: Now): readonly Finding[] {
	if (isHardStop(facts.contact)) return [];
	const stage = contactStage(facts, model, model.rules, now);
	if ((stage !== 'ready' && stage !== 'paused') || waitingRow(facts, model, model.rules, now)?.next.on !== undefined) return [];
	const what = stage === 'ready' ? `${facts.name} is ready to be written to, and no day is set for it.` : `${facts.name} is paused, and no day is set to come back to them.`;
	return [{
		group: 'waiting', note: facts.path, repair: { kind: 'next-touch' },
		problem: { what, advice: 'Choose a day; it is shown in Waiting.', note: facts.path, property: propertyName(model.naming, 'next_touch') },
	}];
}

function ofDuplicates(model: VaultModel): readonly Finding[] {
	return duplicatesAmong(model.contacts().filter(isCounted), model).flatMap((paths): Finding[] => {
		const [note] = paths;
		if (note === undefined) return [];
		const names = paths.map((path) => model.contact(path)?.name ?? path).join(', ');
		return [{
			group: 'duplicates', note, repair: { kind: 'duplicates', notes: paths },
			problem: { what: `These may be one person: ${names} (${paths.length} notes).`, advice: 'Compare the notes. If it is one person, merge them; if not, say so, and they are not proposed again.', note },
		}];
	});
}

function ofGoals(model: VaultModel): readonly Finding[] {
	return model.goals()
		.filter(({ goal }) => goal.goal_status === 'active' && goal.target_industries.length === 0 && goal.target_organizations.length === 0)
		.map(({ path, name }) => ({
			group: 'goals' as const, note: path, repair: undefined,
			problem: { what: `The goal "${name}" names neither an industry nor an organization.`, advice: 'Name one of them, so that it can be told whom to talk to.', note: path },
		}));
}
