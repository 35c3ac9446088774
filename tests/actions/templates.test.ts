import { describe, expect, it } from 'vitest';
import { copyTemplates } from '../../src/actions/drafts/copy-templates';
import { previewTemplate } from '../../src/actions/drafts/preview-template';
import { builtInTemplateFiles } from '../../src/draft/template/built-in-templates';
import { defaultSettings } from '../../src/settings/default-settings';
import { people, paths } from './people';
import { TestVault } from './test-vault';

const folder = 'Interviews/Templates';
const me = { 'Me.md': '---\ntype: profile\nmy_name: "Leila"\ntimezone: America/Chicago\n---\n' };

describe('copying the templates', () => {
	it('writes each of them byte for byte, and can be taken back', async () => {
		const vault = new TestVault({});
		const plan = await vault.run(copyTemplates, undefined);
		expect(plan.done).toBe(`Copied ${builtInTemplateFiles.length} templates to "${folder}".`);
		for (const { name, text } of builtInTemplateFiles) expect(vault.text(`${folder}/${name}`)).toBe(text);
		await vault.committer.undo();
		expect(vault.notes.paths()).toEqual([]);
	});

	it('never overwrites one that is there, under whatever case', async () => {
		const mine = '---\ndraft: nudge\n---\nMine\n';
		const vault = new TestVault({ [`${folder}/Nudge.md`]: mine });
		const plan = await vault.run(copyTemplates, undefined);
		expect(plan.done).toContain('1 was there already and stayed as it is.');
		expect(vault.text(`${folder}/Nudge.md`)).toBe(mine);
		expect((await vault.run(copyTemplates, undefined)).steps).toEqual([]);
	});

	it('is refused where no folder is set', async () => {
		const vault = new TestVault({}, '2026-10-15T09:00', 'America/Chicago', { ...defaultSettings, folders: { ...defaultSettings.folders, template: '' } });
		expect((await vault.refusal(copyTemplates, undefined)).what).toContain('no folder for templates');
	});

	it('gives drafts that are the same as before', async () => {
		const vault = new TestVault({ ...people, ...me });
		const nudge = builtInTemplateFiles.find(({ name }) => name === 'nudge.md')?.text ?? '';
		const before = await previewTemplate({ template: 'x.md', text: nudge, contact: paths.amara }, vault.context);
		await vault.run(copyTemplates, undefined);
		expect(await previewTemplate({ template: `${folder}/nudge.md`, text: nudge, contact: paths.amara }, vault.context)).toEqual(before);
	});
});

describe('trying a template', () => {
	const vault = new TestVault({ ...people, ...me });
	const trying = (text: string, contact = paths.amara) => previewTemplate({ template: `${folder}/Mine.md`, text, contact }, vault.context);

	it('shows what is typed, not what is saved, and runs the checks on it', async () => {
		const preview = await trying('---\ntitle: Mine\ndraft: nudge\n---\nHello {{contact.called}}, ten minutes?');
		expect(preview.ok && preview.value).toMatchObject({ title: 'Mine', draft: { text: 'Hello Amara Okafor, ten minutes?' } });
		expect(preview.ok && preview.value.checks.find(({ id }) => id === 'easier-ask')?.passed).toBe(true);
	});

	it('tries this very template, also where another would fit better', async () => {
		const preview = await trying('---\ndraft: outreach\nchannel: email\ntie: dormant\n---\nOnly for old friends');
		expect(preview.ok && preview.value.draft.text).toBe('Only for old friends');
	});

	it('names file, line, column and the nearest right name for an unknown name', async () => {
		const preview = await trying('---\ndraft: nudge\n---\n\nHello\n{{contact.caled}}');
		expect(preview.ok ? undefined : preview.problem).toMatchObject({ note: `${folder}/Mine.md`, line: 6, what: expect.stringContaining('line 6, column') as string, advice: expect.stringContaining('called') as string });
	});

	it.each([
		['a helper that is none', '{{datee today}}', 'date'],
		['a block that is not closed', '{{#if brief}}Hello', 'if'],
		['a template that includes itself', '{{> Mine}}', 'Mine'],
		["the app's own dates", '{{date:YYYY}}', 'date'],
	])('is refused with a place for %s', async (_, body, word) => {
		const preview = await trying(`---\ndraft: nudge\n---\n${body}`);
		expect(preview.ok).toBe(false);
		expect(preview.ok ? '' : `${preview.problem.what} ${preview.problem.advice}`).toContain(word);
	});

	it('is refused for a part, without a meeting to write about, and for who asked not to be contacted', async () => {
		const said = async (text: string, contact?: string): Promise<string> => {
			const preview = await trying(text, contact);
			return preview.ok ? '' : preview.problem.what;
		};
		expect(await said('---\ndraft: part\n---\nx')).toContain('part of other templates');
		expect(await said('---\ndraft: thank-you\n---\nx')).toContain('no meeting');
		expect(await said('---\ndraft: nudge\n---\nx', paths.sunita)).toContain('asked not to be contacted');
	});
});
