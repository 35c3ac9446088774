/** Notes that the tests of actions begin from; every name and address in them is made up. */
export const amara = `---
type: contact
# met her twice at the library
name: "Amara Okafor"
contact_category: [alumni]
organization: ["[[Northlake Health]]"]
email: ["amara@example.com"]
reason_to_talk: "She built the dashboard team I read about."
my_own_key: {a: 1}
contact_stage: ready
---

Tall, laughs a lot.

## Log

- 2026-09-01: Said hello at the library.

## Later
`;

export const sunita = `---
type: contact
name: "Sunita Deshpande"
contact_category: [cold]
do_not_contact: true
do_not_contact_on: 2026-10-12
---
`;

export const gordon = `---
type: contact
name: "Gordon Achterberg"
contact_category: [former-boss]
deceased: true
---
`;

export const paths = {
	amara: 'Interviews/Contacts/Amara Okafor.md',
	sunita: 'Interviews/Contacts/Sunita Deshpande.md',
	gordon: 'Interviews/Contacts/Gordon Achterberg.md',
};

export const people = { [paths.amara]: amara, [paths.sunita]: sunita, [paths.gordon]: gordon };
