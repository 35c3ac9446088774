import { describe, expect, it } from 'vitest';
import { noteTypeOf } from '../../../src/note/frontmatter/note-type-of';
import { plainNaming } from '../naming';

describe('the type of a note', () => {
	it('counts as plain text or as a list of just that text', () => {
		expect(noteTypeOf({ type: 'contact' }, plainNaming)).toBe('contact');
		expect(noteTypeOf({ type: ' Search_Goal ' }, plainNaming)).toBe('search_goal');
		expect(noteTypeOf({ type: ['meeting'] }, plainNaming)).toBe('meeting');
	});

	it("is not read from another habit's values", () => {
		for (const type of [['[[People]]'], [], ['contact', 'person'], 'person', null, 7, { contact: true }, [['contact']], '']) {
			expect(noteTypeOf({ type }, plainNaming)).toBe(undefined);
		}
		expect(noteTypeOf({}, plainNaming)).toBe(undefined);
		expect(noteTypeOf({}, { ...plainNaming, typeProperty: 'constructor' })).toBe(undefined);
	});

	it('goes by the names that the settings give', () => {
		const naming = { ...plainNaming, typeProperty: 'kind', typeValues: { ...plainNaming.typeValues, contact: 'Person' } };
		expect(noteTypeOf({ kind: 'person', type: 'meeting' }, naming)).toBe('contact');
	});
});
