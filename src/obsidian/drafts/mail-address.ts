/**
 * A `mailto:` address of one letter (RFC 6068). Every part is percent-encoded, so that nothing in a subject or text can add a
 * header; line ends are CRLF as the RFC asks. Undefined where the address is not plainly one address: `?`, `&`, `%`, a comma or
 * a line end in it would change the letter.
 */
export function mailAddress(to: string, subject: string, text: string): string | undefined {
	if (!/^[A-Za-z0-9.!#$'*+/=^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/u.test(to)) return undefined;
	const [local = '', domain = ''] = to.split('@');
	const body = text.replace(/\r\n?|\n/gu, '\r\n');
	return `mailto:${encodeURIComponent(local)}@${domain}?subject=${encoded(subject)}&body=${encoded(body)}`;
}

/** Half of a pair of code units, which is left where a program cut a text inside an emoji, cannot be encoded: it becomes the sign for that. */
function encoded(text: string): string {
	return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));
}
