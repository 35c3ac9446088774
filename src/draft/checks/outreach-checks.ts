import { dayOf } from '../../domain/days/calendar-date';
import { check, type Check } from '../check';
import { lastMet } from '../wording/catch-up';
import type { Draft } from '../draft';
import type { DraftFacts } from '../draft-facts';
import { countWords } from '../draft-length';
import { letterBody, sentencesOf, withoutNames } from '../draft-sentences';
import { foldedWords } from '../folded-words';
import { takesUp } from '../takes-up';
import { tieOf } from '../wording/tie-of';

function asks(draft: Draft, facts: DraftFacts): Check {
	const questions = sentencesOf(letterBody(draft, facts)).filter((sentence) => /[?？؟]["'”’»)]*$/.test(sentence)).length;
	const most = draft.channel === 'phone' ? 6 : 3;
	return check('question', questions >= 1 && questions <= most, `${questions} ${questions === 1 ? 'question' : 'questions'}; one to ${most}.`, questions === 0 ? 'Make the request a question.' : 'Ask less in one message.');
}

function minutes(draft: Draft): Check {
	const stated = /\d+\s?-?\s?min|\b(?:ten|fifteen|twenty|thirty|forty-five) minutes|\bhalf an hour\b|\ban hour\b/i.test(draft.text);
	return check('minutes', stated, stated ? 'It says how long it takes.' : 'It does not say how long it takes.', 'Name the minutes; they are a promise.');
}

/** More than half of the words stand in sentences that say "you" or "your". */
function aboutThem(draft: Draft, facts: DraftFacts): Check {
	const sentences = sentencesOf(letterBody(draft, facts));
	const all = sentences.reduce((sum, sentence) => sum + countWords(sentence), 0);
	const theirs = sentences.filter((sentence) => /\byou(?:r|rs|rself)?\b/i.test(sentence)).reduce((sum, sentence) => sum + countWords(sentence), 0);
	const share = all === 0 ? 0 : Math.round((theirs / all) * 100);
	return check('about-them', share > 50, `${share} % of the words are in sentences about them; more than half.`, 'Say less of yourself, and more of what they know.');
}

/** What I want to learn from them, or why them, stands in the first three sentences. */
function reason(draft: Draft, facts: DraftFacts): Check {
	const { contact } = facts.person.facts;
	const wanted = foldedWords([...contact.knowledge_sought, contact.reason_to_talk ?? ''].join(' '));
	// Catching up after years, and saying on the phone who calls, come before the reason.
	const within = tieOf(facts) === 'dormant' || draft.channel === 'phone' ? 8 : 4;
	const early = foldedWords(sentencesOf(letterBody(draft, facts)).slice(0, within).join(' '));
	const said = [...wanted].some((word) => early.has(word));
	return check('reason', said, said ? 'The reason to ask this person stands early.' : 'The reason to ask this person does not stand in the first sentences.', 'Note a reason to talk, and what you want to learn, in the contact; say it early.');
}

/** Words for the whole of what somebody works in. */
const wholeField = /\b(?:field|industry|sector|profession|market|line of work|(?:as a|the) whole|in general|at large|overall|more (?:broadly|widely|generally)|(?:big|bigger|wider) picture)\b/i;

/** A sentence by which something is asked for, also without a question mark. */
const wantsToKnow = /[?？؟]|\b(?:learn|hear|understand|curious|interest|interests|interested|view|ask)\b/i;

/** One particular thing I want to learn, and a look at the field beyond it. */
function narrowAndBroad(draft: Draft, facts: DraftFacts): Check {
	const { person, goals } = facts;
	const { knowledge_sought: sought, industry } = person.facts.contact;
	const asking = sentencesOf(withoutNames(letterBody(draft, facts), facts)).filter((sentence) => wantsToKnow.test(sentence));
	const narrow = sought.length > 0 && asking.some((sentence) => takesUp(sentence, sought));
	const particular = foldedWords(sought.join(' '));
	const fields = [...industry, ...person.organization?.organization?.industry ?? [], ...goals.flatMap(({ goal }) => goal.target_industries)];
	const wider = [...foldedWords(fields.join(' '))].filter((word) => !particular.has(word));
	const broad = asking.some((sentence) => wholeField.test(sentence) || wider.some((word) => foldedWords(sentence).has(word)));
	const absent = [...narrow ? [] : ['one particular thing'], ...broad ? [] : ['the field as a whole']];
	return check(
		'narrow-and-broad', absent.length === 0,
		absent.length === 0 ? 'It asks for one particular thing, and for the field beyond it.' : `It does not ask for ${absent.join(', nor for ')}.`,
		narrow ? 'Say that their field as a whole interests you, too.' : 'Note what you want to learn from them in the contact, and name it.',
	);
}

/** Who sent me or what we share stands in the first sentence. */
function connected(draft: Draft, facts: DraftFacts): Check {
	const { person } = facts;
	const { contact } = person.facts;
	const known = [contact.how_we_know ?? '', ...contact.shared_affiliation, contact.role_title ?? '', person.organization?.name ?? '', ...person.referrers.map((other) => other.called)];
	const [first = ''] = sentencesOf(letterBody(draft, facts));
	const said = [...foldedWords(known.join(' '))].some((word) => foldedWords(first).has(word)) || /\bwe (?:last )?(?:met|spoke|talked)\b/i.test(first);
	return check('connection', said, said ? 'It begins with what connects you.' : 'The first sentence does not say what connects you.', 'Begin with who sent you, or what you share.');
}

function initiative(draft: Draft): Check {
	const taken = /\b(?:would .{3,200} suit you|whatever time suits|fit in with|i will call|i will send)\b/is.test(draft.text) || /any time that suits/i.test(draft.text);
	return check('initiative', taken, taken ? 'The next step is yours.' : 'It leaves the next step to them.', 'Offer times, or say that you fit in with theirs, or that you will call.');
}

/** After years of silence: what I did since, and nothing that is older than our last meeting. */
function caughtUp(draft: Draft, facts: DraftFacts): Check {
	const since = lastMet(facts);
	const stories = facts.stories.flatMap(({ story }) => (story.story_headline === undefined ? [] : [{ on: dayOf(story.story_date), headline: story.story_headline.replace(/[.!?]+$/, '') }]));
	const told = stories.filter((story) => draft.text.includes(story.headline));
	const old = told.filter((story) => since !== undefined && story.on !== undefined && story.on <= since);
	if (old.length > 0) return check('catch-up', false, `"${old[0]?.headline ?? ''}" is older than your last meeting.`, 'Name something newer.');
	const newer = told.length > 0 || !draft.text.includes('[add: one or two things');
	return check('catch-up', newer, newer ? 'It says what you did since.' : 'It does not say what you did since.', 'Add a dated story, or one sentence of news.');
}

function formalProcess(facts: DraftFacts): Check {
	const running = facts.person.organization?.organization?.org_status === 'interviewing';
	return check(
		'formal-process', !running,
		running ? `A formal process is under way at ${facts.person.organization?.name ?? 'their organization'}.` : 'No formal process is under way there.',
		'A talk for information is no way round it; wait, or say openly where you stand.',
	);
}

/** Whoever named them is named only with permission; where it was not asked for, the message could say more after one question. */
function permission(draft: Draft, facts: DraftFacts): readonly Check[] {
	const { facts: { contact }, referrers } = facts.person;
	const [referrer] = referrers;
	if (referrer === undefined || contact.may_use_name === 'yes') return [];
	const isNamed = [referrer.name, referrer.called].some((name) => draft.text.includes(name));
	if (contact.may_use_name === 'no') {
		return [check('permission', !isNamed, isNamed ? `It names ${referrer.called}, who does not want to be named.` : `${referrer.called} does not want to be named, and is not.`, 'Take the name out.')];
	}
	return [check('permission', false, `${referrer.called} named them, and it is not noted whether you may say so.`, `Ask ${referrer.called}, then set may_use_name to yes or no.`)];
}

/** What a first message is checked for beyond what every draft is. A short note has no room for all of it. */
export function outreachChecks(draft: Draft, facts: DraftFacts): readonly Check[] {
	const short = draft.channel === 'linkedin';
	const roomy = draft.channel === 'email' || draft.channel === 'phone';
	return [
		asks(draft, facts), minutes(draft), reason(draft, facts), initiative(draft), formalProcess(facts), ...permission(draft, facts),
		...(roomy ? [narrowAndBroad(draft, facts)] : []),
		...(short || draft.channel === 'phone' ? [] : [connected(draft, facts), aboutThem(draft, facts)]),
		...(draft.channel === 'email' && tieOf(facts) === 'dormant' ? [caughtUp(draft, facts)] : []),
	];
}
