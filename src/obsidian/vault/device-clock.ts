import type { Clock } from '../../ports/clock';

export const deviceClock: Clock = {
	now: () => Date.now(),
	zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
};
