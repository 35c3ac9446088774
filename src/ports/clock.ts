export interface Clock {
	/** Milliseconds since 1970 in UTC. */
	now(): number;
	/** The device's zone, as an IANA name. */
	zone(): string;
}
