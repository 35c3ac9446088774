import { describe, expect, it } from 'vitest';
import { Playground } from './playground';

const amara = 'Interviews/Contacts/Amara Eze.md';
const template = 'Interviews/Templates/Mine.md';
const files = {
	[amara]: '---\ntype: contact\nname: Amara Eze\ncontact_category: [alumni]\nreason_to_talk: You went from ward work to data\n---\n',
	[template]: '---\ntitle: Mine\ndraft: outreach\n---\nDear {{contact.called}}, shall we talk?\n',
};

describe('the preview of a template', () => {
	it.each([['beside it at a desk', false], ['in its place on a phone, which has room for one', true]])('is seen %s', async (_, phone) => {
		const playground = await Playground.open({ files, now: '2026-10-15T09:00', zone: 'America/Chicago', phone });
		await playground.openNote('Mine');
		await playground.runCommand('Informational Interviews: Preview template');
		await playground.pick('Amara Eze');
		await playground.page.locator('.ii-preview').getByText('Dear Amara Eze, shall we talk?').waitFor();
		expect(await playground.page.locator('.cm-content').isVisible()).toBe(!phone);
	});
});
