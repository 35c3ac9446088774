/** The types of note the product knows, by the value of their `type` property. */
export const noteTypes = ['contact', 'meeting', 'search_goal', 'organization', 'insight', 'profile', 'story'] as const;

export type NoteType = (typeof noteTypes)[number];
