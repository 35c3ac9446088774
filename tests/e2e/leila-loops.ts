import type { Row } from './dashboard';

/**
 * What stands open in the sample vault as it is made on Thursday, 2026-10-15, if nobody does anything about it: what the row
 * says, the day it is due, and from when on it is gone by itself. Counted by hand from docs/life-cycle.md.
 */
const open: readonly { title: string; due: string; goneOn?: string; comesOn?: string }[] = [
	{ title: 'Keep your promise to Amara Eze', due: '2026-10-13' },
	// The meeting with Luis is on Friday the 16th at 19:15: two business days before, the day before, and then the question.
	{ title: 'Prepare for Luis Ángel Paredes', due: '2026-10-14', goneOn: '2026-10-17' },
	{ title: 'Confirm with Luis Ángel Paredes', due: '2026-10-15', goneOn: '2026-10-17' },
	{ title: 'Did you meet Luis Ángel Paredes?', due: '2026-10-16', comesOn: '2026-10-17' },
	{ title: 'Thank Hannah Feldstein', due: '2026-10-15' },
	{ title: 'Keep your promise to Þóra Jónsdóttir', due: '2026-10-15' },
	{ title: 'Ask about the promise of Kevin Tran', due: '2026-10-15' },
	// Ellis was written to on Monday the 12th: the third business day after is the 15th, the seventh the 21st.
	{ title: "Write to Dennis O'Neal next", due: '2026-10-15' },
	{ title: 'Nudge Ellis Brandvold', due: '2026-10-21' },
	{ title: 'Nudge Mehmet Yıldırım', due: '2026-10-15' },
	{ title: 'Offer times to Wang Xiaoming 王小明', due: '2026-10-15' },
	// Promised on Wednesday the 14th without a date: two business days. Advice of the same day: reported back after 14 days.
	{ title: 'Keep your promise to Hannah Feldstein', due: '2026-10-16' },
	{ title: 'Report back to Hannah Feldstein', due: '2026-10-28' },
	{ title: 'Ask about the promise of Maria Garcia', due: '2026-10-18' },
	{ title: 'Report back to Þóra Jónsdóttir', due: '2026-10-18' },
	{ title: 'Nudge Grace Lindholm', due: '2026-10-22' },
	{ title: 'Nudge Yusuf Demir-Okafor', due: '2026-10-28' },
];

const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** The rows of Today on a day that nobody but the sample vault's own people are behind. */
export function rowsOfOthers(today: string): Row[] {
	const rows = open
		.filter(({ due, goneOn, comesOn }) => due <= today && (goneOn === undefined || today < goneOn) && (comesOn === undefined || comesOn <= today))
		.map(({ title, due }) => ({ title, ...timing(due, today) }));
	return today === '2026-10-15' ? [...rows, { section: 'Next 48 hours', title: 'Meet Luis Ángel Paredes', due: 'tomorrow, 19:15' }] : rows;
}

function timing(due: string, today: string): { section: string; due: string } {
	const late = dayNumber(today) - dayNumber(due);
	if (late === 0) return { section: 'Due today', due: 'today' };
	return { section: 'Overdue', due: late === 1 ? '1 day late' : `${late} days late` };
}
