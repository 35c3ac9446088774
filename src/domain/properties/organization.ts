import type { PropertyTable, Values } from './property-table';

/** Every property of an organization. */
export const organizationProperties = {
	name: { kind: 'text', label: 'Name', meaning: 'The name as the organization writes it; the file\'s name where it is absent.' },
	aliases: { kind: 'list', label: 'Aliases', meaning: 'Other names; all are searched.' },
	industry: { kind: 'list', label: 'Industry', meaning: 'The industries it works in.' },
	org_size: { kind: 'text', label: 'Size', meaning: 'How large it is, in words or a range.' },
	website: { kind: 'text', label: 'Website', meaning: 'Its address on the web.' },
	location: { kind: 'text', label: 'Location', meaning: 'Where it is.' },
	parent_organization: { kind: 'links', label: 'Parent', meaning: 'A link to the organization it belongs to.' },
	org_status: {
		kind: 'choice', label: 'Status', allowed: ['target', 'exploring', 'interviewing', 'ruled-out', 'past'],
		meaning: 'What it is to the search; "interviewing" warns before an informational request.',
	},
	lamp_motivation: { kind: 'number', label: 'Motivation', meaning: 'From 0 to 3, how much I want to work there; 4 is promoted by hand.' },
	lamp_posting: { kind: 'number', label: 'Postings', meaning: 'From 1 to 3, how well their present postings fit.' },
	lamp_advocacy: {
		kind: 'choice', label: 'Advocate', allowed: ['yes', 'no', 'unknown'],
		meaning: 'Whether somebody there could speak for me.',
	},
	posting_url: { kind: 'list', label: 'Postings seen', meaning: 'Addresses of postings.' },
} as const satisfies PropertyTable;

export type Organization = Values<typeof organizationProperties>;
