/** Milliseconds of processor time that this process uses from now on, read when asked. A halted or busy machine adds nothing to it, as it would to the clock on the wall. */
export function processorClock(): () => number {
	const before = process.cpuUsage();
	return () => {
		const { user, system } = process.cpuUsage(before);
		return (user + system) / 1000;
	};
}
