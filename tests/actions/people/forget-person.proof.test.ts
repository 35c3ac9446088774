import fc from 'fast-check';
import { expect, it } from 'vitest';
import { forgetPerson } from '../../../src/actions/people/forget-person';
import { ownWordsLeft } from '../../../src/actions/people/own-words-left';
import { prove } from '../../proof/prove';
import { TestVault } from '../test-vault';

const amara = 'Interviews/Contacts/Amara Okafor.md';
const jonas = 'Interviews/Contacts/Jonas Weber.md';
const group = 'Interviews/Meetings/2026-10-07 Amara Okafor, Jonas Weber.md';
const amaraText = '---\ntype: contact\nname: Amara Okafor\naliases: ["Amara O. Okafor"]\n---\nTall.\n';

it('leaves no mention in lines of the plugin and every line of somebody\'s own, whatever the notes hold; undo gives back every byte', async () => {
	const named = fc.constantFrom('Amara Okafor', '[[Amara Okafor]]', '[[Amara Okafor|her]]', 'AMARA OKAFOR', 'amara okafor\'s chef', 'Amara O. Okafor');
	const word = fc.constantFrom('rain', 'Amara', 'Okafor', 'Amara Okafor-Lind', '[[Jonas Weber]]', '王小明', '**bold**');
	const line = fc.tuple(fc.constantFrom('- ', "- 7' ", '- skill:: ', '- [ ] I promised: ', '- [x] ', '- 2026-10-01: '), fc.oneof(named, word)).map(([start, words]) => ({ start, words }));
	const own = fc.integer({ min: 0, max: 999 }).map((number) => ({ start: '', words: `My own line ${number}.` }));
	const body = fc.array(fc.tuple(fc.constantFrom('Notes', 'Promises', 'Questions', 'Log'), fc.array(fc.oneof(line, own), { maxLength: 6 })), { maxLength: 4 });
	await prove('Forgetting', () => fc.asyncProperty(body, body, fc.constantFrom('\n', '\r\n'), async (inContact, inMeeting, end) => {
		const text = (sections: typeof inContact): string => sections.map(([name, lines]) => [`## ${name}`, '', ...lines.map(({ start, words }) => `${start}${words}`), '', ''].join(end)).join('');
		const head = (...lines: readonly string[]): string => ['---', ...lines, '---', ''].join(end);
		const all = {
			[amara]: amaraText,
			[jonas]: head('type: contact', 'name: Jonas Weber', 'referred_by: ["[[Amara Okafor]]"]') + text(inContact),
			[group]: head('type: meeting', 'contacts: ["[[Amara Okafor]]", "[[Jonas Weber]]"]', 'meeting_status: held', 'meeting_start: 2026-10-07T15:00', 'timezone: America/Chicago') + text(inMeeting),
		};
		const vault = new TestVault(all);
		const input = { contact: amara, linking: [jonas, group] };
		const plan = await forgetPerson(input, vault.context);
		if (!plan.ok) throw new Error(plan.problem.what);
		const left = await ownWordsLeft(input, plan.value, vault.context);
		if (!left.ok) throw new Error(left.problem.what);
		expect((await vault.committer.commit(plan.value)).kind).toBe('done');
		const notes = Object.values(vault.notes.all());
		const owned = (texts: readonly string[]): readonly string[] => texts.flatMap((each) => each.split(/\r?\n/u)).filter((each) => each.startsWith('My own')).sort();
		expect(owned(notes)).toEqual(owned(Object.values(all)));
		const mentioned = notes.flatMap((each) => each.split(/\r?\n/u)).filter((each) => /amara (?:o\. )?okafor(?![\p{L}-])/iu.test(each));
		expect(mentioned.sort()).toEqual(left.value.map(({ words }) => words).sort());
		expect(notes.join('')).not.toMatch(/\[\[Amara Okafor[|\]]/u);
		expect((await vault.committer.undo()).kind).toBe('done');
		expect(vault.notes.all()).toEqual(all);
	}));
});
