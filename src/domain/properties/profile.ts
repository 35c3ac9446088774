import type { PropertyTable, Values } from './property-table';

/** Every property of the profile; a vault has one. */
export const profileProperties = {
	my_name: { kind: 'text', label: 'My name', meaning: 'My name as I sign with it.' },
	my_signature: { kind: 'text', label: 'My signature', meaning: 'What stands under a letter.' },
	timezone: { kind: 'text', label: 'Time zone', meaning: 'The zone I live in now, by its IANA name; due dates are days there.' },
	skills: { kind: 'list', label: 'Skills', meaning: 'What I can do.' },
	certifications: { kind: 'list', label: 'Certifications', meaning: 'Certificates I hold.' },
	pitch_30: { kind: 'text', label: 'Pitch, 30 seconds', meaning: 'Who I am in half a minute.' },
	pitch_60: { kind: 'text', label: 'Pitch, 60 seconds', meaning: 'Who I am in a minute.' },
	profile_url: { kind: 'text', label: 'Profile link', meaning: 'The one link that goes with a message.' },
	availability: { kind: 'list', label: 'Availability', meaning: 'When I can talk, in my zone: "Tue 09:00-12:00".' },
	rehearsed_on: { kind: 'date', automatic: true, label: 'Rehearsed on', meaning: 'When the pitch was last said aloud.' },
	rehearsals: { kind: 'number', automatic: true, label: 'Rehearsals', meaning: 'How often the pitch was rehearsed.' },
} as const satisfies PropertyTable;

export type Profile = Values<typeof profileProperties>;
