import type { Now } from '../facts';
import { dateAt } from './time';

/** The moment of a clock (milliseconds since 1970 in UTC) in the zone the person lives in. */
export function nowAt(instant: number, zone: string): Now {
	return { today: dateAt(instant, zone), instant, zone };
}
