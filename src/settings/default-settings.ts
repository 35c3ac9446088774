import type { Settings } from './settings';

/**
 * What a vault gets that was never set up: folders under one parent, so that they are moved or left out of a search in one
 * step; Monday to Friday; a half-hour conversation; a quarter of a year between touches (docs/life-cycle.md).
 */
export const defaultSettings: Settings = {
	version: 1,
	folders: {
		contact: 'Interviews/Contacts',
		meeting: 'Interviews/Meetings',
		search_goal: 'Interviews/Goals',
		story: 'Interviews/Stories',
		profile: 'Interviews',
		organization: 'Interviews/Organizations',
		insight: 'Interviews/Insights',
		template: 'Interviews/Templates',
	},
	naming: {
		typeProperty: 'type',
		typeValues: {
			contact: 'contact',
			meeting: 'meeting',
			search_goal: 'search_goal',
			organization: 'organization',
			insight: 'insight',
			profile: 'profile',
			story: 'story',
		},
		properties: {},
	},
	workingDays: [1, 2, 3, 4, 5],
	holidays: [],
	keepInTouchDays: 90,
	defaultMinutes: 30,
	meetingWord: 'conversation',
	invitationCharacters: 200,
	dateOrder: 'ask',
};
