/**
 * What is mutated, and by which tests it is judged: those that are about the room itself, so that a promise is kept by
 * the test that states it and not by chance three rooms further on.
 * @typedef {{ name: string, mutate: string[], tests: string[] }} Room
 * @type {Room[]}
 */
export const rooms = [
	{
		name: 'splice',
		mutate: ['src/note/frontmatter/{set-properties,scan-entries,scan-flow,edit-entry,edit-list,entry-value,encode-scalar,frontmatter-span,quote-bare-value,same-value,raw-texts,read-frontmatter,new-note}.ts', 'src/note/body/text-lines.ts'],
		tests: ['tests/note/frontmatter/*.test.ts', 'tests/note/body/text-lines.test.ts'],
	},
	{
		name: 'committer',
		mutate: ['src/commit/*.ts'],
		tests: ['tests/commit/*.test.ts'],
	},
	{
		name: 'follow-up rules',
		mutate: ['src/domain/follow-ups/*.ts', 'src/domain/people/contact-stage.ts', 'src/domain/days/business-days.ts'],
		tests: ['tests/domain/follow-ups/*.test.ts', 'tests/domain/people/contact-stage.test.ts', 'tests/domain/days/business-days.test.ts'],
	},
];
