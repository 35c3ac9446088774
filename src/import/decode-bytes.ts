/**
 * The text of a file that another program wrote. A byte order mark decides; without one it is UTF-8 where that fits, else the
 * old Western European code page that address books of the vCard 2.1 time are written in. The mark itself is left out.
 */
export function decodeBytes(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	return decodeAs(bytes, 'utf-8') ?? new TextDecoder('windows-1252').decode(bytes);
}

/** The text if the bytes are that character set without a fault; undefined if they are not, or the set is not known here. */
export function decodeAs(bytes: Uint8Array, charset: string): string | undefined {
	try {
		return new TextDecoder(charset, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}
