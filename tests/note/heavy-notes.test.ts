import { describe, expect, it } from 'vitest';
import { capture } from '../../src/actions/conversation/capture';
import { logTouch } from '../../src/actions/outreach/log-touch';
import { forgetPerson } from '../../src/actions/people/forget-person';
import { newContact } from '../../src/actions/people/new-contact';
import { listPeople } from '../../src/actions/people/list-people';
import { captureReferral } from '../../src/actions/conversation/capture-referral';
import { amara, paths } from '../actions/people';
import { running, talkPath } from '../actions/running-notes';
import { day, TestVault } from '../actions/test-vault';

const megabyte = 1024 * 1024;
const at = '2026-10-27T10:12';
const line = 'Ten megabytes of what somebody pasted: [[Amara Okafor]], - [ ] a task, "quoted", `code`.\n';

describe('a note of many megabytes', () => {
	const pasted = (size: number): string => line.repeat(Math.ceil((size * megabyte) / line.length));

	it.each([
		['a touch is logged in 10 MB', paths.amara, amara, pasted(10), 'refused', (vault: TestVault) => vault.run(logTouch, { contact: paths.amara, on: day('2026-10-27'), channel: 'phone', what: 'hello', heard: true })],
		['a line is captured in 2 MB', talkPath, running, pasted(2), 'done', (vault: TestVault) => vault.run(capture, { meeting: talkPath, kind: 'advice', text: 'publish one chart' })],
	])('is written like any other, and every byte of it stays: %s', async (_, note, start, end, undone, act) => {
		const text = start + end;
		const vault = new TestVault({ [paths.amara]: amara, [talkPath]: running, [note]: text }, at);
		await act(vault);
		expect(vault.text(note).length).toBeGreaterThan(text.length);
		expect(vault.text(note).endsWith(end)).toBe(true);
		// The memory of undo has an end, which two texts of 10 MB are beyond; it says so.
		expect((await vault.committer.undo()).kind).toBe(undone);
		expect(vault.text(note) === text).toBe(undone === 'done');
	});

	it('is searched for a person who is to be forgotten, and its own words stay', async () => {
		const text = pasted(10);
		const vault = new TestVault({ [paths.amara]: amara, 'Pasted.md': text }, at);
		await vault.run(forgetPerson, { contact: paths.amara, linking: ['Pasted.md'] });
		expect(vault.text('Pasted.md') === text.replaceAll('[[Amara Okafor]]', '[[Forgotten person]]')).toBe(true);
	});
});

describe('a name that is something else to a disk, a link, YAML or a page', () => {
	it.each([
		'CON', 'nul.txt', 'COM7', 'LPT¹', '..', '../../etc/passwd', '..\\..\\Windows\\x', 'C:\\x', '/root', '.obsidian/plugins/x', 'a/b', '\u202Egnp.exe', 'Ann\u2066\u2069 Lee', 'a]] ![[b', '[[Other]]',
		'#1 Bakery', 'Null', '007', '---', 'Ann: "x"', '{{name}}', '%% hidden %%', '<img src=x onerror=ran()>', '__proto__', 'constructor', '=HYPERLINK("http://x")', 'x'.repeat(2000), '👩‍👩‍👧',
	])('is taken letter by letter for a name, and the note stays in its folder, however it comes in: %s', async (name) => {
		const ways = [
			(vault: TestVault) => vault.run(newContact, { name, categories: ['other'] }),
			(vault: TestVault) => vault.run(listPeople, { groups: [{ category: 'alumni', text: name }], anyway: new Set<string>() }),
			(vault: TestVault) => vault.run(captureReferral, { meeting: talkPath, name, mayUseName: 'yes', knows: 'registries' }),
		] as const;
		for (const [index, way] of ways.entries()) {
			const vault = new TestVault({ [paths.amara]: amara, [talkPath]: running }, at);
			const before = new Set(vault.notes.paths());
			await way(vault);
			const created = vault.notes.paths().filter((path) => !before.has(path));
			expect(created, `way ${index}`).toHaveLength(1);
			const [path = ''] = created;
			expect(path).toMatch(/^Interviews\/Contacts\/(?!\.)[^/\\:*?"<>|#^[\]\p{Cc}\u202E]+(?<![. ])\.md$/u);
			expect(new TextEncoder().encode(path.slice('Interviews/Contacts/'.length)).length).toBeLessThanOrEqual(255);
			expect(vault.model.contact(path)?.name).toBe(name);
			expect(vault.model.problems()).toEqual([]);
		}
	});
});
