import type { PropertyValue } from '../../src/note/frontmatter/property-value';

export interface NastyNote {
	/** Ends the sentence "keeps every other byte of a note …". */
	readonly of: string;
	readonly note: string;
	readonly set: Readonly<Record<string, PropertyValue | undefined>>;
	readonly gives: string;
}

/** Notes as people, other programs and accidents leave them, with the exact bytes after an edit. */
export const nastyNotes: readonly NastyNote[] = [
	{
		of: 'with comments everywhere', note: '---\n# about her\nname: Amara Okafor # as she writes it\n\n# stage\ncontact_stage: ready # by hand\n---\nBody.\n',
		set: { contact_stage: 'awaiting-reply' },
		gives: '---\n# about her\nname: Amara Okafor # as she writes it\n\n# stage\ncontact_stage: awaiting-reply # by hand\n---\nBody.\n',
	},
	{ of: 'with CRLF line ends', note: '---\r\nname: A\r\n---\r\nBody\r\n', set: { nudge_sent: '2026-10-26' }, gives: '---\r\nname: A\r\nnudge_sent: 2026-10-26\r\n---\r\nBody\r\n' },
	{ of: 'with CRLF in the properties and LF in the body', note: '---\r\nname: A\r\n---\r\nBody\nMore\n', set: { tags: ['x'] }, gives: '---\r\nname: A\r\ntags:\r\n  - x\r\n---\r\nBody\nMore\n' },
	{ of: 'with a byte order mark', note: '\uFEFF---\nname: A\n---\n', set: { name: 'B' }, gives: '\uFEFF---\nname: B\n---\n' },
	{ of: 'with a byte order mark and no properties', note: '\uFEFF# Title\n', set: { type: 'contact' }, gives: '\uFEFF---\ntype: contact\n---\n# Title\n' },
	{ of: 'with no final line end', note: '---\nname: A\n---', set: { name: undefined }, gives: '---\n---' },
	{ of: 'with spaces behind its hyphens', note: '---  \nname: A\n--- \t\nBody', set: { name: 'C' }, gives: '---  \nname: C\n--- \t\nBody' },
	{ of: 'that is empty', note: '', set: { type: 'contact' }, gives: '---\ntype: contact\n---\n' },
	{ of: 'with an empty block', note: '---\n---\nBody', set: { type: 'contact' }, gives: '---\ntype: contact\n---\nBody' },
	{ of: 'with nothing but a comment in its block', note: '---\n# later\n---\n', set: { type: 'contact' }, gives: '---\n# later\ntype: contact\n---\n' },
	{ of: 'that begins with a horizontal rule', note: '---\n\nText below a rule.\n', set: { type: 'contact' }, gives: '---\ntype: contact\n---\n---\n\nText below a rule.\n' },
	{ of: 'with a code block that holds three hyphens', note: '---\nname: A\n---\n```yaml\n---\nname: not this\n---\n```\n', set: { name: 'B' }, gives: '---\nname: B\n---\n```yaml\n---\nname: not this\n---\n```\n' },
	{ of: 'with quotation marks of both kinds', note: `---\na: 'it''s'\nb: "say \\"x\\""\n---\n`, set: { a: "don't", b: 'a: b' }, gives: `---\na: 'don''t'\nb: "a: b"\n---\n` },
	{ of: 'with an apostrophe before a comment', note: "---\nhow: it's fine # don't touch\n---\n", set: { how: 'fine' }, gives: "---\nhow: fine # don't touch\n---\n" },
	{ of: 'with a hash inside a word', note: '---\nurl: https://example.com/#top # the page\n---\n', set: { url: 'https://example.com/a?b=c&d' }, gives: '---\nurl: "https://example.com/a?b=c&d" # the page\n---\n' },
	{ of: 'with text in a block under a bar', note: '---\nbio: |  # two lines\n  # no comment\n  second: line\n\nname: A\n---\n', set: { name: 'B' }, gives: '---\nbio: |  # two lines\n  # no comment\n  second: line\n\nname: B\n---\n' },
	{ of: 'whose block text is replaced', note: '---\nbio: >- # long\n  first\n  second\nname: A\n---\n', set: { bio: 'Short' }, gives: '---\nbio: "Short" # long\nname: A\n---\n'.replace('"Short"', 'Short') },
	{ of: 'with a list in brackets that grows', note: "---\ntags: [ 'it''s', b ]  # both\n---\n", set: { tags: ["it's", 'b', 'c, d'] }, gives: "---\ntags: [ 'it''s', b, \"c, d\" ]  # both\n---\n" },
	{ of: 'with a list in brackets over lines that grows', note: '---\ntags: [\n  a, # first\n  b,\n]\nname: A\n---\n', set: { tags: ['a', 'b', 'c'] }, gives: '---\ntags: [\n  a, # first\n  b, c,\n]\nname: A\n---\n' },
	{ of: 'with a list in brackets that loses an item', note: '---\ntags: [a, "b c", d]\n---\n', set: { tags: ['b c', 'd'] }, gives: '---\ntags: ["b c", d]\n---\n' },
	{
		of: 'with a list whose items have comments', note: '---\nemail:\n  # work\n  - a@example.com # old\n  # home\n  - \'b@example.org\'\nname: A\n---\n',
		set: { email: ['b@example.org', 'c@example.com'] },
		gives: "---\nemail:\n  # work\n  # home\n  - 'b@example.org'\n  - 'c@example.com'\nname: A\n---\n",
	},
	{ of: 'with dashes in the first column', note: '---\ntags:\n- a\n- b\nname: A\n---\n', set: { tags: ['a', 'b', 'c'] }, gives: '---\ntags:\n- a\n- b\n- c\nname: A\n---\n' },
	{ of: 'with an empty list that is filled', note: '---\ntags: []\n---\n', set: { tags: ['x', '[[Y]]'] }, gives: '---\ntags: [x, "[[Y]]"]\n---\n' },
	{ of: 'with an empty property that becomes a list', note: '---\norganization: # none yet\nname: A\n---\n', set: { organization: ['[[Acme]]'] }, gives: '---\norganization: # none yet\n  - "[[Acme]]"\nname: A\n---\n' },
	{ of: 'with a link without quotation marks', note: '---\norganization: [[Acme]] # bare\n---\n', set: { organization: ['[[Acme]]'] }, gives: '---\norganization: ["[[Acme]]"] # bare\n---\n' },
	{ of: 'with a text where a list is to be', note: '---\ncontacts: "[[A]]" # one\n---\n', set: { contacts: ['[[A]]', '[[B]]'] }, gives: '---\ncontacts: # one\n  - "[[A]]"\n  - "[[B]]"\n---\n' },
	{ of: 'with a list where a text is to be', note: '---\nrole_title: # two?\n  # first\n  - Lead\n  - Chair\n---\n', set: { role_title: 'Lead: Europe' }, gives: '---\nrole_title: "Lead: Europe" # two?\n  # first\n---\n' },
	{ of: 'whose list is emptied', note: '---\ntags:\n  - a # gone\n  # stays\nname: A\n---\n', set: { tags: [] }, gives: '---\ntags: []\n  # stays\nname: A\n---\n' },
	{ of: 'with an anchor elsewhere', note: '---\nbase: &b [x]\ncopy: *b\nname: A\n---\n', set: { name: 'B' }, gives: '---\nbase: &b [x]\ncopy: *b\nname: B\n---\n' },
	{ of: 'with a mapping elsewhere', note: '---\nmeta:\n  a: 1\n  b: [x, {c: d}]\nname: A\n---\n', set: { name: 'B' }, gives: '---\nmeta:\n  a: 1\n  b: [x, {c: d}]\nname: B\n---\n' },
	{ of: 'with keys in quotation marks', note: '---\n"due: when": x\n\'it\'\'s\': y\n---\n', set: { 'due: when': 'z', "it's": undefined }, gives: '---\n"due: when": z\n---\n' },
	{ of: 'in scripts of three directions', note: '---\nname: 王小明\n\u200Falias: x\nالاسم: عمر\n---\nمرحبا\n', set: { الاسم: 'ليلى', name: '王小明 Wang' }, gives: '---\nname: 王小明 Wang\n\u200Falias: x\nالاسم: ليلى\n---\nمرحبا\n' },
	{ of: 'with accents in two Unicode forms', note: '---\nname: "Jose\u0301"\ncafe\u0301: x\n---\nJose\u0301\n', set: { city: 'Z\u00fcrich' }, gives: '---\nname: "Jose\u0301"\ncafe\u0301: x\ncity: "Z\u00fcrich"\n---\nJose\u0301\n' },
	{ of: 'that is indented as a whole', note: '---\n  name: A\n  tags:\n    - x\n---\n', set: { tags: ['x', 'z'], stage: 'ready' }, gives: '---\n  name: A\n  tags:\n    - x\n    - z\n  stage: ready\n---\n' },
	{ of: 'with a text over several lines', note: '---\nreason: because\n  she said so # once\nname: A\n---\n', set: { reason: 'new' }, gives: '---\nreason: new # once\nname: A\n---\n' },
	{ of: 'whose phone lost its plus sign', note: '---\nphone: +41791234567\n---\n', set: { phone: '+41791234567' }, gives: '---\nphone: "+41791234567"\n---\n' },
	{ of: 'with a lone carriage return and odd spaces', note: '---\nname: a\u00a0b\u3000 # x\nother: c\rd\n---\n\r\rBody\u2028\n', set: { name: 'y' }, gives: '---\nname: "y" # x\nother: c\rd\n---\n\r\rBody\u2028\n' },
	{ of: 'whose list grows in its own quotation marks', note: '---\na:\n  - "x"\nb: ["y z"]\n---\n', set: { a: ['x', 'former-boss'], b: ['y z', 'w'] }, gives: '---\na:\n  - "x"\n  - "former-boss"\nb: ["y z", "w"]\n---\n' },
	{ of: 'with mappings in a list', note: '---\na:\n  - x: 1\n\n    # inside\n    y: 2\n  - z\n---\n', set: { a: ['z', 'w'] }, gives: '---\na:\n  - z\n  - w\n---\n' },
	{ of: 'with a list under a key in brackets of all kinds', note: '---\na: [{b: [c, "]"]}, &x d, !!str e, *x, \'f\', g:h, it\'s]\nz: 1\n---\n', set: { z: 2 }, gives: '---\na: [{b: [c, "]"]}, &x d, !!str e, *x, \'f\', g:h, it\'s]\nz: 2\n---\n' },
	{ of: 'with a line of text that looks like a fence', note: '---\nname: A\nbio: |\n  ---\n---\nBody\n---\n', set: { name: 'B' }, gives: '---\nname: B\nbio: |\n  ---\n---\nBody\n---\n' },
];

/** Notes that are left alone: what is asked for cannot be done for certain. */
export const refusedNotes: readonly { readonly because: string; readonly note: string; readonly says: RegExp }[] = [
	{ because: 'the block is not closed', note: '---\nname: A\n\nBody\n', says: /not closed/ },
	{ because: 'a property is there twice', note: '---\nname: A\nname: B\n---\n', says: /"name" is there twice \(line 3\)/ },
	{ because: 'a property is there twice, once in quotation marks', note: '---\nname: A\n"name": B\n---\n', says: /there twice/ },
	{ because: 'the YAML is broken by a colon', note: '---\nrole: CEO: Europe\nname: A\n---\n', says: /cannot be read \(line 2\)/ },
	{ because: 'it is indented with a tab', note: '---\ntags:\n\t- a\nname: A\n---\n', says: /cannot be read|does not change/ },
	{ because: 'what stands between the hyphens is text', note: '---\nJust text\n---\n', says: /not properties/ },
	{ because: 'what stands between the hyphens is a list', note: '---\n- a\n---\n', says: /not properties/ },
	{ because: 'it has a key over several lines', note: '---\n? a\n: b\nname: A\n---\n', says: /does not change|for certain/ },
	{ because: 'the property has an anchor', note: '---\nname: &n A\n---\n', says: /"name" \(line 2\)/ },
	{ because: 'the property is a tagged value', note: '---\nname: !!str 12\n---\n', says: /"name" \(line 2\)/ },
	{ because: 'the property is a mapping', note: '---\nname:\n  first: A\n---\n', says: /"name" \(line 2\)/ },
	{ because: 'the property is a mapping in braces', note: '---\nname: {first: A}\n---\n', says: /"name" \(line 2\)/ },
	{ because: 'the property is a placeholder of a template', note: '---\nname: {{name}}\n---\n', says: /cannot be read|for certain|"name"/ },
	{ because: 'a bracket is not closed', note: '---\nname: [a\nother: b\n---\n', says: /cannot be read|does not change/ },
	{ because: 'a quotation mark is not closed', note: '---\nname: "a\n---\n', says: /cannot be read|does not change/ },
	{ because: 'the value is anchored for another', note: '---\nname: [&x a]\nother: *x\n---\n', says: /for certain/ },
	{ because: 'the YAML has a second document', note: '---\nname: A\n...\nother: b\n---\n', says: /cannot be read|does not change|for certain/ },
	{ because: 'a key is a number that YAML writes otherwise', note: '---\n1.0: x\nname: A\n---\n', says: /for certain/ },
	{ because: 'there is text behind a quotation mark', note: '---\nname: "a" b\n---\n', says: /cannot be read|"name"/ },
	{ because: 'there is text behind a bracket', note: '---\nname: [a] b\n---\n', says: /cannot be read|"name"/ },
	{ because: 'a bracket is closed by the wrong one', note: '---\nname: [a}\n---\n', says: /cannot be read|does not change/ },
	{ because: 'a quotation mark in brackets is not closed', note: '---\nname: ["a]\n---\n', says: /cannot be read|does not change/ },
	{ because: 'a comment in brackets has no end', note: '---\nname: [a, # b]\n---\n', says: /cannot be read|does not change/ },
	{ because: 'a key in quotation marks is not closed', note: '---\n"a: b\nname: A\n---\n', says: /cannot be read|does not change/ },
	{ because: 'a key in quotation marks has no colon', note: '---\n"a" b\nname: A\n---\n', says: /cannot be read|does not change/ },
	{ because: 'a key has escapes that only YAML knows', note: '---\n"\\x41": b\nname: A\n---\n', says: /does not change/ },
	{ because: 'a key has a comment in it', note: '---\na #b: c\nname: A\n---\n', says: /cannot be read|does not change/ },
	{ because: 'a property is indented otherwise than the first', note: '---\n  a: b\nname: A\n---\n', says: /cannot be read|does not change/ },
	{ because: 'it has a YAML directive', note: '---\n%YAML 1.1\nname: A\n---\n', says: /cannot be read|does not change/ },
];
