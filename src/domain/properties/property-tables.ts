import { contactProperties } from './contact';
import { insightProperties } from './insight';
import { meetingProperties } from './meeting';
import type { NoteType } from './note-type';
import { organizationProperties } from './organization';
import { profileProperties } from './profile';
import type { PropertyTable } from './property-table';
import { searchGoalProperties } from './search-goal';
import { storyProperties } from './story';

/** The table of each type of note, for those who treat all types alike: reading, settings, documentation. */
export const propertyTables = {
	contact: contactProperties,
	meeting: meetingProperties,
	search_goal: searchGoalProperties,
	organization: organizationProperties,
	insight: insightProperties,
	profile: profileProperties,
	story: storyProperties,
} as const satisfies Readonly<Record<NoteType, PropertyTable>>;
