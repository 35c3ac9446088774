import { describe, expect, it } from 'vitest';
import { contactProperties } from '../../../src/domain/properties/contact';
import { occasionOf } from '../../../src/draft/occasion-of';
import { audienceOf } from '../../../src/domain/questions/question-audience';
import { questionWord } from '../../../src/domain/questions/question-words';
import { questionFunctionOf } from '../../../src/domain/questions/question-function';
import { contact, facts } from '../../draft/draft-fixtures';

describe('the dimensions of a contact', () => {
	it('put each level into its band, and none where the level says nothing about today', () => {
		expect(Object.fromEntries(contactProperties.contact_level.allowed.map((level) => [level, audienceOf(level)]))).toEqual({
			'intern': 'peer', 'ic': 'peer', 'senior-ic': 'peer', 'lead': 'manager', 'manager': 'manager', 'director': 'leader', 'vp': 'leader', 'executive': 'executive', 'founder': 'executive',
			'retired': undefined, 'unknown': undefined,
		});
	});

	it.each([
		['Software engineering', 'engineering'], ['Product management', 'product'], ['UX', 'design'], ['Business intelligence', 'data'], ['Brand & communications', 'marketing'], ['Account executive', 'sales'],
		['Controlling', 'finance'], ['Supply chain', 'operations'], ['Talent acquisition', 'hr'], ['Compliance', 'legal'], ['Nursing', 'healthcare'], ['Teacher training', 'education'], ['Laboratory', 'research'],
		['Advisory', 'consulting'], ['Local government', 'public-nonprofit'], ['Electrician', 'trades'], ['15-1252', 'engineering'], ['13-2011', 'finance'], ['29-1141', 'healthcare'], ['25-2031', 'education'],
		['23-1011', 'legal'], ['41-3091', 'sales'], ['49-9071', 'trades'], ['public_nonprofit', 'public-nonprofit'], ['beekeeping', undefined],
	])('take the line of work "%s" for %s', (written, known) => {
		expect(questionFunctionOf(written)).toBe(known);
	});

	it('are said of a question written by hand in plain words: how much it is wanted, for whom, for what, how long', () => {
		const said = { 'must': { priority: 1 }, 'Spare': { priority: 3 }, '4 min': { minutes: 4 }, 'insights': { stage: 'insights' }, 'recruiters': { gatekeeper: 'recruiter' }, 'for directors': { audience: 'leader' },
			'skills certs': { purpose: 'skills-certs' }, 'alumni': { relationship: 'alumni' }, 'data': { function: 'data' }, 'beekeeping': undefined };
		expect(Object.fromEntries(Object.keys(said).map((word) => [word, questionWord(word)]))).toEqual(said);
	});

	it('say how we are connected by category, tie and silence, and that recruiters and HR are asked what is for them', () => {
		const of = (properties: string): ReturnType<typeof occasionOf> => occasionOf(facts({ facts: contact('Amara', properties) }));
		expect(of('contact_category: [alumni, association]').relationships).toEqual(['alumni', 'association']);
		expect(of('contact_category: [relative]').relationships).toEqual(['close']);
		expect(of('contact_category: [acquaintance]\nlast_seen: 2019-05').relationships).toEqual(['dormant']);
		expect(of('contact_category: [referral]').relationships).toEqual(['referral']);
		expect(of('contact_category: [cold]').relationships).toEqual(['cold']);
		expect(of('contact_category: [recruiter]\ncontact_level: manager').gatekeeper).toBe('recruiter');
		expect(of('job_function: [people operations]').gatekeeper).toBe('hr');
		expect(of('job_function: [data]').gatekeeper).toBeUndefined();
	});
});
