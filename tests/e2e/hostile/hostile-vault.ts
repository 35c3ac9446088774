import { payloads } from './payloads';

const quoted = (text: string): string => JSON.stringify(text);
const list = (texts: readonly string[]): string => `[${texts.map(quoted).join(', ')}]`;
const at = (index: number): string => payloads[index % payloads.length] ?? '';
/** What a line of Markdown can hold. */
const inLine = (text: string): string => text.replace(/[\p{Zl}\p{Zp}\p{Cc}]/gu, ' ');
const everyLine = (before: string): string => payloads.map((payload) => `${before}${inLine(payload)}`).join('\n');

/** All of them one after the other, for a place that shows a single text. */
export const everything = payloads.map(inLine).join(' · ');

/** Names of several payloads each, so that a few notes show them all. */
const inGroups = (size: number): readonly string[] =>
	Array.from({ length: Math.ceil(payloads.length / size) }, (_, group) => payloads.slice(group * size, (group + 1) * size).map(inLine).join(' '));
const linesOf = (before: string): string => inGroups(11).map((said) => `${before}${said}`).join('\n');
const waitingFor = inGroups(2);
const taking = inGroups(40);

const contact = (name: string, index: number, more: string): string => `---
type: contact
name: ${quoted(name)}
preferred_name: ${quoted(at(index + 1))}
name_pronunciation: ${quoted(name)}
pronouns: ${quoted(name)}
aliases: ${list([at(index + 4)])}
contact_category: [cold]
how_we_know: ${quoted(at(index + 5))}
organization: ${list([`[[${at(index + 6)}]]`])}
role_title: ${quoted(name)}
contact_level: ${quoted(name)}
job_function: ${list([at(index + 8)])}
email: ${list([`${at(index + 9)}@example.org`])}
linkedin: ${quoted(at(index + 10))}
knowledge_sought: ${list([at(index + 11)])}
reason_to_talk: ${quoted(index === 0 ? everything : at(index + 12))}
referred_by: ["[[Root]]"]
interests: ${list([at(index + 13)])}
${more}---

${inLine(name)}

## Questions

- ${inLine(name)}
`;

const contacts: readonly [string, string][] = [
	...waitingFor.map((name, index): [string, string] => [`People/w${index}.md`, contact(name, index, 'contact_stage: awaiting-reply\noutreach_sent: 2026-10-05\noutreach_channel: email\n')]),
	...taking.map((name, index): [string, string] => [`People/m${index}.md`, contact(name, index, '')]),
];

/** Notes named after the payloads that a disk can hold as a name, and notes that say them all. */
const isFileName = (text: string): boolean => !/[\\/:\p{Cc}]/u.test(text) && !text.startsWith('.') && Buffer.byteLength(text) < 240 && Buffer.from(text).toString() === text;
const insight = (says: string): string => `---\ntype: insight\ninsight_kind: opening\n${says}expires_on: 2026-10-16\n---\n`;
const insights: readonly [string, string][] = [
	...payloads.filter(isFileName).map((payload): [string, string] => [`Heard/${payload}.md`, insight('')]),
	...inGroups(8).map((said, index): [string, string] => [`Heard/said ${index}.md`, insight(`statement: ${quoted(said)}\n`)]),
];

const meeting = (status: string, start: string, people: number, more: string): string => `---
type: meeting
contacts: ${list(taking.slice(0, people).map((_, index) => `[[m${index}]]`))}
purpose: [learn-role, ${quoted(at(0))}]
meeting_status: ${status}
meeting_start: ${start}
timezone: America/Chicago
duration_min: 60
meeting_channel: video
location: ${quoted(everything)}
meeting_goals: ${list(inGroups(33))}
${more}---

## Prep

${linesOf('- ')}

## Questions

${linesOf('- [ ] ')}

## Notes

${linesOf('- quote:: ')}
${linesOf('- advice:: ')}
- ref:: [[m0]] | knows ${everything}

## Promises

${linesOf('- [ ] I promised: ')}
${linesOf('- [ ] They promised: ')}
`;

/** The settings as a sync program might bring them: some can be taken, some are refused and told of. */
const settings = {
	version: 1,
	folders: { meeting: `../${at(0)}`, story: '<svg onload=ran()>' },
	naming: {
		typeProperty: at(payloads.length - 2), typeValues: { story: at(0) },
		properties: { industry: '<img src=x onerror=ran()>', languages: "-ran()-", interests: `'"><img src=x onerror=ran()>`, connected_on: '<svg onload=ran()>' },
	},
	holidays: payloads,
	meetingWord: everything.replace(/\p{Cc}/gu, ''),
	dateOrder: at(7),
};

export const templates = { fits: 'Fits <img src=x onerror=ran()>', fails: 'Fails <svg onload=ran()>' };

/** A vault in which every text that a person could have typed is a payload. */
export const hostileVault: Readonly<Record<string, string>> = {
	...Object.fromEntries([...contacts, ...insights]),
	'People/Root.md': '---\ntype: contact\nname: Root\ncontact_category: [cold]\ncontact_stage: met\n---\n',
	'Met/2026-10-15 now.md': meeting('confirmed', '2026-10-15T09:00', taking.length, 'confirmed_on: 2026-10-14\n'),
	'Met/2026-10-14 before.md': meeting('held', '2026-10-14T10:00', 1, `referrals: ["[[m0]]"]\n`),
	'Goals/<svg onload=ran()>.md': `---\ntype: search_goal\ngoal_status: active\ngoal_review: 2026-10-14\ntarget_roles: ${list(payloads)}\nlearning_questions: ${list(payloads)}\n---\n`,
	'Me.md': `---\ntype: profile\nmy_name: ${quoted(everything)}\nmy_signature: ${quoted(everything)}\nskills: ${list(payloads)}\npitch_30: ${quoted(everything)}\n---\n`,
	'Story.md': `---\ntype: story\nstory_headline: ${quoted(everything)}\nresult: ${quoted(everything)}\nskills: ${list(payloads)}\n---\n`,
	[`Interviews/Templates/${templates.fits}.md`]: `---\ntitle: ${quoted(everything)}\ndraft: outreach\n---\n${payloads.map(inLine).filter((payload) => !payload.includes('{{')).join('\n')}\n`,
	[`Interviews/Templates/${templates.fails}.md`]: `---\ntitle: ${quoted(at(8))}\ndraft: outreach\n---\n{{#if ${everything.replace(/[{}]/gu, '')}}}\n${everything}\n`,
	'Unreadable.md': `---\ntype: contact\nname: ${inLine(at(4))}: ${inLine(at(5))}: [\n---\n`,
	'Every one of them.md': `# All of them\n\n${everyLine('')}\n\n${everyLine('- [ ] ')}\n\n${payloads.map((payload) => `## ${inLine(payload)}\n\n\`\`\`dataviewjs\nran()\n\`\`\`\n`).join('\n')}`,
	'.obsidian/plugins/informational-interviews/data.json': JSON.stringify(settings),
};

/** The heading of the column of names, in the table that is to be imported. */
export const hostileHeading = 'Who "><img src=x onerror=ran()>';
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A table whose headings say nothing known, and cards, as an import would show them. */
export const hostileTable = `${[hostileHeading, at(0)].map(cell).join(',')}\n${payloads.slice(0, 190).map(inLine).map((payload) => [payload, payload].map(cell).join(',')).join('\n')}\n`;
const escaped = (text: string): string => inLine(text).replace(/[\\,;]/gu, (sign) => `\\${sign}`);
export const hostileCards = payloads.slice(190).map((payload) => `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${escaped(payload)}\r\nORG:${escaped(payload)}\r\nTITLE:${escaped(payload)}\r\nEND:VCARD\r\n`).join('');
