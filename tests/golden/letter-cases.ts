import type { CalendarDate } from '../../src/domain/days/read-date';
import type { ReferredPerson } from '../../src/draft/draft-facts';
import { contact, earlier, facts, meeting, organization } from '../draft/draft-fixtures';
import {
	arabic, bare, call, cedar, gordon, inPerson, maria, northlake, shanghaiCall, shanghaiTimes, shortTalk, smith, talk, thora, thoraFacts, times, wang, wangFacts, wangNamed,
	type GoldenCase,
} from './golden-cases';

/** A talk of last summer. */
const summer = call.replace('2026-11-02', '2026-08-11');
const moved = `${call}previous_starts: ["2026-10-30T18:00 America/Chicago"]\n`;
const movedAbroad = `${shanghaiCall}previous_starts: ["2026-10-29T19:00 America/Chicago"]\n`;

function referred(name: string, changes: Partial<ReferredPerson> = {}): ReferredPerson {
	return { name, called: name, writtenOn: undefined, answeredOn: undefined, metOn: undefined, closed: false, ...changes };
}
const on = (date: string): CalendarDate => date as CalendarDate;
const wangMet = referred('王小明', { writtenOn: on('2026-09-02'), metOn: on('2026-09-21') });

const podcast = `
## Notes
- resource:: podcast, The Data Ward
- 9' note: a calm office
`;
const somebody = 'somebody who runs a small data team at a payer';

/** Letters after the talk, around the appointment, and to those who named others. */
export const letterCases: readonly GoldenCase[] = [
	{ name: 'report-back-told', wanted: { kind: 'report-back', channel: 'email' }, facts: facts(thoraFacts, { meeting: meeting(summer, talk, [thora], wangNamed), told: { did: 'I put the falls dashboard of our ward on a public page', came: 'two hospitals have asked how it is counted' } }) },
	{ name: 'report-back-from-a-story', wanted: { kind: 'report-back', channel: 'email' }, facts: facts(thoraFacts, { meeting: meeting(summer, talk, [thora]) }), fails: ['missing-facts', 'what-came'] },
	{ name: 'report-back-resource', wanted: { kind: 'report-back', channel: 'email' }, facts: facts({ facts: maria, organization: northlake }, { meeting: meeting(summer, podcast, [maria]), told: { did: 'I listened to all six episodes on my way to the ward', came: 'the one on handovers changed how I write mine' } }) },
	{ name: 'report-back-nothing-came', wanted: { kind: 'report-back', channel: 'email' }, facts: facts({ facts: maria, organization: northlake }, { meeting: meeting(summer, shortTalk, [maria]), told: { did: 'I asked twice to shadow the night analyst', came: 'nothing yet, because the ward was full; I will ask again in spring' } }) },
	{ name: 'report-back-referral', wanted: { kind: 'report-back', channel: 'email' }, facts: facts({ ...thoraFacts, referred: [wangMet] }, { meeting: meeting(summer, talk, [thora]), told: { did: 'I published a small dashboard', came: 'three wards use it' } }) },
	{ name: 'report-back-gift', wanted: { kind: 'report-back', channel: 'email' }, facts: facts(thoraFacts, { meeting: meeting(summer, talk, [thora]), told: { did: 'I published a small dashboard', came: 'three wards use it', gift: 'a map of the lake with every place to get in' } }) },
	{ name: 'introduction-by-name', wanted: { kind: 'introduction', channel: 'email' }, facts: facts({ ...thoraFacts, earlier: [earlier('2026-08-11', talk)] }, { wanted: { words: '王小明', facts: wang } }) },
	{ name: 'introduction-kind-of-person', wanted: { kind: 'introduction', channel: 'email' }, facts: facts({ facts: maria, organization: northlake }, { wanted: { words: somebody, facts: undefined } }), fails: ['missing-facts', 'what-to-ask'] },
	{ name: 'introduction-right-to-left', wanted: { kind: 'introduction', channel: 'email' }, facts: facts(thoraFacts, { wanted: { words: 'ليلى الحداد', facts: arabic } }) },
	{ name: 'introduction-without-profile', wanted: { kind: 'introduction', channel: 'email' }, facts: facts(thoraFacts, { wanted: { words: '王小明', facts: wang }, profile: undefined }), fails: ['blurb-alone', 'missing-facts'] },
	{ name: 'reschedule-times', wanted: { kind: 'reschedule', channel: 'email' }, facts: facts(thoraFacts, { meeting: meeting(call, '', [thora]), times }) },
	{ name: 'reschedule-moved', wanted: { kind: 'reschedule', channel: 'email' }, facts: facts(thoraFacts, { meeting: meeting(moved, '', [thora]) }) },
	{ name: 'reschedule-moved-two-clocks', wanted: { kind: 'reschedule', channel: 'email' }, facts: facts(wangFacts, { meeting: meeting(movedAbroad, '', [wang]), times: shanghaiTimes }) },
	{ name: 'reschedule-without-times', wanted: { kind: 'reschedule', channel: 'email' }, facts: facts({ facts: maria, organization: northlake }, { meeting: meeting(inPerson, '', [maria]) }) },
	{ name: 'referral-news-met', wanted: { kind: 'referral-news', channel: 'email' }, facts: facts({ ...thoraFacts, referred: [wangMet] }) },
	{ name: 'referral-news-two', wanted: { kind: 'referral-news', channel: 'email' }, facts: facts({ facts: maria, organization: northlake, referred: [referred('Jonas Weber', { writtenOn: on('2026-10-20') }), wangMet] }) },
	{ name: 'referral-news-no-answer', wanted: { kind: 'referral-news', channel: 'email' }, facts: facts({ facts: gordon, organization: smith, referred: [referred('Jonas Weber', { writtenOn: on('2026-09-20'), closed: true })] }) },
	{ name: 'landed-advice', wanted: { kind: 'landed', channel: 'email' }, facts: facts({ ...thoraFacts, earlier: [earlier('2026-08-11', talk)] }, { told: { came: 'I begin as a health data analyst at a hospital in January' } }) },
	{ name: 'landed-named-others', wanted: { kind: 'landed', channel: 'email' }, facts: facts({ facts: maria, organization: northlake, earlier: [earlier('2026-09-20', shortTalk)], referred: [wangMet] }, { told: { came: 'I begin as a health data analyst in January' } }) },
	{ name: 'landed-nothing-noted', wanted: { kind: 'landed', channel: 'email' }, facts: facts({ facts: gordon, organization: smith }), fails: ['missing-facts'] },
	{ name: 'keep-in-touch-gift', wanted: { kind: 'keep-in-touch', channel: 'email' }, facts: facts({ ...thoraFacts, earlier: [earlier('2026-08-11', talk)] }, { told: { did: 'I finished the SQL course', gift: 'a film on winter swimming in the lake' } }) },
	{ name: 'keep-in-touch-linkedin', wanted: { kind: 'keep-in-touch', channel: 'linkedin' }, facts: facts({ facts: maria, organization: northlake, earlier: [earlier('2026-09-20', shortTalk)] }, { told: { did: 'I shadowed the night analyst for one shift, and wrote down every form that was filled in' } }) },
	{ name: 'nudge-by-text', wanted: { kind: 'nudge', channel: 'message' }, facts: facts(wangFacts) },
	{ name: 'decline-reply-right-to-left', wanted: { kind: 'decline-reply', channel: 'email' }, facts: facts({ facts: arabic, organization: organization('Lakeshore Pediatrics') }) },
	{ name: 'confirmation-by-phone', wanted: { kind: 'confirmation', channel: 'email' }, facts: facts({ facts: contact('Aunt Samira Haddad', 'preferred_name: Aunt Samira\nphone: ["+1 312 555 0107"]\ncontact_category: [relative]\nknowledge_sought: ["how claims are settled"]'), organization: cedar }, { meeting: meeting(shanghaiCall, '', []) }) },
	{ name: 'reschedule-bare', wanted: { kind: 'reschedule', channel: 'email' }, facts: facts({ facts: bare }, { meeting: meeting(inPerson, '', [bare]), profile: undefined }), fails: ['missing-facts'] },
];
