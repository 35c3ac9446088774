import type { Naming } from '../../src/domain/properties/naming';

/** A vault that calls nothing by another name. */
export const plainNaming: Naming = {
	typeProperty: 'type',
	typeValues: {
		contact: 'contact', meeting: 'meeting', search_goal: 'search_goal', organization: 'organization', insight: 'insight',
		profile: 'profile', story: 'story',
	},
	properties: {},
};
