/** A name as a file name without its ending, legal on every system a vault is synced to. Never empty. */
export function fileNameFor(name: string): string {
	return name;
}
