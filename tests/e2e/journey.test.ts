import { expect, it } from 'vitest';
import { fillIn, pressButton } from './form';
import { Journey } from './journey';

const contact = 'Interviews/Contacts/李慧敏.md';
const meeting = 'Interviews/Meetings/2026-10-27 李慧敏.md';

it('goes from a new contact to a thank-you that was sent, and touches no note but the two it is about', async () => {
	const journey = await Journey.begin('2026-10-15T09:00', 'America/Chicago');
	const { playground, dashboard } = journey;
	const { page, vault } = playground;
	const review = page.locator('.ii-review');
	await journey.expect({ own: [] });

	// Thursday: a new contact, with a reason; a first message that has a hole, which the checks name.
	await journey.run('New contact');
	await fillIn(page, {
		'Name': { type: '李慧敏' },
		'Alumni': 'tick',
		'Organization': { type: 'Rheintal Kliniken' },
		'Email': { type: 'huimin.li@rheintal.example.org' },
		'How do you know each other?': { type: 'We were in the same evening course' },
		'Why do you want to talk to this person?': { type: 'You moved from ward work to hospital data, which is the step I want to take' },
	});
	await playground.press('Enter');
	await playground.waitForNotice('Made a contact for 李慧敏.');
	await journey.expect({ created: [contact], own: [] });

	await journey.run('Draft outreach');
	await playground.pick('Email');
	await review.getByText('Dear 李慧敏,').waitFor();
	expect(await review.innerText()).toContain('Missing: what you want to learn from them.');
	await playground.press('Escape');
	await journey.expect({ changed: [contact], own: [] });

	// The hole is filled where facts live, in the properties; the draft is made again and has no fault.
	await playground.activeLeaf.getByRole('button', { name: 'Add property' }).press('Enter');
	await playground.type('knowledge_sought');
	await playground.press('Enter');
	await fillIn(page, { knowledge_sought: { type: 'which tables a hospital analyst opens first' } });
	await playground.press('Enter');
	await playground.waitForNote(contact, (text) => text.includes('which tables'));
	await journey.expect({ changed: [contact], own: [] });
	await journey.run('Draft outreach');
	await playground.pick('Email');
	await review.getByText('which tables a hospital analyst opens first').waitFor();
	expect(await review.locator('textarea').inputValue()).not.toContain('[add:');
	expect(await review.locator('.ii-check.is-failed').count()).toBe(0);
	await pressButton(page, 'I sent it');
	await playground.waitForNotice('as sent on Thu 15 Oct');
	await journey.expect({ changed: [contact], own: [] });
	expect(await vault.read(contact)).toContain('outreach_sent: 2026-10-15');
	expect((await dashboard.rows('Waiting')).filter(({ title }) => title.includes('李慧敏'))).toHaveLength(1);

	// Three days later, a Sunday: they will talk. Times are to be offered on the next business day.
	await journey.travelTo('2026-10-18T10:00', []);
	await journey.run('Log reply');
	await playground.pick('Yes, they will talk');
	await page.getByText('When did 李慧敏 answer?').waitFor();
	await playground.press('Enter');
	await playground.waitForNotice('Logged a yes from 李慧敏.');
	await journey.expect({ changed: [contact], own: [] });
	await journey.travelTo('2026-10-19T09:00', [{ section: 'Due today', title: 'Offer times to 李慧敏', due: 'today' }]);

	// Agreed in Zurich's time, for a day when the clocks have gone back there and not yet here: six hours apart, not seven.
	await journey.run('Plan meeting');
	await fillIn(page, {
		'Date': { type: 'next Tuesday' },
		'Time': { keys: '0300PM' },
		'Time zone of that time': { type: 'Europe/Zurich' },
		'Minutes you ask for': { type: '20' },
		'Place or link': { type: 'https://video.example.org/huimin' },
		'Career change': 'tick',
		'What do you want to know afterwards?': { type: 'Which tables a hospital analyst opens first' },
	});
	await page.getByText('Tue 27 Oct, 15:00 there, 09:00 for you.').waitFor();
	await playground.press('Control+Enter');
	await playground.waitForNotice('which is 09:00 here');
	await journey.expect({ created: [meeting], changed: [contact], own: [] });

	// Two business days before, it is to be prepared; the day before, confirmed.
	await journey.travelTo('2026-10-23T09:00', [{ section: 'Due today', title: 'Prepare for 李慧敏', due: 'today' }]);
	await journey.run('Prepare meeting');
	await playground.waitForNotice('Prepared');
	await journey.expect({ changed: [meeting], own: [] });
	const sheet = await vault.read(meeting);
	expect(sheet).toContain('09:00 to 09:20');
	expect(sheet.match(/^- \[ \] /gm)?.length).toBeGreaterThan(4);

	const coming = { section: 'Next 48 hours', title: 'Meet 李慧敏', due: 'tomorrow, 09:00 (15:00 there)' };
	await journey.travelTo('2026-10-26T08:00', [{ section: 'Due today', title: 'Confirm with 李慧敏', due: 'today' }, coming]);
	await journey.run('Mark meeting confirmed');
	await playground.waitForNotice('confirmed');
	await journey.expect({ changed: [meeting], own: [coming] });

	// The conversation is over: nobody assumes that it was held. Something said in it is written down by hand.
	await journey.travelTo('2026-10-27T09:40', [{ section: 'Due today', title: 'Did you meet 李慧敏?', due: 'today' }]);
	await dashboard.act('Did you meet 李慧敏?', 'n');
	await playground.pick('Yes, we talked');
	await playground.waitForNotice('as held');
	const writeUp = { section: 'Due today', title: 'Write up the meeting with 李慧敏', due: 'today' };
	await journey.expect({ changed: [contact, meeting], own: [writeUp] });
	await playground.openNote('2026-10-27 李慧敏');
	await playground.typeBelowHeading('Notes', '- advice:: start with the admissions table, everything else hangs on it');
	await playground.waitForNote(meeting, (text) => text.includes('admissions table'));
	await journey.expect({ changed: [meeting], own: [writeUp] });
	await dashboard.act('Write up the meeting with 李慧敏', 'n');
	await journey.expect({ changed: [meeting], own: [] });

	// The day after, a thank-you from what was captured; sent, nothing is left to do but to report back one day.
	const thanks = { section: 'Due today', title: 'Thank 李慧敏', due: 'today' };
	await journey.travelTo('2026-10-28T09:00', [thanks]);
	await journey.run('Draft thank-you');
	await review.getByText('admissions table').waitFor();
	await playground.press('Escape');
	await journey.expect({ changed: [meeting], own: [thanks] });
	await journey.run('Review draft');
	await pressButton(page, 'I sent it');
	await playground.waitForNotice('as sent on Wed 28 Oct');
	await journey.expect({ changed: [contact, meeting], own: [] });
	expect(await vault.read(meeting)).toContain('thank_you_sent');
	await journey.travelTo('2026-10-29T09:00', []);
	// Longer than the editor waits before it saves: nothing comes after.
	await page.waitForTimeout(2_500);
	await journey.expect({ own: [] });
});
