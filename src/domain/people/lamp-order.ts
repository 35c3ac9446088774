import type { Organization } from '../properties/organization';

type Lamp = Pick<Organization, 'lamp_motivation' | 'lamp_posting' | 'lamp_advocacy'>;

/** Whether anything was said by which an organization can be sorted. */
export function isRated({ lamp_motivation, lamp_posting, lamp_advocacy }: Lamp): boolean {
	return lamp_motivation !== undefined || lamp_posting !== undefined || (lamp_advocacy !== undefined && lamp_advocacy !== 'unknown');
}

/**
 * Which organization to begin with (Dalton's LAMP, D1 in docs/life-cycle.md): where I want to be most, then where the postings
 * fit best, then where somebody could speak for me. A motivation of 4, given by hand, stands above all.
 */
export function compareLamp(one: Lamp, other: Lamp): number {
	return (other.lamp_motivation ?? -1) - (one.lamp_motivation ?? -1)
		|| (other.lamp_posting ?? -1) - (one.lamp_posting ?? -1)
		|| Number(other.lamp_advocacy === 'yes') - Number(one.lamp_advocacy === 'yes');
}
