import { contact, denise, earlier, factsOfDenise, meeting, organization } from '../draft/draft-fixtures';
import type { GoldenCase } from './golden-cases';

const halyard = organization('Halyard & Sons', 'industry: [manufacturing]\norg_size: 900 people');
const vantage = organization('Vantage Castings', 'industry: [manufacturing]');
const fjordpay = organization('Fjordpay', 'industry: [payments]');

const roy = contact('Roy Tiberius Null', `
contact_category: [former-coworker]
tie: dormant
how_we_know: worked two floors apart at the Newark plant
organization: ["[[Vantage Castings]]"]
role_title: Director of operations
contact_level: director
job_function: [operations]
last_seen: 2016-09
knowledge_sought: [how a foundry of that size plans its shutdowns]
reason_to_talk: He took a plant through two shutdowns without missing a delivery.
`);
const ines = contact('Ines Calloway-Brandt', `
preferred_name: Ines
contact_category: [former-coworker]
how_we_know: sat on the same pension board for six years
organization: ["[[Halyard & Sons]]", "[[Fjordpay]]"]
role_title: "Fractional CFO"
contact_level: executive
job_function: [finance]
timezone: America/New_York
email: ["ines@example.com", "ines@example.org"]
phone: ["+1 973 555 0188"]
knowledge_sought: [what a board asks a COO for in the first ninety days]
reason_to_talk: She sits on both sides of that table.
give_back: [an introduction to a plant controller]
interests: [choir singing]
`);
const marcus = contact('Marcus Lindqvist', `
preferred_name: Marcus
contact_category: [referral]
organization: ["[[Fjordpay]]"]
role_title: VP operations
contact_level: vp
job_function: [operations]
timezone: Europe/Stockholm
may_use_name: "yes"
knowledge_sought: [where operations end and product begins in a payments firm]
reason_to_talk: He moved from manufacturing to payments, and stayed.
`);
const patrice = contact('Patrice Ndiaye-Holm', `
salutation: "Dear Ms. Ndiaye-Holm,"
contact_category: [recruiter]
job_function: [hr]
contact_level: executive
organization: ["[[Holm Search]]"]
knowledge_sought: [which boards look for an operations background]
reason_to_talk: She places board members in mid-size manufacturing.
preferred_channel: email
`);

const early = `
meeting_start: 2026-11-02T07:30
timezone: America/New_York
duration_min: 45
meeting_channel: video
location: https://example.org/ines
purpose: [learn-role, network]
meeting_goals: ["Know what the first ninety days are judged by"]
`;
const overseas = early.replace('07:30', '10:00').replace('https://example.org/ines', 'https://example.org/marcus').replace('duration_min: 45', 'duration_min: 60');
const search = early.replace('07:30', '16:00').replace('duration_min: 45', 'duration_min: 20');
const talk = `
## Notes
- 8' advice:: ask for the last three board packs before you say yes
- 15' quote:: "Cash is the only plan that everybody reads."
- 22' referral:: [[Marcus Lindqvist]] | may use name: yes
- 30' trend:: boards want one operator among five financiers

## Promises
- [ ] I promised: send the shutdown checklist (2026-11-04)
`;

const inesFacts = { facts: ines, organization: halyard };
const marcusFacts = { facts: marcus, organization: fjordpay, referrers: [{ name: 'Ines Calloway-Brandt', called: 'Ines' }] };
const marcusNamed = [{ name: 'Marcus Lindqvist', called: 'Marcus' }];

/** The drafts of a laid-off vice president who looks for the next plant to run. */
export const deniseCases: readonly GoldenCase[] = [
	{ name: 'denise-outreach-dormant', wanted: { kind: 'outreach', channel: 'email' }, facts: factsOfDenise({ facts: roy, organization: vantage }) },
	{ name: 'denise-outreach-referred', wanted: { kind: 'outreach', channel: 'email' }, facts: factsOfDenise(marcusFacts) },
	{ name: 'denise-outreach-search-firm', wanted: { kind: 'outreach', channel: 'email' }, facts: factsOfDenise({ facts: patrice, organization: organization('Holm Search') }) },
	{ name: 'denise-nudge', wanted: { kind: 'nudge', channel: 'email' }, facts: factsOfDenise({ facts: roy, organization: vantage }) },
	{ name: 'denise-confirmation', wanted: { kind: 'confirmation', channel: 'email' }, facts: factsOfDenise(inesFacts, { meeting: meeting(early, '', [ines]) }) },
	{ name: 'denise-agenda-two-clocks', wanted: { kind: 'agenda' }, facts: factsOfDenise(marcusFacts, { meeting: meeting(overseas, '', [marcus]) }) },
	{ name: 'denise-questions-executive', wanted: { kind: 'question-list' }, facts: factsOfDenise(inesFacts, { meeting: meeting(early, '', [ines]) }) },
	{ name: 'denise-questions-vp', wanted: { kind: 'question-list' }, facts: factsOfDenise(marcusFacts, { meeting: meeting(overseas, '', [marcus]) }) },
	{ name: 'denise-questions-search-firm', wanted: { kind: 'question-list' }, facts: factsOfDenise({ facts: patrice }, { meeting: meeting(search, '', [patrice]) }) },
	{ name: 'denise-prep-sheet', wanted: { kind: 'prep-sheet' }, facts: factsOfDenise(inesFacts, { meeting: meeting(early, '', [ines]) }) },
	{ name: 'denise-thank-you', wanted: { kind: 'thank-you', channel: 'email' }, facts: factsOfDenise(inesFacts, { meeting: meeting(early, talk, [ines], marcusNamed) }) },
	{ name: 'denise-report-back', wanted: { kind: 'report-back', channel: 'email' }, facts: factsOfDenise(inesFacts, { meeting: meeting(early.replace('2026-11-02', '2026-09-14'), talk, [ines]), told: { did: 'I asked a board for its last three packs', came: 'two of them told me what no conversation had' } }) },
	{ name: 'denise-keep-in-touch', wanted: { kind: 'keep-in-touch', channel: 'email' }, facts: factsOfDenise({ ...inesFacts, earlier: [earlier('2026-09-14', talk)] }, { told: { did: 'I read three board packs before I said anything', gift: 'a recording of the mass you sang in June' } }) },
	{ name: 'denise-introduction', wanted: { kind: 'introduction', channel: 'email' }, facts: factsOfDenise({ ...inesFacts, earlier: [earlier('2026-09-14', talk)] }, { wanted: { words: 'Marcus Lindqvist', facts: marcus } }) },
	{ name: 'denise-landed', wanted: { kind: 'landed', channel: 'email' }, facts: factsOfDenise({ ...inesFacts, earlier: [earlier('2026-09-14', talk)] }, { goals: [denise.goal], told: { came: 'I start as COO of a foundry in Ohio on 1 December' } }) },
];
