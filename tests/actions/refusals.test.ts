import { describe, expect, it } from 'vitest';
import { recordOutcome } from '../../src/actions/appointment/record-outcome';
import { nextSegment } from '../../src/actions/conversation/next-segment';
import { tickGoal } from '../../src/actions/conversation/tick-goal';
import { draftIntroduction } from '../../src/actions/drafts/draft-introduction';
import { draftOutreach } from '../../src/actions/drafts/draft-outreach';
import { draftReferralNews } from '../../src/actions/drafts/draft-referral-news';
import { logReply } from '../../src/actions/outreach/log-reply';
import type { Problem } from '../../src/domain/problem';
import { defaultSettings } from '../../src/settings/default-settings';
import { amara, gordon, paths, sunita } from './people';
import { running, talkPath } from './running-notes';
import { day, TestVault } from './test-vault';

const called = ['do_not_contact', 'deceased', 'closed_reason', 'contact_stage', 'outreach_sent', 'confidential', 'referred_by', 'meeting_goals', 'meeting_status', 'actual_start', 'actual_end'] as const;

/** The same notes in a vault that has other names for its properties: each with "my" before it. */
function renamed(changes: Readonly<Record<string, (text: string) => string>>): TestVault {
	const files = { [paths.amara]: amara, [paths.sunita]: sunita, [paths.gordon]: gordon, [talkPath]: running };
	const inVault = (text: string): string => called.reduce((so, name) => so.replace(new RegExp(`^${name}:`, 'm'), `my ${name}:`), text);
	const naming = { ...defaultSettings.naming, properties: Object.fromEntries(called.map((name) => [name, `my ${name}`])) };
	const texts = Object.entries(files).map(([path, text]) => [path, inVault(changes[path]?.(text) ?? text)] as const);
	return new TestVault(Object.fromEntries(texts), '2026-10-27T10:12', 'America/Chicago', { ...defaultSettings, naming });
}

const adding = (line: string) => (text: string): string => text.replace('\ncontact_category', `\n${line}\ncontact_category`);
const outreach = (contact: string) => (vault: TestVault): Promise<Problem> => vault.refusal(draftOutreach, { contact, channel: 'email' });

describe('what stands in the way of a command', () => {
	it.each<[string, string, Readonly<Record<string, (text: string) => string>>, (vault: TestVault) => Promise<Problem>]>([
		['asked not to be contacted', 'do_not_contact', {}, outreach(paths.sunita)],
		['has died', 'deceased', {}, outreach(paths.gordon)],
		['asked not to be contacted', 'closed_reason', { [paths.sunita]: (text) => text.replace('do_not_contact: true', 'contact_stage: closed\nclosed_reason: asked-not-to-contact') }, outreach(paths.sunita)],
		['has died', 'closed_reason', { [paths.gordon]: (text) => text.replace('deceased: true', 'contact_stage: closed\nclosed_reason: deceased') }, outreach(paths.gordon)],
		['is closed', 'contact_stage', { [paths.amara]: (text) => text.replace('contact_stage: ready', 'contact_stage: closed\nclosed_reason: declined') }, outreach(paths.amara)],
		['is before the outreach', 'outreach_sent', { [paths.amara]: adding('outreach_sent: 2026-10-20') }, (vault) => vault.refusal(logReply, { contact: paths.amara, kind: 'yes', on: day('2026-10-19') })],
		['is marked as confidential', 'confidential', { [paths.gordon]: (text) => text.replace('deceased: true', 'confidential: true') }, (vault) => vault.refusal(draftIntroduction, { contact: paths.amara, wanted: 'Gordon Achterberg' })],
		['has named nobody', 'referred_by', {}, (vault) => vault.refusal(draftReferralNews, { contact: paths.amara })],
		['is no goal of this meeting', 'meeting_goals', {}, (vault) => vault.refusal(tickGoal, { meeting: talkPath, goal: 'Something else', met: true })],
		['has an end already', 'actual_end', { [talkPath]: (text) => text.replace('\nactual_start', '\nactual_end: 2026-10-27T16:05:00\nactual_start') }, (vault) => vault.refusal(nextSegment, { meeting: talkPath })],
		['is recorded as held', 'meeting_status', { [talkPath]: (text) => text.replace('in-progress', 'held') }, (vault) => vault.refusal(recordOutcome, { meeting: talkPath, outcome: { kind: 'no-show' } })],
	])('says that somebody or something %s, and names "my %s", as this vault calls it', async (what, property, changes, act) => {
		const problem = await act(renamed(changes));
		expect(problem.what).toContain(what);
		expect(problem.advice).toContain(`"my ${property}"`);
		expect(problem.property ?? `my ${property}`).toBe(`my ${property}`);
		expect(problem.note).toBeDefined();
	});
});
