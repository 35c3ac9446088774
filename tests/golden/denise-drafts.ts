import { planMeeting } from '../../src/actions/appointment/plan-meeting';
import { recordOutcome } from '../../src/actions/appointment/record-outcome';
import { debriefMeeting } from '../../src/actions/conversation/debrief-meeting';
import { day, wall, type TestVault } from '../actions/test-vault';
import { about, contactPath, declineReply, each, introduction, keepInTouch, landed, missedMeeting, nudge, outreach, promisedAnew, referralNews, reportBack, sheet, sheets, type VaultStory } from './vault-case';

const news = 'I start as chief operating officer of a foundry in Easton on 4 January';

/** What Denise does before she writes: she debriefs two talks, agrees a second one with Ngozi, and plans one that Neil misses. */
async function lives(vault: TestVault): Promise<void> {
	promisedAnew(vault, 'Bridget Okonkwo-Hale', '2026-11-26');
	promisedAnew(vault, '2026-11-05 Ines', '2026-11-25');
	await vault.run(debriefMeeting, {
		meeting: 'Interviews/Meetings/2026-11-20 Ruth Ann Pelletier.md', finished: true, thankYou: ['“Gordon said you would turn up one day. He said it in 2004.”'],
		newPromises: [{ by: 'me', text: 'come by with the shift calendar from Scranton', due: day('2026-12-04') }],
	});
	await vault.run(debriefMeeting, {
		meeting: 'Interviews/Meetings/2026-11-18 Dominic Vasquez-Ortega.md', finished: true, thankYou: ['I like going home.', 'You were kinder than you had to be, and I noticed.'],
		newPromises: [{ by: 'me', text: 'send Dominic the page on the second shift', due: day('2026-11-25') }],
	});
	await vault.run(planMeeting, {
		contacts: [contactPath('Ngozi Adeyemi-Clark')], start: wall('2026-12-01T08:30'), zone: 'America/New_York', minutes: 45, channel: 'in-person', location: 'Tanager, the visitors\' room',
		kind: 'informational', purpose: ['learn-role', 'learn-company'], goals: ['What did she stop doing at four hundred people?'], status: 'scheduled',
	});
	await vault.run(planMeeting, {
		contacts: [contactPath('Neil Farquharson')], start: wall('2026-11-23T09:30'), zone: 'America/New_York', minutes: 30, channel: 'phone',
		kind: 'informational', purpose: ['learn-role'], goals: ['What did he keep of the old owner\'s habits?'], status: 'scheduled',
	});
	vault.goTo('2026-11-23T10:30');
	await vault.run(recordOutcome, { meeting: 'Interviews/Meetings/2026-11-23 Neil Farquharson.md', outcome: { kind: 'no-show' } });
}

export const denise: VaultStory = {
	sample: 'denise', zone: 'America/New_York', lives,
	drafts: [
		...each((who) => outreach(who, 'email'), 'Annette Fioravanti', 'Desmond Achebe', 'Graciela Montoya', 'Hiroshi Takamatsu', 'Isadora Pinheiro', 'Nkechi Obiora', 'Adaeze Umeh', 'Cordelia Mbeki-Shaw', 'Delphine Marchand', 'Joanna Thistlewood', 'Kiran Malhotra', 'Leonard Fishbein', 'Mateus Carvalho', 'Miriam Goldfarb', 'Monique Delacour'),
		...each((who) => outreach(who, 'linkedin'), 'Mateus Carvalho', 'Kiran Malhotra'),
		outreach('Delphine Marchand', 'text'),
		outreach('Carl-Johan Wik', 'phone'),
		...each((who) => nudge(who, 'email'), 'Nadezhda Orlova', 'Roy Tiberius Null'),
		declineReply('Roscoe Tillman'),
		...each((who) => about('confirmation', who), 'Kwabena Asante-Doyle', 'Augustin Delacroix-Boateng'),
		about('reschedule', 'Augustin Delacroix-Boateng'),
		missedMeeting('Neil Farquharson'),
		about('thank-you', 'Ngozi Adeyemi-Clark', '2026-11-13 Ngozi'),
		about('thank-you', 'Ines Calloway-Brandt', '2026-11-05 Ines'),
		...each((who) => about('thank-you', who), 'Bridget Okonkwo-Hale', 'Dominic Vasquez-Ortega', 'Ruth Ann Pelletier'),
		reportBack('Warren Tisdale', { did: 'I turned down a founder who still signs the purchase orders', came: 'I slept well' }),
		reportBack('Bridget Okonkwo-Hale', { did: 'I have said it in the first minute, five times now', came: 'nobody looked at the ceiling' }),
		reportBack('Ngozi Adeyemi-Clark', { did: 'I read the two that you had finished', came: 'I stopped after those, with thanks' }, '2026-10-13 Ngozi'),
		keepInTouch('Gwen Abernathy', { did: 'I have begun to say no, and it gets easier', gift: 'the new rail path along the Delaware, flat all the way' }),
		keepInTouch('Constance Wu-Bradley', { did: 'I wrote to both names you gave me, and have kept the rest for spring', gift: 'a list of three operators who would say yes to a board' }),
		introduction('Ngozi Adeyemi-Clark', 'Cordelia Mbeki-Shaw'),
		introduction('Theo Marchetti', 'Neil Farquharson'),
		...each(referralNews, 'Theo Marchetti', 'Warren Tisdale'),
		...each((who) => landed(who, news), 'Ines Calloway-Brandt', 'Warren Tisdale', 'Yolanda Price'),
		...sheets('Kwabena Asante-Doyle', '2026-12-01 Ngozi Adeyemi-Clark'),
		sheet('question-list', 'Round table'),
	],
};
