import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/draft/check-draft';
import { makeDraft } from '../../src/draft/make-draft';
import { contact, facts, sources } from './draft-fixtures';

const marcus = { name: 'Marcus Lindqvist', called: 'Marcus' };

function permission(mayUseName: string, edit = ''): readonly (readonly [boolean, string])[] {
	const given = facts({ facts: contact('Jo Reed', `contact_category: [referral]\nmay_use_name: "${mayUseName}"`), referrers: [marcus] });
	const draft = makeDraft({ kind: 'outreach', channel: 'email' }, sources(), given);
	if (!draft.ok) throw new Error(draft.problem.what);
	const checks = checkDraft({ ...draft.value, text: `${draft.value.text}${edit}` }, given, sources().questions);
	return checks.filter(({ id }) => id === 'permission').map(({ passed, says }) => [passed, says]);
}

describe('permission to name whoever referred somebody', () => {
	it.each(['asked', 'unknown'])('%s: the check asks for it', (mayUseName) => {
		expect(permission(mayUseName)).toEqual([[false, 'Marcus named them, and it is not noted whether you may say so.']]);
	});

	it('given: nothing is left to check', () => {
		expect(permission('yes')).toEqual([]);
	});

	it('refused: the name may not stand in the message, also not by hand', () => {
		expect(permission('no')).toEqual([[true, 'Marcus does not want to be named, and is not.']]);
		expect(permission('no', ' Marcus sent me.')).toEqual([[false, 'It names Marcus, who does not want to be named.']]);
	});
});
