/** How often a property is tried: the number given, times RUNS_FACTOR, which `npm run test:long` sets to 20. */
export function runs(count: number): number {
	return Math.round(count * Number(process.env['RUNS_FACTOR'] ?? '1'));
}
