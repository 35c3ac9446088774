/** Lets an error that somebody else made come up where errors are shown, without stopping what is being done. */
export function throwLater(error: unknown): void {
	setTimeout(() => {
		throw error;
	}, 0);
}
