import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, it } from 'vitest';
import { buildBundle } from '../../esbuild.config.mjs';
import { Dashboard } from './dashboard';
import { Playground, type PlaygroundOptions } from './playground';

// `npm run screenshots` makes the pictures of the README from Leila's vault, always as on the same morning.
const pictures = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));
const morning = '2026-11-23T08:30';

async function takePicture(name: string, options: Omit<PlaygroundOptions, 'now'>, prepare: (playground: Playground) => Promise<void>): Promise<void> {
	const playground = await Playground.open({ now: morning, ...options });
	await prepare(playground);
	// A picture shows how it looks at rest: without the notice that came before, without the pointer on a row.
	await playground.page.locator('.notice').first().waitFor({ state: 'detached', timeout: 20_000 });
	await playground.page.mouse.move(0, 0);
	await playground.screenshot(path.join(pictures, `${name}.png`));
}

async function openDashboard(playground: Playground): Promise<void> {
	const dashboard = new Dashboard(playground);
	await dashboard.open();
	await dashboard.rows();
	await playground.page.locator('.ii-dashboard .ii-row').first().scrollIntoViewIfNeeded();
}

async function besideTheGoal(playground: Playground): Promise<void> {
	await playground.openNote('Interviews/Goals/Health data analyst');
	await openDashboard(playground);
}

async function prepareAMeeting(playground: Playground): Promise<void> {
	await playground.openNote('Interviews/Meetings/2026-11-24 Luis Ángel Paredes');
	await playground.runCommand('Informational Interviews: Prepare meeting');
	await playground.waitForNote('Interviews/Meetings/2026-11-24 Luis Ángel Paredes.md', (text) => text.includes('## Questions'));
	await playground.press('Control+e');
	const agenda = playground.activeLeaf.locator('.markdown-preview-view').getByRole('heading', { name: 'Agenda', exact: true });
	await agenda.evaluate((heading) => heading.scrollIntoView());
}

const evening = 'Interviews/Meetings/2026-11-24 Luis Ángel Paredes';

/** Nine minutes into the conversation, with a few lines captured. */
async function inTheMeeting(playground: Playground): Promise<void> {
	await playground.openNote(evening);
	await playground.runCommand('Informational Interviews: Prepare meeting');
	await playground.waitForNote(`${evening}.md`, (text) => text.includes('## Questions'));
	await playground.travelTo('2026-11-24T19:15');
	await playground.openNote(evening);
	await playground.runCommand('Informational Interviews: Start meeting');
	await playground.waitForNote(`${evening}.md`, (text) => text.includes('actual_start'));
	await playground.travelTo('2026-11-24T19:24');
	for (const [command, text] of [['Capture skill', 'SQL window functions'], ['Capture advice', 'Show one small chart that somebody uses.']] as const) {
		await playground.runCommand(`Informational Interviews: ${command}`);
		await playground.page.locator('.ii-form input').first().waitFor();
		await playground.type(text);
		await playground.press('Enter');
		await playground.waitForNote(`${evening}.md`, (written) => written.includes(text));
	}
	await playground.runCommand('Informational Interviews: Start meeting');
	await playground.page.locator('.ii-meeting .ii-question').waitFor();
}

describe('the pictures of the README', () => {
	beforeAll(async () => {
		await buildBundle();
		await mkdir(pictures, { recursive: true });
	});

	it('shows the dashboard by day', () => takePicture('dashboard-light', {}, openDashboard));
	it('shows the dashboard by night', () => takePicture('dashboard-dark', { scheme: 'dark' }, besideTheGoal));
	it('shows the dashboard on a phone', () => takePicture('dashboard-phone', { phone: true }, openDashboard));
	it('shows the meeting panel by day', () => takePicture('meeting-panel-light', {}, inTheMeeting));
	it('shows the meeting panel by night', () => takePicture('meeting-panel-dark', { scheme: 'dark' }, inTheMeeting));
	it('shows the meeting panel on a phone', () => takePicture('meeting-panel-phone', { phone: true }, inTheMeeting));
	it('shows a meeting that has been prepared', () => takePicture('prepared-meeting', {}, prepareAMeeting));
});
