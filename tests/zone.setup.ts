import { inject } from 'vitest';

declare module 'vitest' {
	interface ProvidedContext {
		/** The zone this run was asked to live in. */
		zone: string;
	}
}

// A worker that did not take the zone over would let every test about days pass for nothing.
const lived = Intl.DateTimeFormat().resolvedOptions().timeZone;
const hour = new Date(Date.UTC(2027, 0, 1)).getHours();
const hours: Readonly<Record<string, number>> = { UTC: 0, 'America/Los_Angeles': 16, 'Asia/Kolkata': 5, 'Pacific/Auckland': 13 };
const zone = inject('zone');
if (hour !== hours[zone]) throw new Error(`The tests should run in ${zone} but run in ${lived}.`);
