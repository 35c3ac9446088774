import { describe, expect, it } from 'vitest';
import type { NotePath } from '../../src/domain/problem';
import { at, FedModel, note } from './fed-model';

function problemsOf(fed: FedModel, path: NotePath): string[] {
	return fed.model.problems().filter((problem) => problem.note === path).map(({ what }) => what);
}

const ines = note(['type: contact', 'name: "Ines Calloway-Brandt"', 'organization: ["[[Fjordpay]]"]']);
const marcus = note(['type: contact', 'name: "Marcus Lindqvist"', 'organization: ["[[fjordpay]]"]', 'referred_by: ["[[Ines Calloway-Brandt]]"]', 'referred_on: 2026-10-01']);
const lunch = note(['type: meeting', 'contacts: ["[[Marcus Lindqvist]]"]', 'meeting_status: scheduled', 'meeting_start: 2026-10-20T12:00', 'timezone: America/Chicago', 'duration_min: 30']);

describe('the model', () => {
	it('finds people by organization, by referrer and by meeting, with an organization that has no note', () => {
		const { model } = new FedModel({ 'Ines Calloway-Brandt.md': ines, 'Marcus Lindqvist.md': marcus, 'M.md': lunch });
		expect(model.contactsAt('fjordpay').map(({ path }) => path)).toEqual(['Ines Calloway-Brandt.md', 'Marcus Lindqvist.md']);
		expect(model.referredBy('Ines Calloway-Brandt.md').map(({ name }) => name)).toEqual(['Marcus Lindqvist']);
		expect(model.meetingsWith('Marcus Lindqvist.md').map(({ path }) => path)).toEqual(['M.md']);
	});

	it('follows a link to a note that appears later, moves, and goes', () => {
		const fed = new FedModel({ 'M.md': lunch });
		const people = (): readonly string[] | undefined => fed.model.meeting('M.md')?.contacts;
		expect(people()).toEqual([]);
		expect(problemsOf(fed, 'M.md')).toEqual(['[[Marcus Lindqvist]] in "M" leads to no note.']);
		fed.put('Marcus Lindqvist.md', marcus);
		expect(people()).toEqual(['Marcus Lindqvist.md']);
		expect(problemsOf(fed, 'M.md')).toEqual([]);
		fed.rename('Marcus Lindqvist.md', 'People/Marcus Lindqvist.md');
		expect(people()).toEqual(['People/Marcus Lindqvist.md']);
		expect(fed.model.meetingsWith('People/Marcus Lindqvist.md').length).toBe(1);
		fed.remove('People/Marcus Lindqvist.md');
		expect(people()).toEqual([]);
	});

	it('asks again for links to a new note once the host knows of it, and for no others', () => {
		let known = false;
		const asked: string[] = [];
		const fed = new FedModel();
		const model = fed.model;
		const late = new (model.constructor as typeof import('../../src/model/vault-model').VaultModel)({
			naming: model.naming, rules: model.rules, resolve: (target) => {
				asked.push(target);
				return known ? `${target}.md` : undefined;
			},
		});
		late.put({ path: 'M.md', frontmatter: { type: 'meeting', contacts: ['[[Marcus Lindqvist]]'] }, filledHeadings: [], uncheckedTasks: 0, mtime: 1 });
		late.put({ path: 'N.md', frontmatter: { type: 'meeting', contacts: ['[[Nobody]]'] }, filledHeadings: [], uncheckedTasks: 0, mtime: 1 });
		late.put({ path: 'Marcus Lindqvist.md', frontmatter: { type: 'contact' }, filledHeadings: [], uncheckedTasks: 0, mtime: 1 });
		expect(late.meeting('M.md')?.contacts).toEqual([]);
		known = true;
		asked.length = 0;
		late.resolveAgain();
		late.resolveAgain();
		expect(asked).toEqual(['Marcus Lindqvist']);
		expect(late.meeting('M.md')?.contacts).toEqual(['Marcus Lindqvist.md']);
	});

	it('lists a note with a broken block as a problem and goes on counting it as what it was', () => {
		const fed = new FedModel({ 'Ines.md': ines });
		fed.put('Ines.md', '---\ntype: contact\nrole_title: CEO: Europe\n---\n');
		expect(fed.model.contact('Ines.md')?.name).toBe('Ines Calloway-Brandt');
		expect(fed.model.problems()).toMatchObject([{ note: 'Ines.md', line: 3, what: expect.stringContaining('cannot be read (line 3)') as string }]);
		fed.put('Ines.md', ines);
		expect(fed.model.problems()).toEqual([]);
	});

	it('goes on where one note holds nonsense', () => {
		const fed = new FedModel({ 'A.md': '---\ntype: contact\nname: {a: [1, {b: 2}]}\noutreach_sent: [[x]]\n---\n', 'Ines.md': ines });
		expect(fed.model.contacts().map(({ name }) => name)).toEqual(['A', 'Ines Calloway-Brandt']);
		expect(problemsOf(fed, 'A.md').length).toBeGreaterThan(0);
	});

	it('says where a note went during the session, over several renames, and that it was deleted', () => {
		const fed = new FedModel({ 'A.md': ines });
		fed.rename('A.md', 'B.md');
		fed.rename('B.md', 'Old/C.md');
		expect(fed.model.currentPath('A.md')).toBe('Old/C.md');
		expect(fed.model.currentPath('Old/C.md')).toBe('Old/C.md');
		fed.rename('Old/C.md', 'A.md');
		expect(fed.model.currentPath('B.md')).toBe('A.md');
		fed.remove('A.md');
		expect(fed.model.currentPath('B.md')).toBeUndefined();
		fed.put('B.md', marcus);
		expect(fed.model.currentPath('B.md')).toBe('B.md');
	});

	it('reads a body only for a contact or meeting with an unchecked task, and again only when it changed', () => {
		const { model } = new FedModel();
		const cached = { path: 'A.md', frontmatter: { type: 'contact' }, filledHeadings: [], uncheckedTasks: 1, mtime: 5 };
		const wants = (): boolean => model.wantsBody('A.md');
		model.put({ ...cached, frontmatter: { type: 'story' } });
		expect(wants()).toBe(false);
		model.put({ ...cached, uncheckedTasks: 0 });
		expect(wants()).toBe(false);
		model.put(cached);
		expect(wants()).toBe(true);
		model.putBody('A.md', '## Promises\n- [ ] I promised: call (2026-10-20)\n');
		expect(wants()).toBe(false);
		expect(model.contact('A.md')?.promises).toMatchObject([{ text: 'call', due: '2026-10-20', done: false }]);
		model.put({ ...cached, mtime: 6 });
		expect(wants()).toBe(true);
		model.put({ ...cached, uncheckedTasks: 0, mtime: 7 });
		expect(model.contact('A.md')?.promises).toEqual([]);
	});

	it('reads everything anew by other names of properties and types', () => {
		const fed = new FedModel({ 'A.md': note(['note_type: person', 'full_name: "Roy Tiberius Null"']) });
		expect(fed.model.contacts()).toEqual([]);
		const { naming, rules } = fed.model;
		fed.model.configure({ rules, naming: { typeProperty: 'note_type', typeValues: { ...naming.typeValues, contact: 'person' }, properties: { name: 'full_name' } } });
		expect(fed.model.contacts().map(({ name }) => name)).toEqual(['Roy Tiberius Null']);
	});

	it('lives in the zone of the profile, else in that of the device', () => {
		const fed = new FedModel();
		const instant = at('2026-10-20T22:30').instant;
		expect(fed.model.now(instant, 'America/Chicago')).toMatchObject({ today: '2026-10-20', zone: 'America/Chicago' });
		fed.put('Me.md', note(['type: profile', 'timezone: Pacific/Auckland']));
		expect(fed.model.now(instant, 'America/Chicago')).toMatchObject({ today: '2026-10-21', zone: 'Pacific/Auckland' });
		fed.put('Me.md', note(['type: profile', 'timezone: CST']));
		expect(fed.model.now(instant, 'America/Chicago').zone).toBe('America/Chicago');
	});

	it('tells its listeners of a change, and not of a note that is put in again unchanged', () => {
		const fed = new FedModel({ 'A.md': ines });
		let told = 0;
		const stop = fed.model.onChange(() => (told += 1));
		fed.put('A.md', `${ines}typing in the body`);
		expect(told).toBe(0);
		fed.put('A.md', marcus);
		expect(told).toBe(1);
		stop();
		fed.remove('A.md');
		expect(told).toBe(1);
	});

	it('takes the loops of a promoted insight into its meeting', () => {
		const held = lunch.replace('scheduled', 'debriefed').replace('duration_min', 'thank_you_sent: 2026-10-20\nduration_min');
		const fed = new FedModel({ 'Marcus Lindqvist.md': marcus.replace('type', 'outreach_sent: 2026-10-02\ntype'), 'M.md': held });
		const reports = (): string[] => fed.model.openLoops(at('2026-11-02T09:00')).filter(({ kind }) => kind === 'report-back').map(({ due }) => due);
		expect(reports()).toEqual([]);
		fed.put('I.md', note(['type: insight', 'insight_kind: advice', 'source_meeting: ["[[M]]"]', 'acted_on: 2026-10-30']));
		expect(reports()).toEqual(['2026-11-02']);
		fed.put('I.md', note(['type: insight', 'source_meeting: ["[[M]]"]', 'acted_on: 2026-10-30', 'reported_back_on: 2026-11-01']));
		expect(reports()).toEqual([]);
	});
});

describe('a note that is there twice', () => {
	const copies = [
		'M (Conflicted copy phone 202610181200).md', 'M.sync-conflict-20261018-120000-ABCDEF2.md', "M (Leila's conflicted copy 2026-10-18).md", 'M_conflict-20261018-120000.md',
	];

	it.each(copies)('counts once where a sync program made the copy: %s', (copy) => {
		const fed = new FedModel({ 'Marcus Lindqvist.md': marcus, [copy]: lunch, 'M.md': lunch });
		expect(fed.model.meetings().map(({ path }) => path)).toEqual(['M.md']);
		expect(problemsOf(fed, copy)).toEqual([expect.stringContaining('seems to be a copy of "M" and is not counted')]);
		fed.remove('M.md');
		expect(fed.model.meetings().map(({ path }) => path)).toEqual([copy]);
	});

	it('counts once where two notes tell of the same people at the same time, until one is cancelled', () => {
		const fed = new FedModel({ 'Marcus Lindqvist.md': marcus, 'M 2.md': lunch, 'M.md': lunch });
		expect(fed.model.meetings().map(({ path }) => path)).toEqual(['M.md']);
		expect(fed.model.openLoops(at('2026-10-19T09:00')).filter(({ kind }) => kind === 'confirm').length).toBe(1);
		fed.put('M.md', lunch.replace('scheduled', 'cancelled'));
		expect(fed.model.meetings().length).toBe(2);
	});
});

describe('search', () => {
	const fed = new FedModel({
		'1.md': note(['type: contact', 'name: "Þóra Jónsdóttir"', 'organization: ["[[Northlake Health]]"]']),
		'2.md': note(['type: contact', 'name: "Wang Xiaoming 王小明"', 'aliases: ["Sherry Wang"]']),
		'3.md': note(['type: contact', 'name: "Hans Müller"', 'role_title: "Data lead"']),
		'4.md': note(['type: contact', 'name: "Jordan Thorsen"', 'organization: ["[[Northlake Health]]"]']),
	});
	const found = (text: string): string[] => fed.model.search(text).map(({ path }) => path);

	it.each([
		['thora', ['1.md']], ['JONSD', ['1.md']], ['小明', ['2.md']], ['sherry', ['2.md']], ['mueller', ['3.md']], ['muller', ['3.md']],
		['northlake', ['4.md', '1.md']], ['data', ['3.md']], ['an', []], ['', ['3.md', '4.md', '1.md', '2.md']],
	])('finds by "%s" without regard to accents, case and spelling', (text, paths) => {
		expect(found(text)).toEqual(paths);
	});
});
