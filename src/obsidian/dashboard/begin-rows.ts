import type { ContactFacts, Now } from '../../domain/facts';
import { writtenDate } from '../../domain/days/written-date';
import { foldName } from '../../domain/people/person-name';
import { compareLamp, isRated } from '../../domain/people/lamp-order';
import { whoFirst, type Candidate } from '../../domain/people/who-first';
import type { OrganizationNote, VaultModel } from '../../model/vault-model';
import { chosenContacts, type Chosen } from './chosen';
import type { Row, RowSection } from './row';
import { pursued } from './wanted-figures';

/** More than these are a list and no longer an answer to "who first?". */
const firstFew = 10;

/** Whom to write to next and why, and at which organization to begin: an order that shows what it was made from. */
export function beginRows(model: VaultModel, now: Now, chosen: Chosen): readonly RowSection[] {
	const contacts = chosenContacts(model, chosen);
	const goals = pursued(model, chosen).map(({ path }) => path);
	return [
		{ id: 'first', heading: 'Whom to write to first', rows: whoFirst(contacts, goals, model, model.rules, now).slice(0, firstFew).map((candidate) => candidateRow(candidate, now)) },
		{ id: 'organizations', heading: 'Where to begin', rows: organizations(model, chosen).map((note) => organizationRow(note, contacts)) },
	];
}

function candidateRow({ facts, plannedOn, score, parts }: Candidate, now: Now): Row {
	const reasons = parts.map(({ inShort, points }) => `${inShort} ${points}`).join(', ');
	const planned = plannedOn === undefined ? '' : `Planned by you for ${writtenDate(plannedOn, now.today)}. `;
	return {
		key: `first|${facts.path}`, title: { before: '', name: facts.name }, note: facts.path, tone: 'calm',
		why: `${planned}${reasons === '' ? 'Nothing speaks for it yet: a goal, a level or a reason to talk would.' : `${capital(reasons)}.`}`,
		due: score === 1 ? '1 point' : `${score} points`, about: { kind: 'waiting', contact: facts.path, stage: 'ready' },
	};
}

/** The organizations that the goals name and that can be sorted, the one to begin with first. */
function organizations(model: VaultModel, chosen: Chosen): readonly OrganizationNote[] {
	const targets = pursued(model, chosen).flatMap(({ path, goal }) => goal.target_organizations.map(({ target }) => model.resolve(target, path) ?? ''));
	return [...new Set(targets)].flatMap((path) => model.organization(path) ?? [])
		.filter(({ organization }) => isRated(organization) && organization.org_status !== 'ruled-out' && organization.org_status !== 'past')
		.sort((one, other) => compareLamp(one.organization, other.organization) || (foldName(one.name) < foldName(other.name) ? -1 : 1));
}

function organizationRow({ path, name, organization }: OrganizationNote, contacts: readonly ContactFacts[]): Row {
	const { lamp_motivation: motivation, lamp_posting: posting, lamp_advocacy: advocacy } = organization;
	const known = contacts.filter((facts) => facts.organizations.includes(path)).length;
	const parts = [
		motivation === undefined ? 'motivation not rated' : motivation > 3 ? 'put first by you' : `motivation ${motivation} of 3`,
		posting === undefined ? 'postings not rated' : `postings ${posting} of 3`,
		advocacy === 'yes' ? 'somebody could speak for you' : 'nobody speaks for you yet',
	];
	return {
		key: `organization|${path}`, title: { before: '', name }, note: path, tone: 'calm', why: `${capital(parts.join(', '))}.`,
		due: known === 1 ? '1 person' : `${known} people`, about: { kind: 'note' },
	};
}

function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
