import type { WallTime } from '../../src/domain/days/read-date';
import type { DraftFacts } from '../../src/draft/draft-facts';
import type { Wanted } from '../../src/draft/draft-kind';
import { contact, earlier, facts, meeting, organization } from '../draft/draft-fixtures';

export interface GoldenCase {
	readonly name: string;
	readonly wanted: Wanted;
	readonly facts: DraftFacts;
	/** Checks that fail rightly, because the notes of this case leave something out. */
	readonly fails?: readonly string[];
}

export const northlake = organization('Northlake Health', 'industry: [health care]\norg_size: 4,000 people\nlocation: Chicago', [
	{ on: '2026-10-06', text: 'they put their falls figures on the web for everybody to see' },
	{ on: '2026-08', text: 'a second hospital joined the registry.' },
	{ on: '2026-05-19', text: 'new head of quality, from Boston' },
	{ on: '2021-02-01', text: 'opened the north wing' },
]);

export const thora = contact('Þóra Jónsdóttir', `
preferred_name: Þóra
name_pronunciation: THOH-ra
contact_category: [association]
how_we_know: met at the nursing informatics evening
organization: ["[[Northlake Health]]"]
role_title: "Data lead: quality & safety"
contact_level: lead
job_function: [data]
industry: [health care]
timezone: America/Chicago
phone: ["+1 312 555 0142"]
knowledge_sought: ["which SQL tasks come up weekly"]
reason_to_talk: She moved from ward work to data, the step I want to take.
previous_role: ward nurse
interests: [sea swimming]
give_back: [a walk through the falls dashboard]
`);

const aboutWang = `
contact_category: [referral]
organization: ["[[Cedar Payer Group]]"]
role_title: Senior analyst
contact_level: senior-ic
job_function: [data]
timezone: Asia/Shanghai
may_use_name: "yes"
knowledge_sought: [how claims data is checked before anybody reads it]
reason_to_talk: He built the claims checks that the whole group relies on.
`;

export const wang = contact('王小明', aboutWang);
/** Þóra has introduced us, and he said yes. */
const introducedWang = contact('王小明', `${aboutWang}referred_by: ["[[Þóra Jónsdóttir]]"]
replied_on: 2026-10-23
reply_kind: "yes"
`);

export const maria = contact('Maria Garcia', `
contact_category: [former-boss]
how_we_know: my ward manager at Northlake for four years
organization: ["[[Northlake Health]]"]
role_title: Nurse manager
contact_level: manager
job_function: [healthcare]
last_seen: 2025-03-14
knowledge_sought: [bedside experience in data teams]
reason_to_talk: She has seen several nurses move on and knows what helped them.
`);

export const gordon = contact("Roy O'Rourke", `
contact_category: [former-coworker]
organization: ["[[Smith & Sons]]"]
role_title: Director of operations
contact_level: director
job_function: [operations]
last_seen: 2019-05
knowledge_sought: ["how a mid-size firm decides what to measure"]
reason_to_talk: You ran the numbers meeting that everybody wanted to attend.
`);

export const arabic = contact('ليلى الحداد', `
contact_category: [cold]
organization: ["[[Lakeshore Pediatrics]]"]
role_title: Quality analyst
contact_level: ic
job_function: [data]
knowledge_sought: ["Is a certificate needed?"]
reason_to_talk: Her talk on readmissions is the clearest I have heard.
`);

export const bare = contact('Job van Dam', 'contact_category: [cold]');

export const ellis = contact('Ellis Brandvold', `
contact_category: [recruiter]
job_function: [hr]
contact_level: manager
organization: ["[[Brandvold & Co]]"]
knowledge_sought: ["which roles are hard to fill in health data"]
reason_to_talk: Places analysts in hospitals only.
`);

export const times = [
	{ mine: '2026-11-03T19:30' as WallTime, theirs: '2026-11-03T19:30' as WallTime },
	{ mine: '2026-11-05T08:00' as WallTime, theirs: '2026-11-05T08:00' as WallTime },
];
export const shanghaiTimes = [{ mine: '2026-11-03T19:30' as WallTime, theirs: '2026-11-04T09:30' as WallTime }];

export const cedar = organization('Cedar Payer Group');
export const smith = organization('Smith & Sons', 'industry: [manufacturing]');

/** A call on the evening of a Monday, half an hour, held or to be held. */
export const call = `
meeting_start: 2026-11-02T19:00
timezone: America/Chicago
duration_min: 30
meeting_channel: video
location: https://example.org/call?room=7&key=a=b
purpose: [skills-certs, learn-role]
meeting_goals: ["Know which SQL level is enough", "Know whether a certificate helps"]
`;
export const inPerson = `
meeting_start: 2026-10-30T09:00
timezone: America/Chicago
duration_min: 15
meeting_channel: in-person
location: Café Ö, 12 Lake St
purpose: [career-change]
`;
export const shanghaiCall = `
meeting_start: 2026-11-02T19:00
timezone: America/Chicago
duration_min: 45
meeting_channel: phone
purpose: [learn-role, learn-company]
meeting_goals: ["See a check from data to report"]
`;

export const talk = `
## Notes
- 4' likes short messages
- 12' quote:: "Nobody reads page two."
- 14' skill:: SQL window functions
- 18' advice:: publish one small dashboard before applying anywhere
- 23' affirmation:: "your calm in a crisis is rare"
- 24' process:: the CIO will leave in May | confidential
- 26' referral:: [[王小明]] | may use name: yes

## Promises
- [ ] I promised: send the link to the falls dashboard (2026-11-05)
- [ ] They promised: share the list of weekly reports (2026-11-12)
`;
export const shortTalk = `
## Notes
- 9' advice:: shadow the night analyst for one shift
- 11' certification:: CPHIMS, optional, helps with hospitals

## Promises
- [ ] I promised: write down three charting questions
`;
const questions = `
## Questions
- Which report would you stop today?
- [ ] Was the RN licence of any use to you after the move?
`;

export const wangNamed = [{ name: '王小明', called: '王小明' }];
export const thoraFacts = { facts: thora, organization: northlake };
export const wangFacts = { facts: wang, organization: cedar, referrers: [{ name: 'Þóra Jónsdóttir', called: 'Þóra' }] };

export const goldenCases: readonly GoldenCase[] = [
	{ name: 'outreach-email-association', wanted: { kind: 'outreach', channel: 'email' }, facts: facts(thoraFacts) },
	{ name: 'outreach-email-times', wanted: { kind: 'outreach', channel: 'email' }, facts: facts(thoraFacts, { times }) },
	{ name: 'outreach-email-referred-cjk', wanted: { kind: 'outreach', channel: 'email' }, facts: facts(wangFacts, { times: shanghaiTimes }) },
	{ name: 'outreach-email-introduced', wanted: { kind: 'outreach', channel: 'email' }, facts: facts({ ...wangFacts, facts: introducedWang }, { times: shanghaiTimes }) },
	{ name: 'outreach-email-former-boss', wanted: { kind: 'outreach', channel: 'email' }, facts: facts({ facts: maria, organization: northlake }) },
	{ name: 'outreach-email-dormant', wanted: { kind: 'outreach', channel: 'email' }, facts: facts({ facts: gordon, organization: smith }) },
	{ name: 'outreach-email-cold-arabic', wanted: { kind: 'outreach', channel: 'email' }, facts: facts({ facts: arabic, organization: organization('Lakeshore Pediatrics') }) },
	{ name: 'outreach-email-nothing-known', wanted: { kind: 'outreach', channel: 'email' }, facts: facts({ facts: bare }, { goals: [], stories: [], profile: undefined }), fails: ['missing-facts', 'reason', 'narrow-and-broad', 'connection'] },
	{ name: 'outreach-email-recruiter', wanted: { kind: 'outreach', channel: 'email' }, facts: facts({ facts: ellis, organization: organization('Brandvold & Co') }) },
	{ name: 'outreach-linkedin', wanted: { kind: 'outreach', channel: 'linkedin' }, facts: facts(thoraFacts) },
	{ name: 'outreach-linkedin-cjk', wanted: { kind: 'outreach', channel: 'linkedin' }, facts: facts(wangFacts) },
	{ name: 'outreach-message', wanted: { kind: 'outreach', channel: 'message' }, facts: facts(thoraFacts) },
	{ name: 'outreach-message-referred', wanted: { kind: 'outreach', channel: 'message' }, facts: facts(wangFacts) },
	{ name: 'outreach-phone', wanted: { kind: 'outreach', channel: 'phone' }, facts: facts({ facts: maria, organization: northlake }) },
	{ name: 'nudge', wanted: { kind: 'nudge' }, facts: facts(thoraFacts) },
	{ name: 'nudge-apostrophe', wanted: { kind: 'nudge' }, facts: facts({ facts: gordon, organization: smith }) },
	{ name: 'confirmation-video', wanted: { kind: 'confirmation' }, facts: facts(thoraFacts, { meeting: meeting(call, '', [thora]) }) },
	{ name: 'confirmation-in-person', wanted: { kind: 'confirmation' }, facts: facts({ facts: maria, organization: northlake }, { meeting: meeting(inPerson, '', [maria]) }) },
	{ name: 'confirmation-other-day', wanted: { kind: 'confirmation' }, facts: facts({ ...wangFacts, facts: { ...wang, contact: { ...wang.contact, phone: ['+86 21 5555 0199'] } } }, { meeting: meeting(shanghaiCall, '', [wang]) }) },
	{ name: 'thank-you', wanted: { kind: 'thank-you' }, facts: facts(thoraFacts, { meeting: meeting(call, talk, [thora], wangNamed) }) },
	{ name: 'thank-you-undated-promise', wanted: { kind: 'thank-you' }, facts: facts({ facts: maria, organization: northlake }, { meeting: meeting(inPerson, shortTalk, [maria]) }), fails: ['missing-facts'] },
	{ name: 'thank-you-nothing-captured', wanted: { kind: 'thank-you' }, facts: facts({ facts: arabic }, { meeting: meeting(call, '', [arabic]) }), fails: ['missing-facts', 'only-this-conversation'] },
	{ name: 'thank-you-group-first', wanted: { kind: 'thank-you' }, facts: facts(thoraFacts, { meeting: meeting(call, talk, [thora, maria], wangNamed) }) },
	{ name: 'thank-you-group-second', wanted: { kind: 'thank-you' }, facts: facts({ facts: maria, organization: northlake }, { meeting: meeting(call, talk, [thora, maria], wangNamed) }) },
	{ name: 'decline-reply', wanted: { kind: 'decline-reply' }, facts: facts({ facts: gordon, organization: smith }) },
	{ name: 'missed-meeting', wanted: { kind: 'missed-meeting' }, facts: facts(thoraFacts, { meeting: meeting(call, '', [thora]), times }) },
	{ name: 'missed-meeting-other-zone', wanted: { kind: 'missed-meeting' }, facts: facts(wangFacts, { meeting: meeting(shanghaiCall, '', [wang]), times: shanghaiTimes }) },
	{ name: 'missed-meeting-no-hours', wanted: { kind: 'missed-meeting' }, facts: facts({ facts: maria, organization: northlake }, { meeting: meeting(inPerson, '', [maria]) }), fails: ['missing-facts', 'two-times'] },
	{ name: 'keep-in-touch-advice', wanted: { kind: 'keep-in-touch' }, facts: facts({ ...thoraFacts, earlier: [earlier('2026-08-11', talk)] }), fails: ['missing-facts'] },
	{ name: 'keep-in-touch-no-news', wanted: { kind: 'keep-in-touch' }, facts: facts({ facts: maria, organization: northlake, earlier: [earlier('2026-09-20', shortTalk)] }, { stories: [] }), fails: ['missing-facts'] },
	{ name: 'prep-sheet', wanted: { kind: 'prep-sheet' }, facts: facts({ ...thoraFacts, questions: '- Which report would you stop today?' }, { meeting: meeting(call, questions, [thora]) }) },
	{ name: 'prep-sheet-second-meeting', wanted: { kind: 'prep-sheet' }, facts: facts({ ...thoraFacts, earlier: [earlier('2026-08-11', talk)] }, { meeting: meeting(call, '', [thora]) }) },
	{ name: 'prep-sheet-little-known', wanted: { kind: 'prep-sheet' }, facts: facts({ facts: bare }, { meeting: meeting('duration_min: 20', '', [bare]), stories: [], goals: [], profile: undefined }), fails: ['missing-facts', 'goals', 'dated-facts', 'stories', 'answers'] },
	{ name: 'agenda-half-hour', wanted: { kind: 'agenda' }, facts: facts(thoraFacts, { meeting: meeting(call, '', [thora]) }) },
	{ name: 'agenda-two-clocks', wanted: { kind: 'agenda' }, facts: facts(wangFacts, { meeting: meeting(shanghaiCall, '', [wang]) }) },
	{ name: 'agenda-close-tie-short', wanted: { kind: 'agenda' }, facts: facts({ facts: maria, organization: northlake }, { meeting: meeting(inPerson, '', [maria]) }), fails: ['missing-facts', 'goals'] },
	{ name: 'question-list-data-lead', wanted: { kind: 'question-list' }, facts: facts({ ...thoraFacts, questions: '- Which report would you stop today?' }, { meeting: meeting(call, questions, [thora]) }) },
	{ name: 'question-list-director', wanted: { kind: 'question-list' }, facts: facts({ facts: gordon, organization: smith }, { meeting: meeting(call, '', [gordon]) }) },
	{ name: 'question-list-recruiter', wanted: { kind: 'question-list' }, facts: facts({ facts: ellis }, { meeting: meeting(call, '', [ellis]) }) },
	{ name: 'question-list-group', wanted: { kind: 'question-list' }, facts: facts(thoraFacts, { meeting: meeting(call, '', [thora, maria]) }) },
	{ name: 'question-list-45-by-phone', wanted: { kind: 'question-list' }, facts: facts(wangFacts, { meeting: meeting(shanghaiCall, '', [wang]) }) },
];
