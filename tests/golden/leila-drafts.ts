import { debriefMeeting } from '../../src/actions/conversation/debrief-meeting';
import { planMeeting } from '../../src/actions/appointment/plan-meeting';
import { day, wall, type TestVault } from '../actions/test-vault';
import { about, contactPath, declineReply, each, introduction, keepInTouch, landed, nudge, outreach, promisedAnew, referralNews, reportBack, sheets, type VaultStory } from './vault-case';

const news = 'I start as a quality data analyst at St. Brigid on 4 January';

/** What Leila does before she writes: she debriefs the talk of Friday, and agrees a call with Xiaoming in Los Angeles. */
async function lives(vault: TestVault): Promise<void> {
	promisedAnew(vault, 'Amara Eze', '2026-11-26');
	await vault.run(debriefMeeting, {
		meeting: 'Interviews/Meetings/2026-11-20 Hannah Feldstein.md', finished: true,
		thankYou: ['bring a before-and-after chart to every conversation, on paper', 'I have printed the first one.'],
	});
	await vault.run(planMeeting, {
		contacts: [contactPath('Wang Xiaoming 王小明')], start: wall('2026-12-02T19:30'), zone: 'America/Chicago', minutes: 45, channel: 'video', location: 'https://meet.example.com/xiaoming',
		kind: 'informational', purpose: ['learn-role', 'skills-certs'], goals: ['How does claims data differ from chart data?', 'Which SQL level is enough at a payer?'], status: 'scheduled',
	});
	await vault.run(debriefMeeting, {
		meeting: 'Interviews/Meetings/2026-10-30 Kevin Tran.md', finished: true, newPromises: [{ by: 'me', text: 'send Kevin the list of ten questions from our ward', due: day('2026-11-27') }],
	});
}

export const leila: VaultStory = {
	sample: 'leila', zone: 'America/Chicago', lives,
	drafts: [
		...each((who) => outreach(who, 'email'), 'Annika Nilsson', 'Colette Baptiste', "Dennis O'Neal", 'Dr. Babatunde Oyelaran', 'Grace Lindholm', 'Maria Garcia (Lakeshore)', 'Mehmet Yıldırım', 'Sanjay Mathur'),
		...each((who) => outreach(who, 'linkedin'), 'Wang Xiaoming 王小明', 'Sanjay Mathur'),
		outreach('Annika Nilsson', 'text'),
		outreach('Dr. Babatunde Oyelaran', 'phone'),
		nudge('Mehmet Yıldırım', 'linkedin'),
		declineReply('Imani Brooks'),
		...each((who) => about('confirmation', who), 'Luis Ángel Paredes', 'Wang Xiaoming 王小明'),
		...each((who) => about('reschedule', who), 'Luis Ángel Paredes', 'Wang Xiaoming 王小明'),
		...each((who) => about('thank-you', who), 'Amara Eze', 'Hannah Feldstein', 'Kevin Tran', 'Þóra Jónsdóttir'),
		reportBack('Þóra Jónsdóttir', { did: 'I put one page on discharges where anybody can see it', came: 'two people I had never met wrote to me about it' }),
		reportBack('Beatriz Fonseca', { did: 'I read chapter 3 twice, with a pencil', came: 'I found out why our ward and the state count days differently', gift: 'a recording of Amália in Chicago, from 1968' }),
		keepInTouch('Beatriz Fonseca', { did: 'I have handed in my practice project on readmissions', gift: 'a fado evening at the Old Town School on 12 December' }),
		keepInTouch('Samira Haddad', { did: 'I wrote to two analysts on the floor before I wrote to anybody else, and both answered', gift: 'a way to bring citrus through a Chicago winter' }),
		keepInTouch('Maria Garcia (Northlake)', { did: 'I finished the course, and told nobody before' }),
		introduction('Þóra Jónsdóttir', 'Sanjay Mathur'),
		introduction('Hannah Feldstein', 'Grace Lindholm'),
		referralNews('Þóra Jónsdóttir'),
		...each((who) => landed(who, news), 'Þóra Jónsdóttir', 'Samira Haddad', 'Amara Eze'),
		...sheets('Luis Ángel Paredes', 'Wang Xiaoming 王小明'),
	],
};
