import type { Action, ActionContext } from '../../src/actions/action';
import { addQuestion } from '../../src/actions/appointment/add-question';
import { cancelMeeting } from '../../src/actions/appointment/cancel-meeting';
import { confirmMeeting } from '../../src/actions/appointment/confirm-meeting';
import { makeQuestionList } from '../../src/actions/appointment/make-question-list';
import { planMeeting } from '../../src/actions/appointment/plan-meeting';
import { prepareMeeting } from '../../src/actions/appointment/prepare-meeting';
import { recordOutcome } from '../../src/actions/appointment/record-outcome';
import { rehearse } from '../../src/actions/appointment/rehearse';
import { rescheduleMeeting } from '../../src/actions/appointment/reschedule-meeting';
import { answerQuestion } from '../../src/actions/conversation/answer-question';
import { capture } from '../../src/actions/conversation/capture';
import { capturePromise } from '../../src/actions/conversation/capture-promise';
import { captureReferral } from '../../src/actions/conversation/capture-referral';
import { captureTransition } from '../../src/actions/conversation/capture-transition';
import { debriefMeeting } from '../../src/actions/conversation/debrief-meeting';
import { endMeeting } from '../../src/actions/conversation/end-meeting';
import { extendMeeting } from '../../src/actions/conversation/extend-meeting';
import { nextSegment } from '../../src/actions/conversation/next-segment';
import { notToday } from '../../src/actions/conversation/not-today';
import { startMeeting } from '../../src/actions/conversation/start-meeting';
import { startUnplanned } from '../../src/actions/conversation/start-unplanned';
import { strikeCapture } from '../../src/actions/conversation/strike-capture';
import { tellPoint } from '../../src/actions/conversation/tell-point';
import { tickGoal } from '../../src/actions/conversation/tick-goal';
import { copyTemplates } from '../../src/actions/drafts/copy-templates';
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
import { editDraft } from '../../src/actions/drafts/edit-draft';
import { listDrafts } from '../../src/actions/drafts/list-drafts';
import { markSent } from '../../src/actions/drafts/mark-sent';
import { finishLoop } from '../../src/actions/follow-ups/finish-loop';
import { skipLoop } from '../../src/actions/follow-ups/skip-loop';
import { snoozeLoop } from '../../src/actions/follow-ups/snooze-loop';
import { together } from '../../src/actions/follow-ups/together';
import { logOutreach } from '../../src/actions/outreach/log-outreach';
import { logReply } from '../../src/actions/outreach/log-reply';
import { logTouch } from '../../src/actions/outreach/log-touch';
import { forgetPerson } from '../../src/actions/people/forget-person';
import { importContacts } from '../../src/actions/people/import-contacts';
import { keepApart } from '../../src/actions/people/keep-apart';
import { listPeople } from '../../src/actions/people/list-people';
import { mergeContacts } from '../../src/actions/people/merge-contacts';
import { newContact } from '../../src/actions/people/new-contact';
import { repairNotes } from '../../src/actions/vault/repair-notes';
import { setUp } from '../../src/actions/vault/set-up';
import { writeWeekReport } from '../../src/actions/week-report/write-week-report';
import type { Plan } from '../../src/commit/plan';
import type { OpenLoop } from '../../src/domain/follow-ups/open-loop';
import { trouble, type NotePath, type Outcome } from '../../src/domain/problem';
import { putBlock } from '../../src/note/body/written-block';
import { amara, paths, sunita } from './people';
import { running, talk, talkPath } from './running-notes';
import { day, wall } from './test-vault';

/** One command with all that was asked, on notes that it fits. */
export interface Scenario {
	/** Wall time in Chicago. */
	readonly at: string;
	readonly notes: Readonly<Record<NotePath, string>>;
	readonly plan: (context: ActionContext) => Promise<Outcome<Plan>>;
	/** The plan is shown, and what was shown is what is done: it is not planned anew where a note changed meanwhile. */
	readonly shown?: true;
}

const me = '---\ntype: profile\nmy_name: "Leila O\'Neil"\ntimezone: America/Chicago\npitch_30: "I count what wards chart."\n---\n';
const story = '---\ntype: story\nstory_headline: "Cut the audit from days to hours"\n---\n\n## Challenge\n\nDays of counting.\n\n## Action\n\nI wrote a query.\n';
const jonasPath = 'Interviews/Contacts/Jonas Weber.md';
const jonas = '---\ntype: contact\nname: "Jonas Weber" # spelled so\ncontact_category: [referral]\nreferred_by: ["[[Amara Okafor]]"]\nreferred_on: 2026-10-13\noutreach_sent: 2026-10-14\nemail: jonas@example.com\n---\nMet [[Amara Okafor]] first.\n';
const jonasTwicePath = 'Interviews/Contacts/Jonas Webber.md';
const jonasTwice = '---\ntype: contact\nname: "Jonas Webber"\nphone: "+49 30 1234"\nmy_own: [1, 2]\n---\n\n## Log\n\n- 2026-10-02: Called.\n';
const surroundings = { 'Me.md': me, 'Interviews/Stories/Audit.md': story, [paths.sunita]: sunita, 'Diary.md': 'Not ours: [[Amara Okafor]], [[Jonas Webber]].\n' };

const awaiting = amara.replace('contact_stage: ready', 'contact_stage: awaiting-reply\noutreach_sent: 2026-10-15\noutreach_channel: email');
const drafted = putBlock(amara, { section: 'Drafts', title: 'Outreach by email', kind: 'outreach-email', body: 'Subject: A question\n\nGood morning Amara,\n\nmay I ask you something?' });
const goalPath = 'Interviews/Goals/Health data.md';
const goal = '---\ntype: search_goal # the one\ngoal_status: active\nweekly_outreach_target: 4\n---\n\nWhat I am after.\n';
const letter = drafted.ok ? drafted.value : '';
const heldPath = 'Interviews/Meetings/2026-10-13 Amara Okafor.md';
const held = `---
type: meeting
contacts: ["[[Amara Okafor]]"] # just her
meeting_status: debriefed
purpose: [learn-role]
meeting_start: 2026-10-13T12:00
timezone: America/Chicago
duration_min: 30
report_back_due: 2026-10-27
referrals: ["[[Jonas Weber]]"]
---

## Notes

- 12' advice:: publish one small dashboard
- 14' referral:: [[Jonas Weber]] | may use name: yes

## Promises

- [ ] I promised: a link (2026-10-14)
- [ ] They promised: a name

## Debrief
`;
const ahead = talk.replace('meeting_status: confirmed', 'meeting_status: scheduled');
const withCapture = running.replace('## Notes\n', "## Notes\n\n- 6' advice:: they plan layoffs\n");

function scenario<Input>(at: string, notes: Readonly<Record<NotePath, string>>, action: Action<Input>, input: Input): Scenario {
	return { at, notes: { ...surroundings, ...notes }, plan: (context) => action(input, context) };
}

/** A command on the first open loop of a kind, as the person would find it in the dashboard. */
function onLoop(at: string, notes: Readonly<Record<NotePath, string>>, kind: string, then: (loop: OpenLoop, context: ActionContext) => Promise<Outcome<Plan>>): Scenario {
	return {
		at, notes: { ...surroundings, ...notes },
		plan: (context) => {
			const loop = context.model.openLoops(context.now).find((open) => open.kind === kind);
			return loop === undefined ? Promise.resolve(trouble({ what: `Nothing of the kind ${kind} is open.`, advice: 'It was done already.' })) : then(loop, context);
		},
	};
}

/** A command on the draft that stands in a note. */
function onDraft(at: string, notes: Readonly<Record<NotePath, string>>, note: NotePath, then: (draft: string, context: ActionContext) => Promise<Outcome<Plan>>): Scenario {
	return {
		at, notes: { ...surroundings, ...notes },
		plan: async (context) => {
			const listed = await listDrafts(note, context);
			if (!listed.ok) return listed;
			const [draft] = listed.value;
			return draft === undefined ? trouble({ what: 'No draft is there.', advice: 'It was sent already.' }) : then(draft.id, context);
		},
	};
}

const contact = paths.amara;
const before = '2026-10-15T09:00';
const during = '2026-10-27T10:12';
const person = { [contact]: amara };
const meeting = talkPath;
const planned = { ...person, [meeting]: ahead };
const confirmed = { ...person, [meeting]: talk };
const live = { ...person, [meeting]: running };
const afterwards = { ...person, [jonasPath]: jonas, [heldPath]: held };

/** Each action by its name, at least once. `faults.proof.test.ts` fails for an action that is missing. */
export const everyAction: Readonly<Record<string, Scenario>> = {
	addQuestion: scenario(before, person, addQuestion, { contact, text: 'Who decides?' }),
	answerQuestion: scenario(during, live, answerQuestion, { meeting, line: '- [ ] Which skill do you use every week? *(must ask; 3 min; because: skills)* ^Q20', answer: 'SQL' }),
	cancelMeeting: scenario(before, planned, cancelMeeting, { meeting, by: 'them' }),
	capture: scenario(during, live, capture, { meeting, kind: 'advice', text: 'publish a dashboard' }),
	capturePromise: scenario(during, live, capturePromise, { meeting, by: 'me', text: 'send the link', due: day('2026-10-30') }),
	captureReferral: scenario(during, live, captureReferral, { meeting, name: 'Jonas Weber', mayUseName: 'yes', knows: 'registries' }),
	captureTransition: scenario(during, live, captureTransition, { meeting }),
	confirmMeeting: scenario('2026-10-26T09:00', planned, confirmMeeting, { meeting, on: day('2026-10-26') }),
	copyTemplates: scenario(before, person, copyTemplates, undefined),
	debriefMeeting: scenario('2026-10-27T11:00', { ...live, [meeting]: running.replace('in-progress', 'held').replace('actual_start:', 'actual_end: 2026-10-27T16:38:00\nactual_start:') }, debriefMeeting, {
		meeting, finished: true, learned: ['one'], comfort: 4, rapport: 4, goals: [{ goal: 'Which SQL skills are enough?', result: 'met' }], newPromises: [{ by: 'me', text: 'a link', due: day('2026-10-30') }], interests: [{ contact, text: 'sailing', kept: true }],
	}),
	draftConfirmation: scenario(before, planned, draftConfirmation, { meeting, person: contact }),
	draftDeclineReply: scenario('2026-10-20T09:00', { [contact]: awaiting.replace('outreach_channel', 'replied_on: 2026-10-16\nreply_kind: decline\noutreach_channel') }, draftDeclineReply, { contact }),
	draftIntroduction: scenario(before, afterwards, draftIntroduction, { contact, wanted: 'somebody in procurement' }),
	draftKeepInTouch: scenario('2026-12-15T09:00', afterwards, draftKeepInTouch, { contact }),
	draftLandedNews: scenario('2026-12-15T09:00', afterwards, draftLandedNews, { contact, news: 'I start at a hospital' }),
	draftNudge: scenario('2026-10-26T09:00', { [contact]: awaiting }, draftNudge, { contact, channel: 'email' }),
	draftOutreach: scenario(before, person, draftOutreach, { contact, channel: 'email' }),
	draftReferralNews: scenario(before, afterwards, draftReferralNews, { contact }),
	draftReportBack: scenario('2026-10-27T09:00', afterwards, draftReportBack, { meeting: heldPath, person: contact }),
	draftReschedule: scenario(before, planned, draftReschedule, { meeting, person: contact }),
	draftThankYou: scenario('2026-10-14T09:00', afterwards, draftThankYou, { meeting: heldPath, person: contact }),
	editDraft: onDraft(before, { [contact]: letter }, contact, (draft, context) => editDraft({ note: contact, draft, text: 'Good morning,\n\nmay I ask?' }, context)),
	endMeeting: scenario('2026-10-27T10:35', live, endMeeting, { meeting }),
	extendMeeting: scenario(during, live, extendMeeting, { meeting, minutes: 10 }),
	finishLoop: onLoop(before, afterwards, 'my-promise', (loop, context) => finishLoop({ loop, on: day('2026-10-15') }, context)),
	forgetPerson: { ...scenario(before, { ...afterwards, [paths.amara]: drafted.ok ? drafted.value : '' }, forgetPerson, { contact, linking: ['Diary.md', jonasPath, heldPath] }), shown: true },
	importContacts: scenario(before, person, importContacts, {
		candidates: [{ line: 2, name: 'Wang Xiaoming', values: { organization: 'Acme', email: ['wang@example.com'] } }, { line: 3, name: 'Amara Okafor', values: { email: ['amara@example.com'], role_title: 'Lead' } }, { line: 4, name: 'Þóra Jónsdóttir', values: {} }],
		categories: ['other'], doubtful: 'leave-out',
	}),
	keepApart: scenario(before, { [jonasPath]: jonas, [jonasTwicePath]: jonasTwice }, keepApart, { contacts: [jonasPath, jonasTwicePath] }),
	listPeople: scenario(before, person, listPeople, { groups: [{ category: 'alumni', text: 'Wang Xiaoming, Acme\nÞóra Jónsdóttir' }], anyway: new Set<string>() }),
	logOutreach: scenario(before, person, logOutreach, { contact, channel: 'email', on: day('2026-10-15') }),
	logReply: scenario('2026-10-20T09:00', { [contact]: awaiting }, logReply, { contact, kind: 'yes', on: day('2026-10-20') }),
	logTouch: scenario(before, person, logTouch, { contact, on: day('2026-10-15'), channel: 'phone', what: 'hello', heard: true }),
	makeQuestionList: scenario(before, planned, makeQuestionList, { meeting }),
	markSent: onDraft(before, { [contact]: letter }, contact, (draft, context) => markSent({ note: contact, draft, on: day('2026-10-15') }, context)),
	mergeContacts: scenario(before, { [jonasPath]: jonas, [jonasTwicePath]: jonasTwice }, mergeContacts, { keep: jonasPath, other: jonasTwicePath, fromOther: new Set(['name']), linking: ['Diary.md'] }),
	newContact: scenario(before, person, newContact, { name: 'Wang Xiaoming 王小明', categories: ['alumni'], organization: 'Acme', email: 'wang@example.com', referredBy: contact }),
	nextSegment: scenario(during, live, nextSegment, { meeting }),
	notToday: scenario(during, live, notToday, { meeting }),
	planMeeting: scenario(before, person, planMeeting, {
		contacts: [contact], start: wall('2026-10-20T10:00'), zone: 'America/Chicago', minutes: 30, channel: 'phone', kind: 'informational', purpose: ['network'], goals: ['Two names'], status: 'scheduled',
	}),
	prepareMeeting: scenario(before, planned, prepareMeeting, { meeting }),
	recordOutcome: scenario('2026-10-27T12:00', confirmed, recordOutcome, { meeting, outcome: { kind: 'held', minutes: 30 } }),
	rehearse: scenario(before, person, rehearse, { note: 'Interviews/Stories/Audit.md', on: day('2026-10-15'), seconds: 94 }),
	repairNotes: scenario(before, { [contact]: amara.replace('contact_stage: ready', 'outreach_sent: 03/04/2026\nrole_title: CEO'), [jonasPath]: jonas.replace('outreach_sent: 2026-10-14', 'outreach_sent: 05/04/2026') }, repairNotes, {
		fixes: [{ kind: 'set', note: contact, property: 'outreach_sent', value: '2026-03-04' }, { kind: 'set', note: jonasPath, property: 'outreach_sent', value: '2026-04-05' }],
	}),
	rescheduleMeeting: scenario(before, planned, rescheduleMeeting, { meeting, start: wall('2026-10-28T11:00'), zone: 'America/Chicago' }),
	setUp: { at: before, notes: { 'Diary.md': 'mine' }, plan: (context) => setUp({ name: 'Leila', zone: 'America/Chicago', goalTitle: 'Health data', withTemplates: true }, context) },
	skipLoop: onLoop(before, afterwards, 'thank-you', (loop, context) => skipLoop({ loop }, context)),
	snoozeLoop: onLoop(before, afterwards, 'thank-you', (loop, context) => snoozeLoop({ loop, until: day('2026-10-19') }, context)),
	startMeeting: scenario('2026-10-27T10:01', confirmed, startMeeting, { meeting }),
	startUnplanned: scenario(during, person, startUnplanned, { contacts: [contact], minutes: 20 }),
	strikeCapture: scenario('2026-10-27T10:14', { ...person, [meeting]: withCapture }, strikeCapture, { meeting, line: "- 6' advice:: they plan layoffs" }),
	tellPoint: scenario(during, live, tellPoint, { meeting, point: 'pitch' }),
	tickGoal: scenario(during, live, tickGoal, { meeting, goal: 'Which SQL skills are enough?', met: true }),
	together: {
		at: before, notes: { ...surroundings, ...afterwards },
		plan: (context) => {
			const loops = context.model.openLoops(context.now).filter(({ kind }) => kind === 'my-promise' || kind === 'thank-you');
			return together({ done: 'Done: 2 things.', parts: loops.map((loop) => (then: ActionContext) => finishLoop({ loop, on: day('2026-10-15') }, then)) }, context);
		},
	},
	writeWeekReport: scenario('2026-10-16T09:00', { ...afterwards, [goalPath]: goal }, writeWeekReport, { goal: goalPath, day: day('2026-10-16'), named: [contact] }),
};
