import { describe, expect, it } from 'vitest';
import { forgetPerson } from '../../../src/actions/people/forget-person';
import { writeWeekReport } from '../../../src/actions/week-report/write-week-report';
import { day, TestVault } from '../test-vault';

const goal = 'Goals/Health data.md';
const amara = 'Contacts/Amara Okafor.md';
const wednesday = '2026-11-25T09:00';

function contact(name: string, more = ''): string {
	return `---\ntype: contact\nname: "${name}"\ncontact_category: [alumni]\ncontact_level: manager\njob_function: [data]\n${more}---\n`;
}

function meeting(who: string, start: string, more = '', notes = ''): string {
	return `---\ntype: meeting\ncontacts: [${who.split(', ').map((name) => `"[[${name}]]"`).join(', ')}]\nmeeting_start: ${start}\ntimezone: America/Chicago\nduration_min: 30\n${more}---\n\n## Notes\n\n${notes}`;
}

const files = {
	[goal]: '---\ntype: search_goal # the one\ngoal_status: active\nweekly_outreach_target: 4\n---\nWhat I am after.\n',
	[amara]: contact('Amara Okafor', 'role_title: Data lead\noutreach_sent: 2026-11-09\nreplied_on: 2026-11-24\nreply_kind: "yes"\n'),
	'Contacts/Jonas Weber.md': contact('Jonas Weber', 'contact_level: ic\noutreach_sent: 2026-11-23\n').replace('contact_level: manager\n', ''),
	'Contacts/Zoë Kept.md': contact('Zoë Kept', 'confidential: true\n'),
	'Contacts/Ren Gone.md': contact('Ren Gone', 'do_not_contact: true\n'),
	'Meetings/2026-11-24 Amara Okafor.md': meeting('Amara Okafor', '2026-11-24T12:00', `meeting_status: debriefed
thank_you_sent: 2026-11-24
purpose: [learn-role, skills-certs]
meeting_goals: ["Which SQL is enough?", "What would Jonas Weber say?", "Who decides?"]
goals_met: ["which SQL is enough"]
referrals: ["[[Jonas Weber]]"]
`, `- 3' skill:: window functions
- 4' advice:: do as Zoë Kept did
- 5' quote:: "Amara alone knows why." | private
- 6' opening:: one in spring
- 7' advice:: ask [[Somebody new]]
- 8' referral:: [[Jonas Weber]]
- 9' Okafor, Amara: a plain note
- 10' pay-range:: 60 to 70
`),
	'Meetings/2026-11-23 Zoë Kept.md': meeting('Zoë Kept', '2026-11-23T12:00', 'meeting_status: debriefed\nthank_you_sent: 2026-11-23\n', '- skill:: zzkept\n'),
	'Meetings/2026-11-17 Jonas Weber.md': meeting('Jonas Weber', '2026-11-17T12:00', 'meeting_status: debriefed\n', '- skill:: Tableau\n'),
	'Meetings/2026-12-02 Amara Okafor.md': meeting('Amara Okafor, Jonas Weber', '2026-12-02T12:00', 'meeting_status: confirmed\npurpose: [network]\n'),
	'Meetings/2026-12-03 Ren Gone.md': meeting('Ren Gone', '2026-12-03T12:00', 'meeting_status: confirmed\n'),
};

async function reportOf(vault: TestVault, named: readonly string[] = [], on = '2026-11-25'): Promise<string> {
	await vault.run(writeWeekReport, { goal, day: day(on), named });
	const text = vault.text(goal);
	return text.slice(text.indexOf('## Reports'), text.indexOf('\n%%')).trim();
}

describe('the week report', () => {
	it('tells numbers, conversations, what is stuck and what comes next, and names nobody unless it was chosen', async () => {
		const vault = new TestVault(files, wednesday);
		expect(await reportOf(vault)).toBe(`## Reports

### Week of 2026-11-23

**The numbers**

- First messages: 1 of 4
- Conversations held: 2 of 2
- Practice: none
- Answers that came: 1
- People named to me: 1
- In the whole search: 1 of 1 first messages answered; decision makers met: 2 of 25

**Conversations**

- Tue 24 Nov: contact 1 (alumni, manager, data)
	- Found out: Which SQL is enough?
	- Still open: Who decides?
	- Skill: window functions
	- Opening: one in spring
	- Pay range: 60 to 70
	- 1 person named to me
	- 4 lines left out
- 1 more conversation, which is only counted

**Where it is stuck**

- 1 thank-you overdue, since Wed 18 Nov

**What comes next, until Sun 6 Dec**

- Wed 2 Dec: contact 1 (alumni, manager, data) and contact 2 (alumni, specialist, data), for the network
- 1 more appointment, which is only counted
- Due: 1 meeting to prepare`);
		expect(vault.text(goal).startsWith(files[goal])).toBe(true);
	});

	it('calls those who were chosen by name and role', async () => {
		const vault = new TestVault(files, wednesday);
		const text = await reportOf(vault, [amara, 'Contacts/Jonas Weber.md']);
		expect(text).toContain('- Tue 24 Nov: Amara Okafor (Data lead)\n');
		expect(text).toContain('\t- Still open: What would Jonas Weber say?\n');
		expect(text).toContain('- Wed 2 Dec: Amara Okafor (Data lead) and Jonas Weber, for the network\n');
		expect(text).not.toMatch(/Zoë|Kept|Ren|Somebody new|knows why/u);
	});

	it('looks at the week before as well, with what is stuck and comes next as it is today', async () => {
		const vault = new TestVault(files, wednesday);
		const text = await reportOf(vault, [], '2026-11-18');
		expect(text).toContain('### Week of 2026-11-16\n');
		expect(text).toContain('- Tue 17 Nov: contact 1 (alumni, specialist, data)\n\t- Skill: Tableau\n');
		expect(text).toContain('**What comes next, until Sun 29 Nov**');
	});

	it('is refreshed when it is made again, says so where nothing is new, and goes below what somebody edited', async () => {
		const vault = new TestVault(files, wednesday);
		await reportOf(vault);
		const again = await vault.run(writeWeekReport, { goal, day: day('2026-11-25'), named: [] });
		expect(again).toMatchObject({ done: 'The report of that week stands in the note already.', steps: [] });
		vault.goTo('2026-11-26T09:00');
		await reportOf(vault, [amara]);
		expect(vault.text(goal).match(/### Week of/gu)).toHaveLength(1);
		vault.edit(goal, (text) => text.replace('- Practice: none', '- Practice: none, sadly'));
		await reportOf(vault);
		expect(vault.text(goal)).toContain('none, sadly');
		expect(vault.text(goal).match(/### Week of/gu)).toHaveLength(2);
	});

	it('leaves out what is for another goal only, and says so where there is nothing', async () => {
		const other = 'Goals/Teaching.md';
		const forOther = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replace(/^type: (contact|meeting)$/mu, 'type: $1\nsearch_goal: ["[[Teaching]]"]')]));
		const vault = new TestVault({ ...forOther, [other]: '---\ntype: search_goal\n---\n' }, wednesday);
		const text = await reportOf(vault);
		expect(text).toContain('- First messages: 0 of 4\n');
		expect(text).toContain('**Conversations**\n\n- None was held.\n');
		expect(text).toContain('**Where it is stuck**\n\n- Nothing is overdue.\n');
		expect(text).toContain('- Nothing is planned yet.');
	});

	it('goes when somebody who is named in it is forgotten', async () => {
		const vault = new TestVault(files, wednesday);
		await reportOf(vault, [amara]);
		await vault.run(forgetPerson, { contact: amara, linking: ['Meetings/2026-11-24 Amara Okafor.md', 'Meetings/2026-12-02 Amara Okafor.md'] });
		expect(vault.text(goal)).not.toContain('Amara');
		expect(vault.text(goal)).toContain('What I am after.');
	});

	it('is refused where the goal is gone', async () => {
		const vault = new TestVault(files, wednesday);
		expect(await vault.refusal(writeWeekReport, { goal: 'Goals/Gone.md', day: day('2026-11-25'), named: [] })).toMatchObject({ note: 'Goals/Gone.md' });
	});
});
