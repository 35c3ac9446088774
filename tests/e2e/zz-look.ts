import { beforeAll, describe, it } from 'vitest';
import { Dashboard } from './dashboard';
import { Playground, type PlaygroundOptions } from './playground';
const tabs = ['Today', 'Waiting', 'Week', 'Funnel', 'People', 'Learned', 'Health'];
function many(): Record<string, string> {
	const files: Record<string, string> = {};
	for (let i = 0; i < 1500; i++) {
		const name = i % 7 === 0 ? `Wolfeschlegelsteinhausenbergerdorff-Ofori-Atta ${i} with a very long name of many words` : `Person ${i}`;
		files[`Interviews/Contacts/P${i}.md`] = `---\ntype: contact\nname: "${name}"\ncontact_category: [referral]\norganization: ["Organization number ${i % 90} of the Greater Metropolitan Area"]\nreason_to_talk: "x"\n${i % 3 === 0 ? 'outreach_sent: 2026-10-20\noutreach_channel: email\n' : i % 3 === 1 ? 'last_contact: 2026-05-0' + (i % 9 + 1) + '\n' : 'email: [a@b.example]\nnext_touch: 2026-13-40\n'}---\n`;
	}
	for (let i = 0; i < 400; i++) files[`Interviews/Meetings/M${i}.md`] = `---\ntype: meeting\ncontacts: ["[[P${i}]]"]\nmeeting_status: held\nmeeting_start: 2026-${String(1 + (i % 10)).padStart(2, '0')}-12T12:00\ntimezone: America/Chicago\nduration_min: 30\nadvice: "x"\n---\n`;
	return files;
}
async function look(name: string, options: Omit<PlaygroundOptions, 'now'>) {
	const playground = await Playground.open({ now: '2026-11-23T08:30', prepare: async (page) => { page.setDefaultTimeout(120_000); }, ...options });
	try {
		const dashboard = new Dashboard(playground);
		await dashboard.open();
		for (const tab of tabs) {
			await playground.page.locator('.ii-dashboard').getByRole('tab', { name: tab }).click();
			await playground.page.waitForTimeout(1200);
			await playground.page.screenshot({ path: `/tmp/look/${name}-${tab}.png` });
		}
	} finally { await playground.close(); }
}
describe('look', () => {
	beforeAll(() => undefined);
	it('leila light', () => look('leila', {}), 240_000);
	it('denise dark', () => look('denise-dark', { sample: 'denise', scheme: 'dark' }), 240_000);
	it('denise phone', () => look('denise-phone', { sample: 'denise', phone: true }), 240_000);
	it('no data', () => look('none', { files: { 'Welcome.md': 'hi' } }), 240_000);
	it('many', () => look('many', { files: many() }), 240_000);
	it('many phone', () => look('many-phone', { files: many(), phone: true, scheme: 'dark' }), 240_000);
});
