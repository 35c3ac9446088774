import type { Contact } from '../properties/contact';
import type { QuestionAudience } from './question';

const bands: Readonly<Record<NonNullable<Contact['contact_level']>, Exclude<QuestionAudience, 'any'> | undefined>> = {
	intern: 'peer', ic: 'peer', 'senior-ic': 'peer', lead: 'manager', manager: 'manager', director: 'leader', vp: 'leader', executive: 'executive',
	founder: 'executive', retired: undefined, unknown: undefined,
};

/** The band of a level; undefined where the level is not known or says nothing about today. */
export function audienceOf(level: Contact['contact_level']): Exclude<QuestionAudience, 'any'> | undefined {
	return level === undefined ? undefined : bands[level];
}
