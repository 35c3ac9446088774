import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSettings } from '../../src/settings/decode-settings';
import { defaultSettings } from '../../src/settings/default-settings';

describe('decodeSettings', () => {
	it('gives the defaults where there is no file yet, without a problem', () => {
		expect(decodeSettings(null)).toEqual({ settings: defaultSettings, problems: [], saveable: true });
	});

	it('reads back what was saved', () => {
		const saved: unknown = JSON.parse(JSON.stringify({ ...defaultSettings, holidays: ['2026-11-26', '2026-12-25'], workingDays: [1, 2, 3, 4, 7], dateOrder: 'day-first' }));
		expect(decodeSettings(saved)).toEqual({ settings: saved, problems: [], saveable: true });
	});

	it.each([
		['defaultMinutes', 0], ['defaultMinutes', 241], ['defaultMinutes', '30'], ['defaultMinutes', 30.5],
		['keepInTouchDays', -1], ['keepInTouchDays', null],
		['meetingWord', ''], ['meetingWord', 'two\nlines'],
		['dateOrder', 'american'],
		['workingDays', []], ['workingDays', [0]], ['workingDays', ['Monday']], ['workingDays', 5],
		['holidays', 'Christmas'],
		['folders', []], ['naming', 'type'],
	])('falls back for %s = %j, says so, and keeps the rest', (key, value) => {
		const { settings, problems, saveable } = decodeSettings({ ...defaultSettings, meetingWord: 'chat', [key]: value });
		expect(problems).toHaveLength(1);
		expect(saveable).toBe(true);
		expect(settings).toEqual({ ...defaultSettings, ...(key === 'meetingWord' ? {} : { meetingWord: 'chat' }) });
	});

	it.each(['../outside', 'a/../../b', '.obsidian/plugins', 'C:\\notes', 'a:b', 'what?'])('does not let a folder lead to “%s”', (folder) => {
		const { settings, problems } = decodeSettings({ ...defaultSettings, folders: { ...defaultSettings.folders, contact: folder } });
		expect(settings.folders.contact).toBe(defaultSettings.folders.contact);
		expect(problems).toHaveLength(1);
	});

	it('takes a folder with slashes at its ends, and the root of the vault', () => {
		const { settings, problems } = decodeSettings({ ...defaultSettings, folders: { ...defaultSettings.folders, contact: '/People/', meeting: '' } });
		expect(problems).toEqual([]);
		expect(settings.folders).toMatchObject({ contact: 'People', meeting: '' });
	});

	it('keeps the holidays that can be read, in order and once, and names each that cannot', () => {
		const { settings, problems } = decodeSettings({ ...defaultSettings, holidays: ['2026-12-25', '2026-02-30', '2026-11-26', '2026-12-25', 7] });
		expect(settings.holidays).toEqual(['2026-11-26', '2026-12-25']);
		expect(problems.map(({ what }) => what)).toEqual(['A holiday could not be read: “2026-02-30”.', 'A holiday could not be read: 7.']);
	});

	it('does not let two types of note have one value', () => {
		const typeValues = { ...defaultSettings.naming.typeValues, meeting: 'Contact' };
		const { settings, problems } = decodeSettings({ ...defaultSettings, naming: { ...defaultSettings.naming, typeValues } });
		expect(settings.naming.typeValues).toEqual(defaultSettings.naming.typeValues);
		expect(problems).toHaveLength(1);
	});

	it.each([
		['two that were renamed', 'type', { next_touch: 'day', outreach_sent: 'Day', email: 'mail' }, 'type', { email: 'mail' }, '“outreach_sent” and “next_touch”'],
		['one that has the name of another', 'type', { next_touch: 'organization' }, 'type', {}, '“organization” and “next_touch”'],
		['one that has the name of the type', 'kind', { role_title: 'kind', email: 'mail' }, 'type', { email: 'mail' }, 'the one that says what a note is and “role_title”'],
		['a type that has the name of a property', 'meeting_kind', {}, 'type', {}, 'the one that says what a note is and “meeting_kind”'],
	])('does not let two properties of one note have one name: %s', (_, typeProperty, properties, type, left, both) => {
		const { settings, problems } = decodeSettings({ ...defaultSettings, naming: { ...defaultSettings.naming, typeProperty, properties } });
		expect(settings.naming).toEqual({ ...defaultSettings.naming, typeProperty: type, properties: left });
		expect(problems.map(({ what }) => what)).toEqual([expect.stringContaining(both)]);
	});

	it('lets properties of different notes have one name', () => {
		const properties = { next_touch: 'day', goal_status: 'day' };
		const { settings, problems } = decodeSettings({ ...defaultSettings, naming: { ...defaultSettings.naming, properties } });
		expect([settings.naming.properties, problems]).toEqual([properties, []]);
	});

	it('takes no property name that would reach into objects or break the frontmatter', () => {
		const properties = JSON.parse('{"__proto__": "x", "email": "constructor", "phone": "a: b", "name": "full name"}') as unknown;
		const { settings } = decodeSettings({ ...defaultSettings, naming: { ...defaultSettings.naming, properties } });
		expect(settings.naming.properties).toEqual({ email: 'email', phone: 'phone', name: 'full name' });
	});

	it.each(['text', 7, true, [1, 2]])('does not allow saving over a file that holds %j', (raw) => {
		expect(decodeSettings(raw)).toMatchObject({ settings: defaultSettings, saveable: false });
	});

	it('never throws and always gives settings that are whole, whatever lies on the disk', () => {
		fc.assert(fc.property(fc.anything(), (raw) => {
			const { settings } = decodeSettings(raw);
			expect(Object.keys(settings).sort()).toEqual(Object.keys(defaultSettings).sort());
			expect(settings.workingDays.length).toBeGreaterThan(0);
		}), { numRuns: 2_000 });
	});

	it('never throws whatever one of its values is', () => {
		fc.assert(fc.property(fc.constantFrom(...Object.keys(defaultSettings)), fc.anything(), (key, value) => {
			expect(decodeSettings({ ...defaultSettings, [key]: value }).settings.defaultMinutes).toBeGreaterThan(0);
		}), { numRuns: 2_000 });
	});
});
