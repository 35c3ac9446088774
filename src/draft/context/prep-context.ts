import type { QuestionBank } from '../../domain/questions/question-bank';
import { dimensionWords } from '../../domain/questions/question-score';
import type { DraftFacts, StoryFacts } from '../draft-facts';
import { foldedWords } from '../folded-words';
import { claimsIn } from '../question-lines';
import { listWords } from '../template/list-words';
import { pitchFor } from '../wording/pitch-for';
import { withArticle, withSmallFirst } from '../wording/sentence-words';
import { mayBeQuoted } from '../../note/body/quotable';
import { sayDate } from '../template/say-date';
import type { TemplateRecord } from '../template/template-value';
import { agendaContext } from './agenda-context';
import { minutesOf } from './meeting-context';
import { promiseWords } from './promise-words';
import { questionListContext } from './question-list-context';

/** Stories that fit: those for the person's line of work and those that show a skill asked after first, then those with a result, then the latest. */
function fittingStories(facts: DraftFacts): TemplateRecord[] {
	const functions = facts.person.facts.contact.job_function.map((name) => name.toLowerCase());
	const asked = foldedWords([...facts.person.facts.contact.knowledge_sought, ...(facts.meeting?.facts.meeting.meeting_goals ?? []), ...facts.goals.flatMap(({ goal }) => [...goal.target_roles, ...goal.learning_questions])].join(' '));
	const points = ({ story }: StoryFacts): number =>
		(story.for_functions.some((name) => functions.includes(name.toLowerCase())) ? 2 : 0) + ((story.result ?? '') === '' ? 0 : 1) +
		(story.skills.some((skill) => [...foldedWords(skill)].some((word) => asked.has(word))) ? 2 : 0);
	const day = ({ story }: StoryFacts): string => (story.story_date?.kind === 'day' ? story.story_date.date : '');
	return [...facts.stories]
		.sort((a, b) => points(b) - points(a) || (day(a) < day(b) ? 1 : -1))
		.slice(0, 2)
		.map(({ name, story }) => ({ name, headline: story.story_headline, result: story.result }));
}

/** What the sheet needs and no note says; each is a thing to find out before the meeting. */
function missing(facts: DraftFacts): string[] {
	const { contact } = facts.person.facts;
	const meeting = facts.meeting?.facts.meeting;
	const absent: readonly (readonly [boolean, string])[] = [
		[meeting?.meeting_start === undefined, 'date and time'],
		[(meeting?.location ?? '') === '' && meeting?.meeting_channel !== 'phone', 'place or link'],
		[contact.phone.length === 0, 'a phone number to fall back on'],
		[meeting?.purpose.length === 0, 'purpose of the meeting'],
		[meeting?.meeting_goals.length === 0, 'one to three goals for the meeting'],
		[(contact.role_title ?? '') === '', 'their role'],
		[contact.contact_level === undefined || contact.contact_level === 'unknown', 'their level'],
		[contact.job_function.length === 0, 'their line of work'],
		[(contact.reason_to_talk ?? '') === '', 'reason to talk'],
		[facts.person.organization === undefined, 'their organization'],
		[pitchFor(facts) === undefined, 'your pitch in 30 seconds'],
		[facts.stories.length < 2, 'two stories that fit'],
	];
	return absent.flatMap(([holds, what]) => (holds ? [what] : []));
}

/** What I am working towards, as I would say it: the roles, and where. Undefined where no goal names a role. */
function towards({ goals }: DraftFacts): string | undefined {
	const roles = goals.flatMap(({ goal }) => goal.target_roles).map(withSmallFirst);
	const industries = [...new Set(goals.flatMap(({ goal }) => goal.target_industries))];
	const [first = '', ...others] = roles;
	if (first === '') return undefined;
	return `I want to work as ${listWords([withArticle(first), ...others], 'or')}${industries.length === 0 ? '' : ` (${industries.join(', ')})`}.`;
}

/** What nearly everybody asks; an answer of one's own to it takes the place of the one made from the notes. */
const usualQuestions: readonly (readonly [id: string, form: RegExp])[] = [
	['yourself', /\byourself\b|\bwho are you\b/i], ['bring', /\bbring\b|\boffer\b|\bstrengths?\b/i], ['field', /\bfield\b|\bthis work\b|\bindustry\b/i], ['me', /\bto me\b|\bwhy me\b|\bwhy us\b/i],
];

/** Facts about the organization that one screen has room for. */
const factsOnSheet = 3;

/** Everything on the prep sheet: agenda and questions, and the person, the organization, the promises and the stories. */
export function prepContext(facts: DraftFacts, bank: QuestionBank): TemplateRecord {
	const { person, meeting } = facts;
	const { contact } = person.facts;
	const [last] = person.earlier;
	const promises = [...person.facts.promises, ...person.owed, ...(meeting?.facts.promises ?? [])].filter((promise) => !promise.done);
	return {
		...agendaContext(facts),
		...questionListContext(facts, bank),
		last_meeting: last === undefined ? undefined : sayDate(last.on, 'long'),
		said_last: (last?.captures ?? []).filter((capture) => capture.kind !== 'note' && mayBeQuoted(capture)).slice(0, 2).map((capture) => capture.text),
		my_promises: promises.filter((promise) => promise.by === 'me').map(promiseWords),
		their_promises: promises.filter((promise) => promise.by === 'them').map(promiseWords),
		purposes: (meeting?.facts.meeting.purpose ?? []).map(dimensionWords),
		stories: fittingStories(facts),
		level: contact.contact_level === undefined || contact.contact_level === 'unknown' ? undefined : dimensionWords(contact.contact_level),
		previous: contact.previous_role === undefined ? undefined : withSmallFirst(contact.previous_role),
		claims: claimsIn(`${meeting?.questions ?? ''}\n${person.questions}`),
		towards: towards(facts),
		answers: facts.answers.map(({ title, text }) => ({ title, text: text.replace(/\s*\n\s*/g, ' ') })),
		answered: Object.fromEntries(usualQuestions.map(([id, form]) => [id, facts.answers.some(({ title }) => form.test(title))])),
		asked_before: person.earlier.length,
		latest_there: (person.organization?.dated ?? []).slice(0, factsOnSheet).map(({ on, text }) => ({ on, text })),
		interviewing: person.organization?.organization?.org_status === 'interviewing',
		their_phone: contact.phone[0],
		can_ask_referral: (contact.rapport ?? meeting?.facts.meeting.rapport ?? 3) >= 3 && minutesOf(facts) >= 15,
		missing: missing(facts),
	};
}
