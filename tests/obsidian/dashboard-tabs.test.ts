// @vitest-environment happy-dom
import { WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DashboardView } from '../../src/obsidian/dashboard/dashboard-view';
import type { PageId } from '../../src/obsidian/dashboard/dashboard-page';
import { changedLines } from '../../src/obsidian/drafts/preview-window';
import { afterBatch, contactNote, mockDesk, type MockDesk } from './mock-desk';
import { waitUntil } from '../wait-until';
import { keepWindows } from './keep-windows';

/** A Monday. Everything below is dated by it. */
const monday = new Date(2026, 10, 23, 9, 0);

interface Opened extends MockDesk {
	readonly el: HTMLElement;
	readonly view: DashboardView;
	readonly names: () => (string | null | undefined)[];
	readonly headings: () => (string | null)[];
	readonly press: (key: string, init?: KeyboardEventInit) => void;
}

async function openOn(page: PageId, files: Readonly<Record<string, string>>): Promise<Opened> {
	const host = await mockDesk(files);
	const view = new DashboardView(WorkspaceLeaf.create2__(host.mock).asOriginalType3__(), host.desk);
	document.body.append(view.contentEl);
	await view.onOpen();
	view.showPage(page);
	await afterBatch();
	return {
		...host, view, el: view.contentEl,
		names: () => view.contentEl.findAll('.ii-row-name').map(({ textContent }) => textContent),
		headings: () => view.contentEl.findAll('.ii-section-heading').map(({ textContent }) => textContent),
		press: (key, init = {}) => {
			document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
		},
	};
}

function written(on: string, more: Readonly<Record<string, string>> = {}): string {
	return contactNote({ contact_category: '[acquaintance]', reason_to_talk: 'knows the field', email: '["a@example.com"]', outreach_sent: on, ...more });
}

function held(who: string, on: string): string {
	return `---\ntype: meeting\ncontacts: ["[[${who}]]"]\nmeeting_status: closed\nmeeting_start: ${on}T10:00\ntimezone: UTC\nthanked: ["[[${who}]]"]\n---\n`;
}

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['Date'], now: monday });
	keepWindows();
});

afterEach(() => {
	vi.restoreAllMocks();
	vi.useRealTimers();
	document.body.replaceChildren();
});

describe('The tab Health', () => {
	const files = {
		'C/Date.md': contactNote({ contact_category: '[alumni]', last_seen: '03/04/2026' }),
		'C/Stage.md': contactNote({ contact_category: '[alumni]', contact_stage: 'met' }),
		'C/Phone.md': contactNote({ contact_category: '[alumni]', phone: '0041' }),
	};

	it('lists what needs a look by kind, each with what to do', async () => {
		const { headings, names, el } = await openOn('health', files);
		expect(headings()).toEqual(['Dates1', 'Quotation marks1', 'Stages1']);
		expect(names()).toEqual(['Date', 'Phone', 'Stage']);
		expect(el.find('.ii-row-why')?.textContent).toContain('2026-03-04 or 2026-04-03');
	});

	it('shows what a repair will write, writes it only then, and takes it back by one undo', async () => {
		const { view, press, desk, onDisk } = await openOn('health', files);
		view.focusRows();
		press('End');
		press('r');
		await waitUntil(() => expect(document.querySelector('.ii-preview')).not.toBeNull());
		expect([...document.querySelectorAll('.ii-preview-line bdi')].map(({ textContent }) => textContent)).toEqual(['contact_stage: met', 'contact_stage: listed']);
		expect(await onDisk('C/Stage.md')).toBe(files['C/Stage.md']);
		document.querySelector<HTMLElement>('.ii-preview .mod-cta')?.click();
		await waitUntil(async () => expect(await onDisk('C/Stage.md')).toContain('contact_stage: listed'));
		await desk.committer.undo();
		expect(await onDisk('C/Stage.md')).toBe(files['C/Stage.md']);
	});

	it('lets the person say that two of a like name are two people, by one key', async () => {
		const twins = { 'C/Jo.md': contactNote({ contact_category: '[alumni]', name: 'Jo' }), 'D/Jo.md': contactNote({ contact_category: '[alumni]', name: 'Jo' }) };
		const { view, press, headings, desk, onDisk } = await openOn('health', twins);
		expect(headings()).toEqual(['Possible duplicates1']);
		view.focusRows();
		press('k');
		await waitUntil(async () => expect(await onDisk('C/Jo.md')).toContain('not_same_as:'));
		expect(desk.committer.lastUndo).toBe('Noted that Jo and Jo are different people.');
		await desk.committer.undo();
		expect(await onDisk('C/Jo.md')).toBe(twins['C/Jo.md']);
	});

	it('says that all is in order where it is', async () => {
		const { el } = await openOn('health', { 'C/Amara.md': contactNote({ contact_category: '[alumni]' }) });
		expect(el.find('.ii-empty')?.textContent).toContain('Your notes are in order');
	});
});

describe('The tab Week', () => {
	it('shows the numbers against their targets, and what is planned until Sunday', async () => {
		const { el, headings, names } = await openOn('week', {
			'C/Today.md': written('2026-11-23'),
			'C/Planned.md': contactNote({ contact_category: '[cold]', reason_to_talk: 'knows the field', email: '["p@example.com"]', next_touch: '2026-11-26' }),
			'C/Later.md': contactNote({ contact_category: '[cold]', reason_to_talk: 'knows the field', email: '["l@example.com"]', next_touch: '2026-12-26' }),
			'G/Data.md': '---\ntype: search_goal\ngoal_status: active\ntarget_industries: [health]\ngoal_review: 2026-11-24\n---\n',
			'I/Opening.md': '---\ntype: insight\ninsight_kind: opening\nstatement: "The data team grows"\nexpires_on: 2026-11-20\n---\n',
		});
		expect(el.findAll('.ii-figure-value').map(({ textContent }) => textContent)).toEqual(['1 of 5', '0 of 2', 'none yet']);
		expect(headings()).toEqual(['Mon 23 Nov to Sun 29 Nov', 'Messages planned1', 'Openings to look at again1', 'Goals to review1']);
		expect(names()).toEqual(['Planned', 'The data team grows', 'Data']);
	});

	it('says how many weeks in a row had a conversation, from two on', async () => {
		const figures = async (...days: readonly string[]): Promise<string | undefined> => {
			const { el } = await openOn('week', { 'C/A.md': written('2026-10-01'), ...Object.fromEntries(days.map((day) => [`M/${day}.md`, held('A', day)])) });
			return el.findAll('.ii-figure').map(({ textContent }) => textContent ?? '').find((text) => text.startsWith('Weeks in a row'));
		};
		expect(await figures('2026-11-17')).toBeUndefined();
		expect(await figures('2026-11-03', '2026-11-12', '2026-11-17')).toBe('Weeks in a row3with a conversation or practice');
	});
});

describe('The tab Learned', () => {
	const talk = (who: string, on: string, lines: string, more = ''): string => `${held(who, on).replace('\n---\n', `${more}\n---\n`)}\n## Notes\n\n${lines}`;
	const files = {
		'P/Me.md': '---\ntype: profile\nmy_name: Leila\nskills: [SQL]\n---\n',
		'G/Data.md': '---\ntype: search_goal\ngoal_status: active\nlearning_questions: ["Is a certificate needed?", "Who decides?"]\n---\n',
		'C/Ann.md': contactNote({ contact_category: '[cold]' }), 'C/Ben.md': contactNote({ contact_category: '[cold]' }),
		'M/1.md': talk('Ann', '2026-11-02', '- skill:: SQL joins\n- certification:: CPHIMS | against\n- opening:: after the April budget | expires 2027-05-31\n- opening:: in autumn | expires 2026-11-20\n'),
		'M/2.md': talk('Ben', '2026-11-09', '- skill:: SQL on a whiteboard\n- skill:: Patience\n- certification:: CPHIMS | for\n- advice:: publish one chart\n'),
		'M/3.md': talk('Ben', '2026-11-10', '- advice:: was told already\n', '\nreport_back_sent: 2026-11-20'),
	};

	it('shows what is answered and by whom, skills by how many people named them, openings to come, and advice to report back on', async () => {
		const { headings, names, el } = await openOn('learned', files);
		await waitUntil(() => expect(headings()).toEqual(['What you wanted to know2', 'Skills they named2', 'Certificates they named1', 'Openings to come1', 'Advice you have not reported back on1']));
		expect(names()).toEqual(['Is a certificate needed?', 'Who decides?', 'SQL', 'Patience', 'CPHIMS', 'after the April budget', 'publish one chart']);
		expect(el.findAll('.ii-row-due').map(({ textContent }) => textContent)).toEqual(['2 sources', '', '2 people', '1 person', '2 people', 'until Mon 31 May 2027', '']);
		expect(el.findAll('.ii-row-why').map(({ textContent }) => textContent)).toEqual([
			'Ben, Ann: CPHIMS, for; CPHIMS, against.', 'Nobody has spoken of it yet.', 'Ben, Ann, last on Mon 9 Nov. You have it.', 'Ben, last on Mon 9 Nov. Not in your profile.',
			'Ben, Ann, last on Mon 9 Nov. for; against. Not in your profile.', 'From Ann on Mon 2 Nov.', 'From Ben on Mon 9 Nov.',
		]);
	});

	it('keeps the kind things that were said folded away, and opens the note of each', async () => {
		const { el, mock } = await openOn('learned', { ...files, 'M/4.md': talk('Ann', '2026-11-16', '- affirmation:: "Your calm is rare"\n') });
		await waitUntil(() => expect(el.find('.ii-folded summary')?.textContent).toBe('Kind things they said of you (1)'));
		expect(el.querySelector<HTMLDetailsElement>('.ii-folded')?.open).toBe(false);
		expect(el.find('.ii-folded li')?.textContent).toBe('4“Your calm is rare” Ann, Mon 16 Nov');
		const opened = vi.spyOn(mock.workspace, 'openLinkText').mockResolvedValue(undefined);
		const getLeaf = vi.spyOn(mock.workspace, 'getLeaf');
		el.querySelector<HTMLElement>('.ii-folded button')?.click();
		await waitUntil(() => expect(opened.mock.calls.length + getLeaf.mock.calls.length).toBeGreaterThan(0));
	});

	it('has nothing folded away where nothing kind was noted', async () => {
		const { el, headings } = await openOn('learned', files);
		await waitUntil(() => expect(headings()).not.toEqual([]));
		expect(el.querySelector('.ii-folded')).toBeNull();
	});

	it('lets the week remind of an opening whose day is over', async () => {
		const { headings, names } = await openOn('week', files);
		await waitUntil(() => expect(headings()).toContain('Openings to look at again1'));
		expect(names()).toContain('in autumn');
	});

	it('reads no text of a conversation before such a tab is shown', async () => {
		const { desk, view, mock } = await openOn('today', files);
		const reads = vi.spyOn(mock.vault, 'cachedRead');
		view.redraw();
		await afterBatch();
		expect(reads).not.toHaveBeenCalled();
		expect(desk.talks.wanted(desk.now())).toHaveLength(3);
		view.showPage('learned');
		await waitUntil(() => expect(reads).toHaveBeenCalledTimes(3));
		view.redraw();
		await afterBatch();
		expect(reads).toHaveBeenCalledTimes(3);
	});
});

describe('The tab Funnel', () => {
	it('counts people by step, and tells small numbers as counts', async () => {
		const { el } = await openOn('funnel', {
			'C/A.md': written('2026-10-01', { replied_on: '2026-10-05', reply_kind: 'yes' }), 'C/B.md': written('2026-10-01'), 'C/C.md': written('2026-11-20'), 'M/A.md': held('A', '2026-10-20'),
		});
		const values = Object.fromEntries(el.findAll('.ii-figure').map((figure) => [figure.find('dt')?.textContent, figure.find('.ii-figure-value')?.textContent]));
		expect(values).toMatchObject({ 'Listed': '3', 'Written to': '3', 'Replied': '1', 'Met': '1', 'Replies': '1 of 2', 'Held': '1 of 1', 'Median reply': '2 business days' });
	});

	it('says how the promised time was kept: how often, by how much, which meetings went over, and which ends are estimated', async () => {
		const ended = (on: string, end: string, more = ''): string => held('A', on).replace('UTC\n', `UTC\nduration_min: 30\nactual_start: ${on}T10:00\nactual_end: ${on}T${end}\n${more}`);
		const { el } = await openOn('funnel', {
			'C/A.md': written('2026-10-01'), 'M/Over.md': ended('2026-10-20', '10:55'), 'M/Offered.md': ended('2026-10-21', '10:40', 'extended_min: 10\n'),
			'M/Early.md': ended('2026-10-22', '10:25'), 'M/No end.md': held('A', '2026-10-23'),
		});
		const block = el.findAll('.ii-figures').find((each) => each.find('.ii-section-heading')?.textContent === 'The time that was promised');
		const values = block?.findAll('.ii-figure').map((figure) => [...figure.children].filter((part) => part.matches('dt, dd')).map(({ textContent }) => textContent));
		expect(values).toEqual([['Ended in time', '3 of 4', '1 end estimated, since none was written'], ['Minutes over, a meeting', '6.3', 'the aim is 0']]);
		expect(block?.findAll('tbody tr').map(({ textContent }) => textContent)).toEqual(['Over25']);
	});

	it('shows how comfortable conversations were, and whether that grows, once it was said', async () => {
		const felt = (on: string, before: number, after: number): string => held('A', on).replace('UTC\n', `UTC\ncomfort_before: ${before}\ncomfort_after: ${after}\n`);
		const { el, headings } = await openOn('funnel', { 'C/A.md': written('2026-10-01'), 'M/2026-10-20 A.md': felt('2026-10-20', 2, 3), 'M/2026-10-27 A.md': felt('2026-10-27', 3, 5), 'M/2026-10-28 A.md': held('A', '2026-10-28') });
		expect(headings()).toContain('How it feels');
		const block = el.findAll('.ii-figures').find((each) => each.find('.ii-section-heading')?.textContent === 'How it feels');
		expect(block?.findAll('.ii-figure').map(({ textContent }) => textContent)).toEqual(['Before, at first and lately2 and 3it grows', 'Gained by a conversation+1.5after it, against before it']);
		expect(block?.findAll('tbody tr').map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([['Tue 27 Oct: A', '3', '5'], ['Tue 20 Oct: A', '2', '3']]);
		expect((await openOn('funnel', { 'C/A.md': written('2026-10-01'), 'M/A.md': held('A', '2026-10-20') })).headings()).not.toContain('How it feels');
	});

	it('says that there is nothing to count where nobody is', async () => {
		const { el } = await openOn('funnel', {});
		expect(el.find('.ii-empty')?.textContent).toContain('Nothing to count yet');
	});
});

describe('The tab People', () => {
	const files = {
		'C/Root.md': contactNote({ contact_category: '[alumni]' }),
		'C/Child.md': contactNote({ contact_category: '[referral]', referred_by: '["[[Root]]"]' }),
		'C/Grandchild.md': contactNote({ contact_category: '[referral]', referred_by: '["[[Child]]"]' }),
		'C/Circle.md': contactNote({ contact_category: '[referral]', referred_by: '["[[Circle]]", "[[Gone]]"]' }),
		'C/Quiet.md': contactNote({ contact_category: '[alumni]', contact_stage: 'in-touch', last_contact: '2026-05-02' }),
		'M/Quiet.md': held('Quiet', '2026-05-01'),
	};

	it('shows who goes quiet, who led to whom, and the categories in which there is nobody', async () => {
		const { el, headings, names } = await openOn('people', files);
		expect(headings()).toEqual(['Where they come from', 'Chains of referrals', 'In touch', 'Going quiet1', 'Whom to write to first4', 'Who led to whom3']);
		expect(names()).toEqual(['Quiet', 'Child', 'Circle', 'Grandchild', 'Root', 'Root', 'Child', 'Grandchild']);
		expect(el.findAll('.ii-row').map((row) => row.style.getPropertyValue('--ii-level'))).toEqual(['', '', '', '', '', '0', '1', '2']);
		expect(el.findAll('.ii-row-due').map(({ textContent }) => textContent)).toEqual(['205 days', '2 points', '2 points', '2 points', '1 point', 'reach 2', 'reach 1', '']);
		expect(el.textContent).toContain('Former bossnobody yet');
	});

	it('ends where the referrals go in a circle, and keeps both in the list', async () => {
		const { el } = await openOn('people', { 'C/A.md': contactNote({ referred_by: '["[[B]]"]' }), 'C/B.md': contactNote({ referred_by: '["[[A]]"]' }) });
		expect(el.findAll('.ii-row').map((row) => row.dataset['key']).filter((key) => key?.startsWith('referral'))).toEqual(['referral|C/A.md', 'referral|C/B.md']);
	});

	it('says whom to write to first and what the points are for, at which organization to begin, and whom of those wanted are met', async () => {
		const { el, headings, names } = await openOn('people', {
			'G/Data.md': '---\ntype: search_goal\ngoal_status: active\ntarget_levels: [director, vp]\ntarget_functions: [data]\ntarget_organizations: ["[[Northlake]]", "[[Cedar]]", "[[Gone]]"]\n---\n',
			'O/Northlake.md': '---\ntype: organization\nlamp_motivation: 2\nlamp_posting: 3\n---\n',
			'O/Cedar.md': '---\ntype: organization\nlamp_motivation: 3\nlamp_advocacy: "yes"\n---\n',
			'O/Gone.md': '---\ntype: organization\nlamp_motivation: 3\norg_status: ruled-out\n---\n',
			'C/Met.md': written('2026-05-01', { contact_level: 'director', job_function: '[data]', organization: '["[[Cedar]]"]', replied_on: '2026-05-02', reply_kind: 'yes', next_touch: '2027-01-01' }),
			'C/Data.md': contactNote({ contact_level: 'director', job_function: '[data]', organization: '["[[Northlake]]"]' }),
			'C/Other.md': contactNote({ contact_level: 'ic' }),
			'C/Planned.md': contactNote({ next_touch: '2026-11-26' }),
			'M/Met.md': held('Met', '2026-05-10'),
		});
		expect(headings().slice(0, 1)).toEqual(['To meet for Data']);
		expect(el.findAll('.ii-table tr').map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([['', 'Data'], ['Director', '1 of 2'], ['VP', 'none']]);
		expect(el.find('.ii-figure')?.textContent).toBe('Organizations with somebody met1 of 3nobody is known at 1');
		expect(names()).toEqual(['Planned', 'Data', 'Other', 'Cedar', 'Northlake']);
		const why = el.findAll('.ii-row-why').map(({ textContent }) => textContent);
		expect(why[0]).toContain('Planned by you for Thu 26 Nov.');
		expect(why[1]).toContain('Line of work 3, level 2');
		expect(why.slice(3)).toEqual(['Motivation 3 of 3, postings not rated, somebody could speak for you.', 'Motivation 2 of 3, postings 3 of 3, nobody speaks for you yet.']);
	});
});

describe('The filters', () => {
	it('narrow every tab down to a category or a goal', async () => {
		const { el, names } = await openOn('today', {
			'C/A.md': written('2026-11-10'), 'C/B.md': written('2026-11-10', { contact_category: '[alumni]', search_goal: '["[[Data]]"]' }),
			'G/Data.md': '---\ntype: search_goal\n---\n', 'G/Design.md': '---\ntype: search_goal\n---\n',
		});
		expect(names()).toEqual(['A', 'B']);
		const choose = (label: string, value: string): void => {
			const selectEl = el.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`);
			if (selectEl === null) throw new Error('no list');
			selectEl.value = value;
			selectEl.dispatchEvent(new Event('change'));
		};
		choose('Category', 'alumni');
		await waitUntil(() => expect(names()).toEqual(['B']));
		choose('Category', '');
		choose('Goal', 'G/Design.md');
		await waitUntil(() => expect(names()).toEqual([]));
	});
});

describe('Several rows', () => {
	const files = { 'C/A.md': written('2026-11-10'), 'C/B.md': written('2026-11-11'), 'C/C.md': written('2026-11-12') };

	it('are chosen by the space bar and Shift with an arrow, done by one key, and taken back by one undo', async () => {
		const { el, view, press, desk, onDisk } = await openOn('today', files);
		view.focusRows();
		press(' ');
		press('ArrowDown', { shiftKey: true });
		expect(el.find('.ii-selected')?.textContent).toBe('2 chosen');
		expect(el.findAll('.ii-row-mark').map((mark) => mark.getAttribute('aria-checked'))).toEqual(['true', 'true', 'false']);
		press('n');
		await waitUntil(async () => expect(await onDisk('C/B.md')).toContain('nudge_sent: 2026-11-23'));
		expect(await onDisk('C/A.md')).toContain('nudge_sent: 2026-11-23');
		expect(await onDisk('C/C.md')).not.toContain('nudge_sent');
		expect(desk.committer.lastUndo).toBe('Done: 2 things.');
		await desk.committer.undo();
		expect(await onDisk('C/A.md')).toBe(files['C/A.md']);
		expect(await onDisk('C/B.md')).toBe(files['C/B.md']);
	});

	it('are all chosen by Ctrl and A, skipped by x, and none by Escape', async () => {
		const { el, view, press, onDisk } = await openOn('today', files);
		view.focusRows();
		press('a', { ctrlKey: true });
		expect(el.find('.ii-selected')?.textContent).toBe('3 chosen');
		press('Escape');
		expect(el.querySelector('.ii-selected')).toBeNull();
		press('a', { ctrlKey: true });
		press('x');
		await waitUntil(async () => expect(await onDisk('C/C.md')).toContain('skipped:'));
		expect(await onDisk('C/A.md')).toContain('skipped:');
	});

	it('are forgotten where they go or another tab is shown, so that nothing unseen is done', async () => {
		const { el, view, press } = await openOn('today', files);
		view.focusRows();
		press('a', { ctrlKey: true });
		view.showPage('waiting');
		expect(el.querySelector('.ii-selected')).toBeNull();
	});
});

describe('What a preview shows', () => {
	it('is the lines that differ, and none of those around them', () => {
		expect(changedLines('a\nb\nc\n', 'a\nB\nc\n')).toEqual({ gone: ['b'], come: ['B'] });
		expect(changedLines('a\nb\nc\nd\n', 'A\nb\nc\nD\n')).toEqual({ gone: ['a', 'd'], come: ['A', 'D'] });
		expect(changedLines('a\n', 'a\nb\n')).toEqual({ gone: [], come: ['b'] });
	});
});
