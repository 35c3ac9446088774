import type { Profile } from '../../domain/properties/profile';
import { missingFact } from './sentence-words';

/** What stands under a letter: the signature of the profile, else the name; and the profile's link, once. */
export function signatureOf(profile: Profile | undefined): string {
	const own = profile?.my_signature?.trim() || profile?.my_name?.trim() || missingFact('your name');
	const link = profile?.profile_url?.trim() ?? '';
	return link === '' || own.includes(link) ? own : `${own}\n${link}`;
}

/** A text without what stands under it: from its last line that begins as the signature does. Words are counted without it. */
export function withoutSignature(text: string, profile: Profile | undefined): string {
	const lines = text.trimEnd().split('\n');
	const [first = ''] = signatureOf(profile).split('\n');
	const at = lines.findLastIndex((line) => line.trim() === first.trim());
	return at <= 0 ? text : lines.slice(0, at).join('\n');
}
