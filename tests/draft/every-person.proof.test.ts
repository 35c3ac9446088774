import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactProperties } from '../../src/domain/properties/contact';
import { meetingProperties } from '../../src/domain/properties/meeting';
import type { PropertyTable, Values } from '../../src/domain/properties/property-table';
import { checkDraft } from '../../src/draft/check-draft';
import { writeDraft } from '../../src/draft/draft';
import type { DraftFacts } from '../../src/draft/draft-facts';
import { draftKinds, draftChannels, type DraftKind } from '../../src/draft/draft-kind';
import { emptyPhrases, foundWords, jobWords, notToBeAsked } from '../../src/draft/word-lists';
import { makeDraft } from '../../src/draft/make-draft';
import { decodeNote } from '../../src/note/frontmatter/decode-note';
import { readCaptures } from '../../src/note/body/capture-line';
import { defaultSettings } from '../../src/settings/default-settings';
import { prove } from '../proof/prove';
import { contact, earlier, facts, leila, meeting, organization, sources, story } from './draft-fixtures';

/** Names and words that break careless programs. */
const hostile = fc.constantFrom(
	"O'Rourke", 'Smith & Sons', 'ليلى الحداد', '王小明', 'Þóra Jónsdóttir', 'Null', '<b>Ann</b>', '{{contact.name}}', '{{#if x}}', '&amp;', '$& $1 $$', '\\{{x}}',
	'Ann "Annie" Lee', 'Job van Dam', 'Dr. Ng, Jr.', '🙂 Kim', '[[Link|label]]', '%% mark %%', '^Q12', '- [ ] box', '?a=b&c=d', '\u202eevil', 'constructor', '__proto__', 'a{{', '}}b',
);
const words = fc.oneof(hostile, hostile, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => text.replace(/[\r\n]/g, ' ').trim() || 'x'));

function rawFor(table: PropertyTable, leaveOut: readonly string[]): fc.Arbitrary<Record<string, unknown>> {
	const each = Object.entries(table).filter(([name]) => !leaveOut.includes(name)).map(([name, spec]) => {
		const value: fc.Arbitrary<unknown> =
			spec.kind === 'choice' ? fc.constantFrom(...spec.allowed)
			: spec.kind === 'choices' ? fc.subarray([...spec.allowed], { maxLength: 2 })
			: spec.kind === 'list' ? fc.array(words, { maxLength: 3 })
			: spec.kind === 'links' ? fc.array(words.map((text) => `[[${text.replace(/[[\]|#^]/g, '') || 'x'}]]`), { maxLength: 2 })
			: spec.kind === 'number' ? fc.integer({ min: 1, max: 90 })
			: spec.kind === 'checkbox' ? fc.constant(false)
			: spec.kind === 'date' ? fc.constantFrom('2026-10-01', '2019-05', '03/04/2027', 'tbd', '2018')
			: spec.kind === 'datetime' ? fc.constantFrom('2026-11-01T01:30', '2027-03-14T02:30', '2026-11-02T19:00', 'soon')
			: words;
		return [name, fc.option(value, { freq: 2, nil: undefined })] as const;
	});
	return fc.record(Object.fromEntries(each));
}

function read<const T extends PropertyTable>(table: T, raw: Record<string, unknown>): Values<T> {
	return decodeNote(table, raw, defaultSettings.naming, 'x.md').values;
}

const zones = fc.constantFrom(undefined, 'America/Chicago', 'Asia/Kolkata', 'Pacific/Auckland', 'Nowhere/Land');
const capture = fc.tuple(fc.constantFrom('quote', 'skill', 'advice', 'opening', 'affirmation', 'note'), words).map(([kind, text]) => `- 5' ${kind}:: ${text}`);

const people: fc.Arbitrary<DraftFacts> = fc
	.record({ name: words, raw: rawFor(contactProperties, ['deceased', 'do_not_contact', 'closed_reason', 'salutation']), zone: zones, planned: rawFor(meetingProperties, []), lines: fc.array(capture, { maxLength: 4 }), own: fc.array(words, { maxLength: 2 }), known: fc.boolean() })
	.map(({ name, raw, zone, planned, lines, own, known }) => {
		const person = { ...contact(name), contact: read(contactProperties, { ...raw, timezone: zone }) };
		const held = meeting('', '', [person]);
		return facts(
			{ facts: person, organization: known ? organization(name) : undefined, questions: own.map((text) => `- ${text}`).join('\n') },
			{ meeting: { ...held, facts: { ...held.facts, meeting: read(meetingProperties, planned) }, captures: readCaptures(`## Notes\n${lines.join('\n')}\n`) }, profile: known ? leila.profile : undefined, goals: known ? [leila.goal] : [] },
		);
	});

/** What the program itself may not leave in a draft: the facts' own words are taken out first, also with a capital where one began a sentence. */
function without(text: string, given: DraftFacts): string {
	const own = [
		given.person.facts.name, ...Object.values(given.person.facts.contact), ...Object.values(given.meeting?.facts.meeting ?? {}), ...(given.meeting?.captures ?? []).map((line) => line.text), given.person.questions,
	].flatMap((value): readonly unknown[] => (Array.isArray(value) ? value : [value])).flatMap((value) => (typeof value === 'string' ? value.split('\n') : typeof value === 'object' && value !== null && 'target' in value ? [String(value.target)] : []));
	return own.flatMap((value) => [value.trim(), value.trim().replace(/^- /, '')]).filter((value) => value !== '').sort((a, b) => b.length - a.length).reduce((left, value) => left.replace(new RegExp(value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi'), 'x'), text);
}

/** What belongs to nobody but these facts, so that it is known again where it must not be. */
const kept = {
	confidential: 'zzconfidential', affirmation: 'zzaffirmation', personal: 'zzpersonal', unnamed: 'Zzunnamed', oldStory: 'zzoldstory', otherTalk: 'zzothertalk',
} as const;

/** The same people with more behind them: an earlier talk, stories, a referrer who did not allow it, whom they named, what was chosen and told. */
const known: fc.Arbitrary<DraftFacts> = fc
	.record({ given: people, lines: fc.array(capture, { maxLength: 4 }), chosen: fc.array(words, { maxLength: 2 }), told: fc.option(words, { nil: undefined }), paid: fc.boolean(), met: fc.boolean() })
	.map(({ given, lines, chosen, told, paid, met }) => {
		const talk = `## Notes\n${lines.join('\n')}\n- 8' process:: ${kept.confidential} | confidential\n- 9' affirmation:: ${kept.affirmation}\n- personal:: ${kept.personal}\n`;
		const person = { ...given.person, facts: { ...given.person.facts, contact: { ...given.person.facts.contact, may_use_name: 'asked' as const } } };
		return {
			...given,
			person: { ...person, earlier: met ? [earlier('2026-08-11', talk)] : [], referrers: [{ name: kept.unnamed, called: kept.unnamed }], referred: [{ name: 'Jonas Weber', called: 'Jonas', writtenOn: undefined, answeredOn: undefined, metOn: undefined, closed: false }] },
			stories: [...given.stories, story('Old', `story_headline: ${kept.oldStory}\nstory_date: 2001-01-01`)],
			heard: [{ ...earlier('2026-09-01', `## Notes\n- 5' process:: ${kept.otherTalk}\n- 6' opening:: ${kept.otherTalk}\n`), people: ['Contacts/Somebody else.md'] }],
			meeting: given.meeting === undefined ? undefined : { ...given.meeting, chosen, captures: [...given.meeting.captures, ...readCaptures(talk)] },
			wanted: { words: 'somebody who runs a ward', facts: undefined },
			...told === undefined ? {} : { told: { did: told, came: told, gift: told } },
			invitationCharacters: paid ? 300 : 200,
		};
	});

function wordsOf(text: string): readonly string[] {
	return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** Every text that stands anywhere in a value. */
function textsIn(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	if (Array.isArray(value)) return value.flatMap(textsIn);
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function filesBelow(folder: string, ending: string): readonly string[] {
	return readdirSync(join(__dirname, '../..', folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending)).map((file) => readFileSync(join(__dirname, '../..', folder, file), 'utf8'));
}

/** The words that the program itself may say: those of its templates and of its wordings, the word of greeting, and the names of days and months. */
const ownWords = new Set([...filesBelow('templates', '.md'), ...filesBelow('src/draft/wording', '.ts'), ...filesBelow('src/draft/context', '.ts')].flatMap(wordsOf).concat(wordsOf(
	'Dear Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
)));

/** Words of a draft that are neither the program's own nor in any fact it was given: what they say was invented. */
function invented(made: string, given: DraftFacts): readonly string[] {
	const known = new Set(textsIn(given).flatMap(wordsOf));
	return wordsOf(made).filter((word) => !ownWords.has(word) && !known.has(word));
}

const sheets: readonly DraftKind[] = ['prep-sheet', 'agenda', 'question-list'];

/** What was wrong with one draft, as the sentences of a failed test. */
function faults(kind: DraftKind, made: string, given: DraftFacts): readonly string[] {
	const text = without(made, { ...given, person: { ...given.person, questions: [given.person.questions, given.meeting?.chosen.join('\n') ?? '', given.told?.did ?? '', ...given.person.earlier.flatMap(({ captures }) => captures.map((line) => line.text))].join('\n') } });
	const letter = !sheets.includes(kind);
	const found = (what: string, there: boolean): readonly string[] => (there ? [what] : []);
	return [
		...found(`an invented fact: ${invented(made, given).join(' ')}`, letter && invented(made, given).length > 0),
		...found('a hole', /undefined|\[object|NaN|\{\{|\}\}|\(\s*\)|“\s*”\s*[.,]|: \./.test(text)),
		...found('an escaped character', /&(?:amp|#\w+|lt|gt|quot);/.test(text)),
		...found('a forbidden phrase', letter && (foundWords(text, emptyPhrases).length > 0 || (kind !== 'landed' && foundWords(text, jobWords).length > 0))),
		...found('something not to be asked', notToBeAsked.some(([form]) => form.test(text))),
		...found('the word interview', letter && /\binterview\b/i.test(text)),
		...found('what must be kept back', letter && [kept.confidential, kept.affirmation, kept.personal, kept.unnamed, kept.otherTalk].some((word) => made.includes(word))),
		...found('a story from before we met', kind === 'outreach' && made.includes(kept.oldStory)),
		...found('a gap of many lines', /\n{3,}/.test(made)),
	];
}

describe('for any contact and meeting, whatever is missing and whatever the names hold', () => {
	it('every draft of every kind is made and checked, and has no hole, no invented fact, no escaped character and no forbidden phrase', async () => {
		const from = sources();
		await prove('Drafts', () =>
			fc.property(known, fc.constantFrom(...draftChannels), (given, channel) => {
				for (const kind of draftKinds) {
					const made = makeDraft({ kind, channel }, from, given);
					if (!made.ok) throw new Error(`${made.problem.what} ${made.problem.advice}`);
					expect(faults(kind, writeDraft(made.value), given), `${kind}: ${writeDraft(made.value)}`).toEqual([]);
					expect(checkDraft(made.value, given, from.questions).length).toBeGreaterThan(2);
				}
			}));
	});

	it('a draft that is spoiled on purpose is found out', () => {
		const given = facts({ facts: contact('Amara') });
		const spoiled = ['{{contact.name}}', 'undefined', 'Smith &amp; Sons', 'I would like to apply.', 'May I pick your brain?', 'Just checking in.', 'an interview', 'You met my cousin Zebulon in Ouagadougou.', kept.confidential, kept.unnamed, kept.otherTalk];
		expect(spoiled.filter((text) => faults('nudge', text, given).length === 0)).toEqual([]);
		expect(faults('nudge', 'Dear Amara, would ten minutes suit you?', given)).toEqual([]);
	});

	it('a letter greets by the name as it is written, every sign of it', () => {
		const from = sources();
		fc.assert(
			fc.property(people, (given) => {
				const made = makeDraft({ kind: 'outreach', channel: 'email' }, from, given);
				const called = given.person.facts.contact.preferred_name?.trim() || given.person.facts.name;
				expect(made.ok && made.value.text.includes(`Dear ${called},`)).toBe(true);
			}),
			{ numRuns: 200 },
		);
	}, 120_000);
});
