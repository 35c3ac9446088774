import type { Profile } from '../../domain/properties/profile';
import { missingFact } from './sentence-words';

/** What stands under a letter: the signature of the profile, else the name; and the profile's link, once. */
export function signatureOf(profile: Profile | undefined): string {
	const own = profile?.my_signature?.trim() || profile?.my_name?.trim() || missingFact('your name');
	const link = profile?.profile_url?.trim() ?? '';
	return link === '' || own.includes(link) ? own : `${own}\n${link}`;
}

/** A text without what stands under it: the lines of the signature where its last one begins. Words are counted without it; what follows it, a postscript, is text again. */
export function withoutSignature(text: string, profile: Profile | undefined): string {
	const lines = text.trimEnd().split('\n');
	const signature = signatureOf(profile).split('\n').map((line) => line.trim());
	const at = lines.findLastIndex((line) => line.trim() === signature[0]);
	const after = lines.slice(at).findIndex((line, index) => line.trim() !== signature[index]);
	return at <= 0 ? text : [...lines.slice(0, at), ...after === -1 ? [] : lines.slice(at + after)].join('\n');
}
