import { agenda, coreMinutes } from '../domain/meetings/agenda';
import type { Contact } from '../domain/properties/contact';
import { greetingName } from '../domain/people/greeting';
import { questionPurposes, type QuestionNeed, type QuestionRelationship } from '../domain/questions/question';
import { audienceOf } from '../domain/questions/question-audience';
import { functionLabel, questionFunctionOf } from '../domain/questions/question-function';
import type { PersonToAsk, QuestionOccasion } from '../domain/questions/question-occasion';
import { isStrongTie } from '../domain/people/strong-tie';
import { minutesOf } from './context/meeting-context';
import { gapsOf, saturatedIn } from './coverage';
import type { DraftFacts } from './draft-facts';
import { linkName } from './template/property-context';
import { namesInNotes } from './wording/names-in-notes';
import { askedIn, claimsIn, offIn, ownQuestionsIn, publicIn } from './question-lines';
import { mayBeQuoted } from '../note/body/quotable';
import type { CaptureKind } from '../note/body/capture-line';
import { isSayable } from './wording/sayable';
import { asClause } from './wording/sentence-words';
import { tieOf } from './wording/tie-of';
import { wishToLearn } from './wording/want-to-learn';

type Relationship = Exclude<QuestionRelationship, 'any'>;

function relationships(facts: DraftFacts): readonly Relationship[] {
	const { contact } = facts.person.facts;
	const has = (category: (typeof contact.contact_category)[number]): boolean => contact.contact_category.includes(category);
	const found: readonly (readonly [boolean, Relationship])[] = [
		[isStrongTie(contact), 'close'],
		[tieOf(facts) === 'dormant', 'dormant'],
		[has('alumni'), 'alumni'],
		[has('referral') || facts.person.referrers.length > 0, 'referral'],
		[has('association'), 'association'],
		[has('cold') || tieOf(facts) === 'cold', 'cold'],
	];
	return found.flatMap(([holds, name]) => (holds ? [name] : []));
}

/** Their former work was of another kind than that of today. */
function changedField({ previous_role: before }: Contact, now: string | undefined): boolean {
	const former = questionFunctionOf(before ?? '');
	return former !== undefined && now !== undefined && former !== now;
}

/** What moves by itself, so that one may ask what has come of it since. */
const developing: CaptureKind = 'trend';

/** Steps of my plan that are named in one question. */
const planned = 3;

/** What they told me last time that may have gone on since: a line that can be read back to them as it stands, and not before others. */
function lastHeard({ person, meeting }: DraftFacts): string | undefined {
	if ((meeting?.everybody.length ?? 1) > 1) return undefined;
	const line = person.earlier[0]?.captures.find((capture) => capture.kind === developing && mayBeQuoted(capture) && isSayable(capture));
	return line === undefined ? undefined : asClause(line.text);
}

/** What is known and may stand in a question. What no note says is absent, and so is the question that needs it. */
function known(facts: DraftFacts): ReadonlyMap<QuestionNeed, string> {
	const { contact } = facts.person.facts;
	const mainFunction = contact.job_function.map(questionFunctionOf).find((name) => name !== undefined);
	const [goal] = facts.goals.map((each) => each.goal);
	const pay = (amount: number | undefined): string => (amount === undefined ? '' : [goal?.pay_currency ?? '', String(amount)].join(' ').trim());
	const here = facts.person.organization?.name ?? '';
	const named = contact.may_use_name === 'yes';
	const values: readonly (readonly [QuestionNeed, string | undefined])[] = [
		['last_known_context', lastHeard(facts)],
		['my_plan_short', facts.plan.length === 0 ? undefined : facts.plan.slice(0, planned).map(asClause).join('; ')],
		['to_learn', wishToLearn(contact.knowledge_sought, namesInNotes(facts.person.facts))],
		['referrer_name', named ? facts.person.referrers[0]?.called : undefined],
		['may_use_name', named ? 'yes' : undefined],
		['shared_affiliation', contact.shared_affiliation[0]],
		['job_function', mainFunction === undefined ? contact.job_function[0] : functionLabel(mainFunction)],
		['previous_role', contact.previous_role],
		['role_title', contact.role_title],
		['industry', contact.industry[0] ?? facts.person.organization?.organization?.industry[0]],
		['target_role', goal?.target_roles[0]],
		['pay_low', pay(goal?.pay_low)],
		['pay_high', pay(goal?.pay_high)],
		['been_in_transition', contact.been_in_transition === 'yes' ? 'yes' : undefined],
		['certification', facts.heard.flatMap(({ captures }) => captures).find((capture) => capture.kind === 'certification' && mayBeQuoted(capture))?.text.split(/[,;(]/)[0]],
		['research_claim', claimsIn(`${facts.meeting?.questions ?? ''}\n${facts.person.questions}`).map(asClause)[0]],
		['contact_changed_field', changedField(contact, mainFunction) ? 'yes' : undefined],
		['target_organization', goal?.target_organizations.map(linkName).find((name) => name !== here)],
	];
	return new Map(values.flatMap(([need, value]) => (value === undefined || value.trim() === '' ? [] : [[need, value.trim()] as const])));
}

/** What the choice of questions for this meeting depends on, from the notes. In a group everybody counts by their own note. */
export function occasionOf(facts: DraftFacts): QuestionOccasion {
	return { ...personToAsk(facts), others: (facts.meeting?.others ?? []).map((person) => personToAsk({ ...facts, person })) };
}

function personToAsk(facts: DraftFacts): PersonToAsk {
	const { contact } = facts.person.facts;
	const meeting = facts.meeting?.facts.meeting;
	const notes = [facts.person.questions, facts.meeting?.questions ?? ''];
	const functions = contact.job_function.flatMap((name) => questionFunctionOf(name) ?? []);
	const minutes = minutesOf(facts);
	const first = facts.person.earlier.length === 0;
	const asked = facts.person.earlier.flatMap((earlier) => askedIn(earlier.questions));
	return {
		name: greetingName(facts.person.facts),
		audience: audienceOf(contact.contact_level),
		level: contact.contact_level,
		gatekeeper: contact.contact_category.includes('recruiter') ? 'recruiter' : functions[0] === 'hr' ? 'hr' : undefined,
		functions: [...new Set(functions)],
		relationships: relationships(facts),
		purposes: questionPurposes.flatMap((purpose) => (purpose !== 'any' && meeting?.purpose.includes(purpose) === true ? [purpose] : [])),
		known: known(facts),
		wanted: [...(meeting?.meeting_goals ?? []), ...facts.goals.flatMap(({ goal }) => goal.learning_questions)],
		own: [...ownQuestionsIn(facts.meeting?.questions ?? ''), ...ownQuestionsIn(facts.person.questions)],
		asked: new Set(asked.flatMap((line) => line.id ?? [])),
		askedTexts: [...asked.map((line) => line.text), ...notes.flatMap(publicIn)],
		off: new Set(notes.flatMap((text) => [...offIn(text)])),
		saturated: saturatedIn(facts),
		gaps: gapsOf(facts),
		first,
		minutes,
		coreMinutes: coreMinutes(agenda(agendaFacts(facts))),
		slow: meeting?.meeting_channel === 'phone',
	};
}

/** What the agenda of this meeting depends on. A first meeting with a close tie leaves time to catch up. */
export function agendaFacts(facts: DraftFacts): { minutes: number; people: number; closeTie: boolean } {
	return {
		minutes: minutesOf(facts),
		people: facts.meeting?.everybody.length ?? 1,
		closeTie: facts.person.earlier.length === 0 && isStrongTie(facts.person.facts.contact),
	};
}
