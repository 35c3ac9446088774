import { describe, expect, it } from 'vitest';
import { addQuestion } from '../../../src/actions/appointment/add-question';
import { makeQuestionList } from '../../../src/actions/appointment/make-question-list';
import { amara, people, paths } from '../people';
import { TestVault } from '../test-vault';

const talk = 'Interviews/Meetings/2026-10-29 Amara Okafor.md';
const talkText = '---\ntype: meeting\ncontacts: ["[[Amara Okafor]]"]\nmeeting_status: scheduled\npurpose: [learn-role]\nmeeting_goals: ["Know the work"]\nmeeting_start: 2026-10-29T12:00\ntimezone: America/Chicago\nduration_min: 30\n---\n';
const note = 'Interviews/Templates/Questions.md';

describe('a question for a contact', () => {
	it('is one line in their note; nothing else changes', async () => {
		const vault = new TestVault(people);
		const plan = await vault.run(addQuestion, { contact: paths.amara, text: '  Which report would you\nstop today? ' });
		expect(plan.done).toBe('Noted a question for Amara Okafor.');
		expect(vault.text(paths.amara)).toBe(`${amara}\n## Questions\n\n- Which report would you stop today?\n`);
		await vault.run(addQuestion, { contact: paths.amara, text: 'And which (of the old ones) stays?' });
		expect(vault.text(paths.amara).endsWith('- Which report would you stop today?\n- And which (of the old ones) stays?\n')).toBe(true);
	});

	it('stands word for word in the next list for this person', async () => {
		const vault = new TestVault({ ...people, [talk]: talkText });
		await vault.run(addQuestion, { contact: paths.amara, text: 'Which report would you stop today?' });
		await vault.run(makeQuestionList, { meeting: talk });
		expect(vault.text(talk)).toMatch(/- \[ \] Which report would you stop today\? \*\([^)]*your own question\)\*\n/);
	});

	it('is refused when it is empty, there already, or would not be read back as it is', async () => {
		const vault = new TestVault(people);
		expect((await vault.refusal(addQuestion, { contact: paths.amara, text: ' \n' })).what).toContain('no question');
		await vault.run(addQuestion, { contact: paths.amara, text: 'Which report would you stop today?' });
		expect((await vault.refusal(addQuestion, { contact: paths.amara, text: 'which report would you stop, today' })).what).toContain('already');
		expect((await vault.refusal(addQuestion, { contact: paths.amara, text: 'off: Q12' })).what).toContain('word for word');
	});
});

describe('the note of own questions', () => {
	it('is used for every list, rests what it switches off, and says what it could not understand', async () => {
		const vault = new TestVault({ ...people, [talk]: talkText });
		await vault.run(makeQuestionList, { meeting: talk });
		const [, id = ''] = /\^(Q\d+)/.exec(vault.text(talk)) ?? [];
		vault.edit(talk, () => talkText);
		const more = new TestVault({ ...people, [talk]: talkText, [note]: `# Questions\n\n- What keeps the night shift awake? (learn-role, nihgt)\n- off: ${id}\n` });
		const plan = await more.run(makeQuestionList, { meeting: talk });
		expect(more.text(talk)).toContain('What keeps the night shift awake? *(');
		expect(more.text(talk)).not.toContain(`^${id}\n`);
		expect(plan.done).toContain(`${note}, line 3: "nihgt" says nothing about a question.`);
	});
});

describe('the question list of a group', () => {
	const ines = 'Interviews/Contacts/Ines Calloway.md';
	const inesText = '---\ntype: contact\nname: "Ines Calloway"\npreferred_name: Ines\ncontact_level: vp\njob_function: [finance]\n---\n\n## Questions\n\n- Which report would you stop today?\n';
	const before = '---\ntype: meeting\ncontacts: ["[[Ines Calloway]]"]\nmeeting_status: held\nmeeting_start: 2026-10-01T12:00\ntimezone: America/Chicago\n---\n\n## Questions\n\n- [x] Which report changes decisions, and which one is produced out of habit? *(3 min; because: finance)* ^Q34\n';
	const group = talkText.replace('"[[Amara Okafor]]"', '"[[Amara Okafor]]", "[[Ines Calloway]]", "[[Sunita Deshpande]]"');
	const notes = { ...people, [ines]: inesText, 'Interviews/Meetings/2026-10-01 Ines Calloway.md': before, [talk]: group };

	it('puts each question to the one whom it fits, by their own note and their own talks, and nothing to who must not be contacted', async () => {
		const vault = new TestVault(notes);
		await vault.run(makeQuestionList, { meeting: talk });
		const lines = vault.text(talk).split('\n').filter((line) => line.startsWith('- [ ] '));
		const to = (name: string): readonly string[] => lines.filter((line) => line.includes(`to ${name};`));
		expect(to('Ines').some((line) => line.includes('Which report would you stop today?'))).toBe(true);
		expect(to('Ines').some((line) => line.includes('finance'))).toBe(true);
		expect(to('Amara Okafor').length).toBeGreaterThan(0);
		expect(lines.join('\n')).not.toMatch(/\^Q34$|Sunita/m);
	});
});
