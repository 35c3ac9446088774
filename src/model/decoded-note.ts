import { contactProperties, type Contact } from '../domain/properties/contact';
import { insightProperties, type Insight } from '../domain/properties/insight';
import { meetingProperties, type Meeting } from '../domain/properties/meeting';
import type { Naming } from '../domain/properties/naming';
import type { NoteType } from '../domain/properties/note-type';
import { organizationProperties, type Organization } from '../domain/properties/organization';
import type { NotePath, Problem } from '../domain/problem';
import { profileProperties, type Profile } from '../domain/properties/profile';
import { searchGoalProperties, type SearchGoal } from '../domain/properties/search-goal';
import { storyProperties, type Story } from '../domain/properties/story';
import { decodeNote } from '../note/frontmatter/decode-note';
import { noteTypeOf } from '../note/frontmatter/note-type-of';
import type { RawProperties } from '../note/frontmatter/raw-properties';

interface ValuesByType {
	readonly contact: Contact;
	readonly meeting: Meeting;
	readonly search_goal: SearchGoal;
	readonly organization: Organization;
	readonly insight: Insight;
	readonly profile: Profile;
	readonly story: Story;
}

/** A note of ours, read: its type says which table its values follow. */
export type DecodedNote = {
	readonly [T in NoteType]: { readonly type: T; readonly values: ValuesByType[T]; readonly problems: readonly Problem[] };
}[NoteType];

/** Reads the properties of a note by its type; undefined for a note that is none of ours. */
export function decodedNote(raw: RawProperties, naming: Naming, path: NotePath): DecodedNote | undefined {
	const type = noteTypeOf(raw, naming);
	switch (type) {
		case undefined: return undefined;
		case 'contact': return read(type, decodeNote(contactProperties, raw, naming, path));
		case 'meeting': return read(type, decodeNote(meetingProperties, raw, naming, path));
		case 'search_goal': return read(type, decodeNote(searchGoalProperties, raw, naming, path));
		case 'organization': return read(type, decodeNote(organizationProperties, raw, naming, path));
		case 'insight': return read(type, decodeNote(insightProperties, raw, naming, path));
		case 'profile': return read(type, decodeNote(profileProperties, raw, naming, path));
		case 'story': return read(type, decodeNote(storyProperties, raw, naming, path));
	}
}

/** Written out, since what is spread into an object takes another list of its properties. */
function read<T extends NoteType, V>(type: T, { values, problems }: { readonly values: V; readonly problems: readonly Problem[] }) {
	return { type, values, problems };
}
