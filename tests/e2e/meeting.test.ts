import { expect, it } from 'vitest';
import { expectGolden } from '../golden/expect-golden';
import { Dashboard } from './dashboard';
import { DrivenClock } from './driven-clock';
import { fillIn, pressButton } from './form';
import { MeetingPanel } from './meeting-panel';
import { contactNote, meetingNote, meetingVault } from './meeting-vault';
import { Playground } from './playground';

/** 09:00 in Chicago, 16:00 in Warsaw. */
const start = Date.UTC(2026, 10, 24, 15, 0);
const wallTime = (minute: number): string => {
	const day = 24 + Math.floor(minute / 1440);
	const date = day > 30 ? `12-${String(day - 30).padStart(2, '0')}` : `11-${day}`;
	return `2026-${date}T09:${String(minute % 1440).padStart(2, '0')}`;
};

let playground: Playground | undefined;

async function run(name: string): Promise<void> {
	await playground?.runCommand(`Informational Interviews: ${name}`);
}

it('holds a meeting of thirty minutes by keyboard, through a reload and a sleep, and ends with what is owed', async () => {
	playground = await Playground.open({ now: wallTime(0), files: meetingVault });
	const opened = playground;
	const { page, vault } = opened;
	const panel = new MeetingPanel(opened);
	const clock = await DrivenClock.take(opened, start, wallTime);
	const form = page.locator('.ii-form');
	/** What a screen reader was told, with the minute. */
	const heard: string[] = [];
	const goOn = async (from: number, to: number): Promise<void> => {
		for (let minute = from + 1; minute <= to; minute++) {
			const words = await panel.spokenDuring(() => clock.jumpTo(minute));
			if (words !== undefined) heard.push(`${minute}: ${words}`);
		}
	};
	/** The palette, its command, a line, Enter: three keys besides the letters, so that eight of them fit into a minute. */
	const capture = async (command: string, title: string, text: string): Promise<void> => {
		const before = opened.pressed;
		await run(command);
		await form.getByLabel(title).waitFor();
		await opened.type(text);
		await opened.press('Enter');
		expect(opened.pressed - before).toBe(3);
		await form.waitFor({ state: 'detached' });
	};

	// Minute 0: the panel says who, how long and what first; the cue of the start is spoken.
	await opened.openNote('2026-11-24 Amara Eze');
	await run('Start meeting');
	await panel.el.getByText('ah-MAH-rah EH-zeh').waitFor();
	await expect.poll(() => panel.clock()).toBe('30 minutes left, until 09:30 (their 16:30)');
	await expect.poll(() => panel.spoken()).toBe('Until 09:30 (their 16:30).');
	expect(await panel.now()).toBe('Greeting');
	expect(await opened.statusBar()).toContain('Until 09:30 · 30 min left');

	// The cues come at their minutes, and between them nothing is spoken.
	await goOn(0, 3);
	expect(await panel.spoken()).toBe('Until 09:30 (their 16:30).');
	await goOn(3, 4);
	await expect.poll(() => panel.spoken()).toMatch(/^The questions begin\./u);
	expect(await panel.now()).toBe('Core questions');
	expect(await panel.question()).toBe('What does a usual week look like for you?');

	// Minute 5: eight captures in one minute, the keyboard all the time where the person types.
	await opened.typeBelowHeading('Prep', '- asked her how she is');
	await goOn(4, 5);
	await capture('Capture note', 'In a few words', 'mornings are for questions from the wards');
	await capture('Capture quote', 'In their words', 'nobody asks for a dashboard, they ask for a Tuesday without calls');
	await capture('Capture skill', 'A skill that counts', 'SQL window functions');
	await capture('Capture certification', 'A certification', 'CPHIMS, optional');
	await capture('Capture advice', 'Their advice', 'publish one small dashboard first');
	await capture('Capture resource', 'A book, course, person to follow', 'podcast, The Data Ward');
	await capture('Capture promise', 'What did you promise?', 'send the discharge chart');
	await capture('Capture note', 'In a few words', 'two people on the team come from nursing');
	await opened.waitForNote(meetingNote, (text) => text.includes("- 5' two people on the team come from nursing"));

	// The keyboard is still in the note, where the person was typing.
	await opened.type(', and her dog');
	await opened.waitForNote(meetingNote, (text) => text.includes('- asked her how she is, and her dog'));

	// Minute 12: a question is answered from the panel's list; a promise of theirs with a day in words, shown before it is stored.
	await goOn(5, 12);
	await run('Mark question answered');
	await opened.pick('What does a usual week look like for you?');
	await form.waitFor();
	await opened.type('half meetings, half SQL');
	await opened.press('Enter');
	await form.waitFor({ state: 'detached' });
	await expect.poll(() => panel.question()).not.toBe('What does a usual week look like for you?');
	await run('Capture their promise');
	await form.waitFor();
	await fillIn(page, { 'What did they promise?': { type: 'introduce me to the circle' }, 'By when': { type: 'next Friday' } });
	await form.getByText('Fri 4 Dec').waitFor();
	await opened.press('Enter');
	await form.waitFor({ state: 'detached' });

	await opened.waitForNote(meetingNote, (text) => text.includes('They promised: introduce me to the circle (2026-12-04)'));

	// The cue of minute 15 comes between two letters; so does the one of minute 19, in an open prompt.
	await opened.typeBelowHeading('Agenda', '- she talks w');
	await goOn(12, 15);
	await expect.poll(() => panel.spoken()).toContain('Who decides about hiring?');
	await opened.type('ith her hands');
	await opened.waitForNote(meetingNote, (text) => text.includes('- she talks with her hands\n'));

	// Minute 17: the page is loaded anew, and the panel goes on where the time is. What was said before is not said again.
	await clock.reopenAt(17);
	await expect.poll(() => panel.clock()).toBe('13 minutes left, until 09:30 (their 16:30)');
	expect(await panel.spoken()).toBe('');
	await opened.openNote('2026-11-24 Amara Eze');
	await run('Capture note');
	await form.waitFor();
	await opened.type('the team meets on Tu');
	await goOn(17, 19);
	await expect.poll(() => panel.spoken()).toMatch(/^Two more questions at most\./u);
	expect(await opened.statusBar()).toContain('11 min left · two more questions at most, 1 goal not touched');
	await opened.type('esdays');
	await opened.press('Enter');
	await opened.waitForNote(meetingNote, (text) => text.includes("- 19' the team meets on Tuesdays\n"));

	// Asleep from 21 to 24: the clock is right at once.
	await goOn(19, 21);
	await clock.jumpTo(24);
	await expect.poll(() => panel.clock()).toBe('6 minutes left, until 09:30 (their 16:30)');
	await goOn(24, 25);
	await expect.poll(() => panel.spoken()).toBe('Last question, then referrals. Say so aloud.');

	// Minute 26: the gate is there; a name comes, and a contact with it.
	await goOn(25, 26);
	await panel.el.getByRole('heading', { name: 'Ask for a name?' }).waitFor();
	await run('Capture referral');
	await form.waitFor();
	await fillIn(page, { 'Name': { type: 'Jonas Weber' }, 'What do they know?': { type: 'hospital procurement' }, 'May you say who named them?': { choose: 'Yes' } });
	await pressButton(page, 'Write');
	await form.waitFor({ state: 'detached' });
	await panel.el.getByRole('heading', { name: 'Ask for a name?' }).waitFor({ state: 'detached' });

	// Minute 28: they offer ten minutes more; said off the record is struck for good.
	await goOn(26, 28);
	await run('Extend by their offer');
	await opened.pick('10 minutes');
	await expect.poll(() => panel.clock()).toBe('12 minutes left, until 09:40 (their 16:40)');
	await capture('Capture note', 'In a few words', 'off the record: the team lead is leaving');
	await opened.waitForNote(meetingNote, (text) => text.includes('the team lead is leaving'));
	await run('Strike last capture');
	await opened.pick('the team lead is leaving');
	await opened.waitForNote(meetingNote, (text) => !text.includes('the team lead is leaving'));

	// Neither the editor's undo nor ours brings it back; ours takes back what was done before it, which is done again.
	const struck = await vault.read(meetingNote);
	await opened.activeLeaf.locator('.cm-content').focus();
	for (let time = 0; time < 5; time++) await opened.press('Control+z');
	await opened.type(' ');
	await opened.press('Backspace');
	await run('Undo last change');
	await opened.waitForNote(meetingNote, (text) => text === struck.replace('extended_min: 10\n', ''));
	await run('Extend by their offer');
	await opened.pick('10 minutes');
	await opened.waitForNote(meetingNote, (text) => text === struck);
	await expect.poll(() => panel.clock()).toBe('12 minutes left, until 09:40 (their 16:40)');

	// One minute beyond the new end, in red and in words; then it is over.
	await goOn(28, 39);
	await expect.poll(() => panel.spoken()).toMatch(/^Close now/u);
	await goOn(39, 41);
	await expect.poll(() => panel.spoken()).toBe('1 minute over.');
	await run('End meeting');
	await panel.el.getByRole('heading', { name: 'No meeting is running' }).waitFor();


	// The debrief is interrupted: the page goes away under the open window, then it is left half done. Nothing is lost.
	await run('Debrief meeting');
	await form.waitFor();
	await fillIn(page, {
		'What surprised you?': { type: 'how little of it is charts' },
		'You promised: send the discharge chart': { type: 'Fryday' },
		'What did you learn?': { type: 'Questions come from the wards' },
	});
	await opened.press('Enter');
	await opened.type('One sm');
	await opened.waitForNote(meetingNote, (text) => text.includes('charts') && text.includes('- Questions come from the wards\n') && text.includes('by “Fryday”'));
	await clock.reopenAt(41);
	await opened.openNote('2026-11-24 Amara Eze');
	await run('Debrief meeting');
	await form.waitFor();
	expect(await form.getByLabel('What did you learn?').inputValue()).toBe('Questions come from the wards');
	expect(await form.getByLabel('What surprised you?').inputValue()).toBe('how little of it is charts');
	expect(await form.getByLabel('You promised: send the discharge chart').inputValue()).toBe('Fryday');
	await fillIn(page, { 'What did you learn?': { type: 'Questions come from the wards\nOne small dashboard is enough' } });
	await opened.press('Escape');
	await form.waitFor({ state: 'detached' });
	await opened.waitForNote(meetingNote, (text) => text.includes('- One small dashboard is enough\n'));
	await run('Debrief meeting');
	await form.waitFor();
	await pressButton(page, 'Finish debrief');
	await form.getByText('This is no day that could be understood.').waitFor();
	await fillIn(page, {
		'What does a usual week look like?': { choose: 'Met' },
		'Who decides about hiring?': { choose: 'Partly' },
		'What did you learn?': { type: 'Questions come from the wards\nOne small dashboard is enough\nNurses are wanted' },
		'You promised: send the discharge chart': { type: 'in 2 days' },
		'“nobody asks for a dashboard, they ask for a Tuesday without calls”': 'tick',
		'How does Amara Eze like to hear from you?': { choose: 'Phone' },
		'How often will you write to Amara Eze?': { choose: 'Every six' },
	});
	await pressButton(page, 'Finish debrief');
	await form.waitFor({ state: 'detached' });
	await opened.waitForNote(meetingNote, (text) => text.includes('meeting_status: debriefed'));

	// Two days later, and in two weeks, the dashboard shows what follows, each on its day.
	const shown: string[] = [];
	for (const days of [2, 14]) {
		await clock.reopenAt(days * 1440);
		shown.push(`=== Dashboard, ${wallTime(days * 1440).slice(0, 10)}\n${await rowsOfToday(opened)}\n`);
	}
	const notes = await Promise.all([meetingNote, contactNote, 'Interviews/Contacts/Jonas Weber.md'].map(async (path) => `=== ${path}\n${await vault.read(path)}`));
	expectGolden('thirty-minutes', [...notes, ...shown, `=== Spoken, with the minute\n${heard.join('\n')}`].join('\n'), 'meetings');
	expect([...(await vault.snapshot()).keys()].sort()).toEqual([...Object.keys(meetingVault), 'Interviews/Contacts/Jonas Weber.md'].sort());
});

async function rowsOfToday(opened: Playground): Promise<string> {
	const dashboard = new Dashboard(opened);
	await dashboard.open();
	return (await dashboard.rows()).map(({ section, title, due }) => `${section} | ${title} | ${due}`).join('\n');
}
