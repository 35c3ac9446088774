import { describe, expect, it } from 'vitest';
import { draftOutreach } from '../../../src/actions/drafts/draft-outreach';
import { editDraft } from '../../../src/actions/drafts/edit-draft';
import { listDrafts, type DraftForReview } from '../../../src/actions/drafts/list-drafts';
import { markSent } from '../../../src/actions/drafts/mark-sent';
import { people, paths } from '../people';
import { day, TestVault } from '../test-vault';

async function drafted(): Promise<{ vault: TestVault; draft: DraftForReview }> {
	const vault = new TestVault({ ...people, 'Me.md': '---\ntype: profile\nmy_name: Leila\n---\n' });
	await vault.run(draftOutreach, { contact: paths.amara, channel: 'email' });
	return { vault, draft: await first(vault) };
}

async function first(vault: TestVault): Promise<DraftForReview> {
	const listed = await listDrafts(paths.amara, vault.context);
	const [draft] = listed.ok ? listed.value : [];
	if (draft === undefined) throw new Error('no draft');
	return draft;
}

describe('a draft edited in the window', () => {
	it('stands in the note as it was typed, with its subject, and everything around it is as before', async () => {
		const { vault, draft } = await drafted();
		const before = vault.text(paths.amara);
		await vault.run(editDraft, { note: paths.amara, draft: draft.id, text: 'Dear Amara Okafor,\n\nShort.\n\nLeila\n' });
		expect(vault.text(paths.amara)).toBe(before.replace(draft.text, 'Dear Amara Okafor,\n\nShort.\n\nLeila'));
		const after = await first(vault);
		expect([after.id, after.subject, after.text]).toEqual([draft.id, draft.subject, 'Dear Amara Okafor,\n\nShort.\n\nLeila']);
		expect(after.checks).toEqual(draft.recheck('Dear Amara Okafor,\n\nShort.\n\nLeila'));
	});

	it('can be sent afterwards, and not be edited after that', async () => {
		const { vault, draft } = await drafted();
		await vault.run(editDraft, { note: paths.amara, draft: draft.id, text: 'Dear Amara Okafor, hello?' });
		await vault.run(markSent, { note: paths.amara, draft: draft.id, on: day('2026-10-15') });
		expect((await vault.refusal(editDraft, { note: paths.amara, draft: draft.id, text: 'Other' })).what).toContain('marked as sent');
	});

	it.each([['nothing', ' \n'], ['a heading that would end its section', 'Dear\n\n## Later\n\nyou']])('is refused for %s', async (_, text) => {
		const { vault, draft } = await drafted();
		await vault.refusal(editDraft, { note: paths.amara, draft: draft.id, text });
	});

	it('is refused for a draft that is gone', async () => {
		const { vault } = await drafted();
		expect((await vault.refusal(editDraft, { note: paths.amara, draft: 'none', text: 'x' })).what).toContain('no longer');
	});
});
