import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/actions/conversation/answer-question';
import { capture } from '../../src/actions/conversation/capture';
import { capturePromise } from '../../src/actions/conversation/capture-promise';
import { captureReferral } from '../../src/actions/conversation/capture-referral';
import { debriefMeeting } from '../../src/actions/conversation/debrief-meeting';
import { endMeeting } from '../../src/actions/conversation/end-meeting';
import { extendMeeting } from '../../src/actions/conversation/extend-meeting';
import { meetingPanel } from '../../src/actions/conversation/meeting-panel';
import { nextSegment } from '../../src/actions/conversation/next-segment';
import { openRunningMeeting } from '../../src/actions/conversation/running-meeting';
import { startMeeting } from '../../src/actions/conversation/start-meeting';
import { strikeCapture } from '../../src/actions/conversation/strike-capture';
import { cuesPassed } from '../../src/domain/meetings/cue-clock';
import { notes, talk, talkPath } from './running-notes';
import { day, TestVault } from './test-vault';

const meeting = talkPath;

async function clockOf(vault: TestVault) {
	const read = await openRunningMeeting(meeting, vault.context);
	const panel = read.ok ? meetingPanel(read.value, vault.now) : undefined;
	if (panel === undefined) throw new Error('no panel');
	return panel.clock;
}

describe('half an hour from start to debrief', () => {
	it('leaves the note as a person would have written it, through a reload, a sleep and an extension', async () => {
		let vault = new TestVault(notes, '2026-10-27T10:00');
		await vault.run(startMeeting, { meeting });
		vault.goTo('2026-10-27T10:06');
		const kinds = ['note', 'quote', 'skill', 'certification', 'advice', 'resource', 'trend', 'warning'] as const;
		for (const kind of kinds) await vault.run(capture, { meeting, kind, text: `${kind} of theirs` });
		vault.goTo('2026-10-27T10:09');
		await vault.run(answerQuestion, { meeting, line: '- [ ] Which skill do you use every week? *(must ask; 3 min; because: skills)* ^Q20', answer: 'SQL' });
		vault.goTo('2026-10-27T10:17');
		vault = new TestVault(vault.notes.all(), '2026-10-27T10:17');
		expect(await clockOf(vault)).toMatchObject({ minute: 17, current: { id: 'core' }, left: 13 });
		vault.goTo('2026-10-27T10:21');
		const asleep = (await clockOf(vault)).instant;
		vault.goTo('2026-10-27T10:24');
		expect(cuesPassed(await clockOf(vault), asleep)).toEqual([]);
		await vault.run(nextSegment, { meeting });
		await vault.run(captureReferral, { meeting, name: 'Jonas Weber', mayUseName: 'yes' });
		await vault.run(capturePromise, { meeting, by: 'me', text: 'send the link', due: day('2026-10-30') });
		await vault.run(capturePromise, { meeting, by: 'them', text: 'mail Jonas', due: day('2026-11-05') });
		await vault.run(capture, { meeting, kind: 'note', text: 'they plan layoffs' });
		await vault.run(strikeCapture, { meeting, line: "- 24' they plan layoffs" });
		vault.goTo('2026-10-27T10:29');
		await vault.run(extendMeeting, { meeting, minutes: 10 });
		vault.goTo('2026-10-27T10:38');
		await vault.run(endMeeting, { meeting });
		await vault.run(debriefMeeting, { meeting, finished: true, learned: ['one', 'two', 'three'], comfort: 4, rapport: 4, goals: [{ goal: 'Which SQL skills are enough?', result: 'met' }] });
		expect(vault.text(meeting).replace(/[0-9a-f]{8} %%/, '%%')).toBe(talk
			.replace('meeting_status: confirmed', 'meeting_status: debriefed')
			.replace('\n---\n\n## Agenda', `
actual_start: 2026-10-27T16:00:00
referrals:
  - "[[Jonas Weber]]"
extended_min: 10
actual_end: 2026-10-27T16:38:00
thank_you_due: 2026-10-28
report_back_due: 2026-11-10
goals_met:
  - "Which SQL skills are enough?"
comfort_after: 4
rapport: 4
---

## Agenda`)
			.replace('- [ ] Which skill do you use every week? *(must ask; 3 min; because: skills)* ^Q20', "- [x] Which skill do you use every week? *(must ask; 3 min; because: skills)* ^Q20\n\t- 9' SQL")
			.replace('## Notes\n', `## Notes

- 6' note of theirs
- 6' quote:: "quote of theirs"
- 6' skill:: skill of theirs
- 6' certification:: certification of theirs
- 6' advice:: advice of theirs
- 6' resource:: resource of theirs
- 6' trend:: trend of theirs
- 6' warning:: warning of theirs
- 24' segment:: Referrals and resources
- 24' referral:: [[Jonas Weber]] | may use name: yes
`)
			.replace('## Promises\n', `## Promises

- [ ] I promised: send the link (2026-10-30)
- [ ] They promised: mail Jonas (2026-11-05)
`)
			.replace('## Debrief\n', `## Debrief

**Goals**
- met: Which SQL skills are enough?

**Learned**
- one
- two
- three

%% written: debrief, 7 lines, %%
`));
		expect(vault.loops()).toEqual(['thank-you 2026-10-28', 'contact-referral 2026-10-29', 'my-promise 2026-10-30', 'their-promise 2026-11-05', 'report-back 2026-11-10']);
		while (vault.committer.lastUndo !== undefined) {
			expect((await vault.committer.undo()).kind).toBe('done');
			expect(vault.text(meeting)).not.toContain('layoffs');
		}
	});
});
