import { contactProperties } from '../../domain/properties/contact';
import { greetingName, openingLine } from '../../domain/people/greeting';
import { organizationProperties } from '../../domain/properties/organization';
import { profileProperties } from '../../domain/properties/profile';
import { searchGoalProperties } from '../../domain/properties/search-goal';
import type { DraftFacts } from '../draft-facts';
import { pitchFor } from '../wording/pitch-for';
import { linkName, propertyContext } from '../template/property-context';
import { signatureOf } from '../wording/signature';
import type { TemplateRecord } from '../template/template-value';
import { meetingContext } from './meeting-context';

function contactContext({ person }: DraftFacts): TemplateRecord {
	const { facts } = person;
	const primary = facts.contact.organization[0];
	return {
		...propertyContext(contactProperties, facts.contact),
		name: facts.name,
		called: greetingName(facts),
		greeting: openingLine(facts),
		organization_name: person.organization?.name ?? (primary === undefined ? undefined : linkName(primary)),
		referrer_names: facts.contact.may_use_name === 'yes' ? person.referrers.map((referrer) => referrer.called) : [],
	};
}

function goalContext({ goals }: DraftFacts): TemplateRecord {
	const [first] = goals;
	return { name: first?.name, ...propertyContext(searchGoalProperties, first?.goal) };
}

/**
 * What every template sees (docs/templates.md lists it): `today`, `meeting_word`, `brief`, and the notes under `me`,
 * `contact`, `organization`, `goal` and `meeting`, each property by its name. Facts that are absent have no value.
 */
export function baseContext(facts: DraftFacts, brief: boolean): TemplateRecord {
	const { person } = facts;
	return {
		today: facts.now.today,
		meeting_word: facts.meetingWord,
		brief,
		me: { ...propertyContext(profileProperties, facts.profile), pitch_30: pitchFor(facts), signature: signatureOf(facts.profile), zone: facts.now.zone },
		contact: contactContext(facts),
		organization: { ...propertyContext(organizationProperties, person.organization?.organization), name: person.organization?.name },
		goal: goalContext(facts),
		meeting: meetingContext(facts),
	};
}
