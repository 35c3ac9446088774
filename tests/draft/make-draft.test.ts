import { describe, expect, it } from 'vitest';
import { draftContext } from '../../src/draft/context/draft-context';
import { readDraft, writeDraft } from '../../src/draft/draft';
import { draftKinds } from '../../src/draft/draft-kind';
import { lengthOf } from '../../src/draft/draft-length';
import type { MeetingForDraft } from '../../src/draft/draft-facts';
import { makeDraft, templateFor } from '../../src/draft/make-draft';
import { readTemplate } from '../../src/draft/template/read-template';
import { builtInTemplateFiles } from '../../src/draft/template/built-in-templates';
import type { Template } from '../../src/draft/template/template';
import { templateHelpers } from '../../src/draft/template/template-helpers';
import { tieOf } from '../../src/draft/wording/tie-of';
import { yaml } from '../host/yaml';
import { contact, earlier, facts, leila, meeting, organization, sources, story } from './draft-fixtures';

const amara = contact('Amara Okafor', 'contact_category: [cold]\nknowledge_sought: [claims data]\nreason_to_talk: She built the claims checks.\nrole_title: Analyst');

function own(text: string): Template {
	const read = readTemplate('Templates/Mine.md', text, yaml);
	if (!read.ok) throw new Error(read.problem.what);
	return read.value;
}

describe('a draft is refused', () => {
	it('for somebody who asked not to be contacted, and kindly for somebody who has died', () => {
		const stopped = makeDraft({ kind: 'outreach', channel: 'email' }, sources(), facts({ facts: contact('Sunita', 'do_not_contact: true') }));
		const died = makeDraft({ kind: 'keep-in-touch' }, sources(), facts({ facts: contact('Gordon', 'deceased: true') }));
		expect(stopped.ok ? '' : stopped.problem.what).toBe('Sunita asked not to be contacted; nothing is drafted.');
		expect(died.ok ? '' : died.problem.what).toBe('Gordon has died; nothing is drafted.');
	});

	it('where it is about a meeting and there is none, and where no template fits', () => {
		expect(makeDraft({ kind: 'thank-you' }, sources(), facts({ facts: amara })).ok).toBe(false);
		expect(makeDraft({ kind: 'nudge' }, { ...sources(), templates: [] }, facts({ facts: amara })).ok).toBe(false);
	});

	it('when a template of the vault has an error, with its line in the file, and nothing is written', () => {
		const mine = own('---\ntitle: Mine\ndraft: outreach\nchannel: email\n---\n\nDear {{contact.called}},\n{{#if brief}}{{contact.nmae}}{{/if}}\n');
		const made = makeDraft({ kind: 'outreach', channel: 'email' }, { ...sources(), templates: [mine, ...sources().templates] }, facts({ facts: { ...amara, contact: { ...amara.contact, tie: 'weak' } } }));
		expect(templateFor({ kind: 'outreach', channel: 'email' }, 'cold', [mine, ...sources().templates])).toBe(mine);
		expect(made.ok ? '' : made.problem).toMatchObject({ note: 'Templates/Mine.md', line: 8, what: 'Templates/Mine.md, line 8, column 16: nothing is called "contact.nmae" here.' });
	});
});

describe('which template is used', () => {
	it("is the vault's before the built-in one of the same draft, whatever it is narrowed to", () => {
		const mine = own('---\ndraft: nudge\n---\nHello {{contact.called}}');
		const made = makeDraft({ kind: 'nudge' }, { ...sources(), templates: [mine, ...sources().templates] }, facts({ facts: amara }));
		expect(made.ok && made.value.text).toBe('Hello Amara Okafor');
	});

	it('follows how close the two are', () => {
		const person = (properties: string, more = {}): string => tieOf(facts({ facts: contact('X', properties), ...more }));
		expect(person('contact_category: [cold]')).toBe('cold');
		expect(person('contact_category: [alumni]')).toBe('warm');
		expect(person('shared_affiliation: [St. Anne]')).toBe('warm');
		expect(person('contact_category: [cold]', { referrers: [{ name: 'A', called: 'A' }] })).toBe('warm');
		expect(person('last_seen: 2023-10-26')).toBe('dormant');
		expect(person('last_seen: 2023-10-27')).toBe('warm');
		expect(person('last_seen: 2019-05')).toBe('dormant');
		expect(person('tie: dormant')).toBe('dormant');
		expect(person('last_seen: 2019-05', { earlier: [earlier('2026-10-01', '')] })).toBe('warm');
		const introduced = 'referred_by: ["[[A]]"]\nreplied_on: 2026-10-19\nreply_kind: yes\nmay_use_name: yes';
		const by = { referrers: [{ name: 'A', called: 'A' }] };
		expect(person(introduced, by)).toBe('introduced');
		expect(person(introduced.replace('may_use_name: yes', 'may_use_name: no'), by)).toBe('warm');
		expect(person(`${introduced}\noutreach_sent: 2026-10-15`, by)).toBe('warm');
		expect(person(introduced.replace('reply_kind: yes', 'reply_kind: decline'), by)).toBe('warm');
	});
});

describe('a note with an invitation', () => {
	it('says what connects us where there is room for it, as the setting allows', () => {
		const person = { facts: contact('Amara Okafor', `how_we_know: We sat at one table through all three evenings of the course on registries last autumn.
knowledge_sought: [how a registry is read by those who did not build it]`) };
		const note = (invitationCharacters: number): string => {
			const made = makeDraft({ kind: 'outreach', channel: 'linkedin' }, sources(), facts(person, { invitationCharacters }));
			return made.ok ? made.value.text : '';
		};
		expect(note(200)).not.toContain('one table');
		expect(note(200).length).toBeLessThanOrEqual(200);
		expect(note(300)).toContain('one table');
		expect(note(300).length).toBeLessThanOrEqual(300);
	});
});

describe('the lines chosen in the debrief for the thank-you', () => {
	const body = `
## Notes
- 5' quote:: "Nobody reads page two."
- 9' advice:: publish one small dashboard
- 12' skill:: control charts for beginners
- 15' process:: the vendor leaves in May | confidential

## Promises
- [ ] I promised: send the link (2026-11-05)
`;
	const amaraHeld = (chosen: readonly string[], everybody = [amara]): MeetingForDraft => ({ ...meeting('meeting_start: 2026-11-02T19:00\ntimezone: America/Chicago', body, everybody), chosen });
	const thanks = (chosen: readonly string[], everybody = [amara], who = amara): string => {
		const made = makeDraft({ kind: 'thank-you', channel: 'email' }, sources(), facts({ facts: who }, { meeting: amaraHeld(chosen, everybody) }));
		return made.ok ? made.value.text : '';
	};

	it('are used before all others, and nothing else is put beside them', () => {
		expect(thanks([])).toContain('“Nobody reads page two.”');
		const own = thanks(['control charts for beginners', 'I drew the first one on Sunday.']);
		expect(own).toContain('One skill I take away: control charts for beginners. I drew the first one on Sunday.');
		expect(own).not.toMatch(/page two|small dashboard/);
		expect(thanks(['“Nobody reads page two.”'])).not.toContain('small dashboard');
	});

	it('never bring in what was confidential, nor say a promise twice', () => {
		expect(thanks(['the vendor leaves in May'])).not.toContain('vendor');
		expect(thanks(['send the link']).match(/send the link/g)).toHaveLength(1);
	});

	it('are dealt out to several people, so that no two get the same', () => {
		const other = contact('Jonas Weber');
		const [first, second] = [amara, other].map((who) => thanks(['You both laughed at the same chart.', 'The biscuits were yours.'], [amara, other], who));
		expect([first?.includes('chart.'), first?.includes('biscuits'), second?.includes('chart.'), second?.includes('biscuits')]).toEqual([true, false, false, true]);
	});
});

describe('what the notes know goes into a question', () => {
	const list = (changes: Parameters<typeof facts>[1], talk?: string): string => {
		const person = { facts: amara, ...talk === undefined ? {} : { earlier: [earlier('2026-08-11', talk)] } };
		const made = makeDraft({ kind: 'question-list' }, sources(), facts(person, { meeting: meeting('duration_min: 60', '', [amara]), ...changes }));
		return made.ok ? made.value.text : '';
	};

	it('what was answered with marks only is asked for again, and leaves no gap', () => {
		const met = { facts: contact('Amara Okafor', "interests: ['.']"), earlier: [earlier('2026-08-11', '## Notes\n- 5\' advice:: Publish one small thing\n')] };
		for (const kind of ['keep-in-touch', 'report-back', 'landed'] as const) {
			const made = makeDraft({ kind }, sources(), { ...facts(met, { meeting: meeting('', '', [met.facts]) }), told: { did: '.', came: '…', gift: ';' } });
			if (kind !== 'keep-in-touch') expect(made.ok && made.value.text, kind).toContain('[add: ');
			expect(made.ok && made.value.text, kind).not.toMatch(/: \.|Knowing of|came across/);
		}
	});

	it('what they told last time is read back to them, unless it was confidential or about somebody', () => {
		expect(list({}, "## Notes\n- 5' trend:: claims are coded by machine now")).toContain('“claims are coded by machine now”. What has come of it since?');
		expect(list({}, "## Notes\n- 5' trend:: claims are coded by machine now | confidential\n- 6' process:: she codes them at night")).not.toContain('What has come of it since?');
	});

	it('the first steps of my plan are named', () => {
		const only = { ...sources(), questions: sources().questions.filter(({ id }) => ['Q50', 'Q67'].includes(id)) };
		const asked = (plan: readonly string[]): string => {
			const made = makeDraft({ kind: 'question-list' }, only, facts({ facts: amara }, { meeting: meeting('duration_min: 60', '', [amara]), plan }));
			return made.ok ? made.value.text : '';
		};
		expect(asked(['finish the course.', 'count one ward', 'ask four payers', 'rest'])).toContain('Of the things on my plan - finish the course; count one ward; ask four payers - which one would you drop?');
		expect(asked([])).not.toContain('on my plan');
	});
});

describe('facts only', () => {
	it('never names a referrer who has not allowed it', () => {
		const person = { facts: contact('Jo', 'may_use_name: asked\ncontact_category: [referral]'), referrers: [{ name: 'Marcus Lindqvist', called: 'Marcus' }] };
		for (const channel of ['email', 'linkedin', 'message', 'phone'] as const) {
			const made = makeDraft({ kind: 'outreach', channel }, sources(), facts(person));
			expect(made.ok && writeDraft(made.value)).not.toContain('Marcus');
		}
	});

	it('tells only what I did after we last met, and asks where no note says when that was', () => {
		const stories = [story('a', 'story_headline: I won a prize\nstory_date: 2018-06-01'), story('b', 'story_headline: I led a ward\nstory_date: 2022-06-01'), story('c', 'story_headline: I wrote a book')];
		const seen = makeDraft({ kind: 'outreach', channel: 'email' }, sources(), facts({ facts: contact('Jo', 'last_seen: 2021-06-01') }, { stories }));
		expect(seen.ok && seen.value.text).toContain('As for me: I led a ward.');
		expect(seen.ok && seen.value.text).not.toMatch(/prize|book/);
		const unknown = makeDraft({ kind: 'outreach', channel: 'email' }, sources(), facts({ facts: contact('Jo', 'tie: dormant') }, { stories }));
		expect(unknown.ok && unknown.value.text).toContain('[add: when you last met]');
		expect(unknown.ok && unknown.value.text).toContain('[add: one or two things you have done since]');
	});

	it('gives a date of a month or a year the words it has, and a day that may be two none at all', () => {
		const body = (properties: string): string => {
			const made = makeDraft({ kind: 'outreach', channel: 'email' }, sources(), facts({ facts: contact('Jo', properties) }));
			return made.ok ? made.value.text : '';
		};
		expect(body('last_seen: 2019-05')).toContain('we last met in May 2019.');
		expect(body('last_seen: "2019"')).toContain('we last met in 2019.');
		expect(body('tie: dormant\nlast_seen_note: spring 2019')).toContain('we last met in spring 2019.');
		expect(body("tie: dormant\nlast_seen_note: at Ana's wedding")).toContain("we last met at Ana's wedding.");
	});

	it('leaves out the sentences that are too much for the limit before it goes over', () => {
		const long = contact('Jo', 'contact_category: [cold]\nrole_title: Director of data\nindustry: [health care]\nknowledge_sought: [how a registry of many hospitals is kept, which tools the night team uses]\nreason_to_talk: You brought four hospitals to count falls in one and the same way.');
		const given = facts({ facts: long });
		const made = makeDraft({ kind: 'outreach', channel: 'email' }, sources(), given);
		if (!made.ok) throw new Error(made.problem.what);
		expect(made.value.text).toContain('Your field as a whole interests me, too.');
		expect(made.value.text).not.toContain('from where you stand');
		expect(lengthOf(made.value, given)).toMatchObject({ over: false });
	});

	it('says the word for the meeting that was set, with its article', () => {
		const made = makeDraft({ kind: 'outreach', channel: 'email' }, sources(), facts({ facts: amara }, { meetingWord: 'informational interview' }));
		expect(made.ok && made.value.text).toContain('for an informational interview');
	});

	it('prepares me for a group in which somebody must not be written to', () => {
		const silent = contact('Sunita', 'do_not_contact: true');
		const made = makeDraft({ kind: 'agenda' }, sources(), facts({ facts: silent }, { meeting: meeting('duration_min: 30\nmeeting_goals: [x]', '', [amara, silent]) }));
		expect(made.ok).toBe(true);
	});
});

describe('thank-yous to a group', () => {
	it('never take up the same captured line twice, and give to each the line that links to them', () => {
		const group = [contact('Ana'), contact('Ben'), contact('Cho')];
		const lines = ['advice:: alpha alpha | [[Ben]]', 'advice:: bravo bravo', 'skill:: charlie charlie', 'trend:: delta delta', 'quote:: "echo echo"', 'process:: foxtrot foxtrot'];
		const held = meeting('meeting_start: 2026-11-02T19:00\ntimezone: America/Chicago', `## Notes\n${lines.map((line) => `- ${line}`).join('\n')}\n`, group);
		const texts = group.map((person) => {
			const made = makeDraft({ kind: 'thank-you' }, sources(), facts({ facts: person }, { meeting: held }));
			return made.ok ? made.value.text : '';
		});
		for (const word of ['alpha', 'bravo', 'charlie', 'delta', 'echo', 'foxtrot']) expect(texts.filter((text) => text.includes(word)).length, word).toBeLessThanOrEqual(1);
		expect(texts[1]).toContain('alpha');
		expect(texts.every((text) => /bravo|charlie|delta|echo|foxtrot|alpha/.test(text))).toBe(true);
	});
});

describe('the agenda', () => {
	it('adds up and is right on both clocks across the night the clocks change', () => {
		const other = contact('Noor', 'timezone: Europe/Berlin');
		const given = facts({ facts: other }, { meeting: meeting('meeting_start: 2026-10-26T09:00\ntimezone: America/Chicago\nduration_min: 45\nmeeting_goals: [x]', '', [other]) });
		const made = makeDraft({ kind: 'agenda' }, sources(), given);
		expect(made.ok && made.value.text).toContain('**Monday 26 October, 09:00 to 09:45** (theirs: Monday 26 October, 15:00 to 15:45, Berlin)');
	});
});

describe('a draft in a note', () => {
	it('keeps its subject on the first line, and comes back the same', () => {
		const draft = { subject: 'A: question', text: 'Dear X,\n\nSubject: not this\n' };
		expect(readDraft(writeDraft(draft))).toEqual(draft);
		expect(readDraft(writeDraft({ subject: undefined, text: 'Hello' }))).toEqual({ subject: undefined, text: 'Hello' });
		expect(readDraft('Subject:  A \r\n\r\nText')).toEqual({ subject: 'A', text: 'Text' });
	});
});

describe('the templates that ship', () => {
	it('can all be read, have a title, and serve every kind of draft', () => {
		for (const { name, text } of builtInTemplateFiles) expect(readTemplate(name, text, yaml), name).toMatchObject({ ok: true });
		for (const kind of draftKinds) expect(sources().templates.some((template) => template.draft === kind), kind).toBe(true);
	});

	it('see no name that a helper has too, since the helper would win', () => {
		const given = facts({ facts: amara, organization: organization('Cedar') }, { meeting: meeting('', '', [amara]), goals: [leila.goal] });
		for (const kind of draftKinds) {
			for (const name of Object.keys(draftContext(kind, given, sources().questions, false))) expect(templateHelpers.has(name), name).toBe(false);
		}
	});
});

describe('a template file', () => {
	const read = (text: string): string => {
		const outcome = readTemplate('T.md', text, yaml);
		return outcome.ok ? JSON.stringify(outcome.value) : `${outcome.problem.what} ${outcome.problem.advice}`;
	};

	it('says what it is for, and may be narrowed to a channel and a tie', () => {
		expect(read('---\r\ntitle: Mine\r\ndraft: Outreach\r\nchannel: email\r\ntie: warm\r\n---\r\n\r\nDear\r\n')).toBe(JSON.stringify({ file: 'T.md', title: 'Mine', draft: 'outreach', channel: 'email', tie: 'warm', builtIn: false, body: 'Dear\r\n', bodyLine: 8 }));
	});

	it('that does not is a problem with the nearest right word', () => {
		expect(read('Dear')).toContain('T.md does not say what it is a template for.');
		expect(read('---\ndraft: outreech\n---\n')).toContain('did you mean "outreach"?');
		expect(read('---\ndraft: nudge\nchannel: pigeon\n---\n')).toContain('there is no channel "pigeon"');
	});
});
