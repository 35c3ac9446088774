import { agenda } from '../../domain/meetings/agenda';
import { agendaClock } from '../../domain/meetings/agenda-clock';
import { addMinutes, clockOf } from '../../domain/days/wall-time';
import type { WallTime } from '../../domain/days/read-date';
import { wallTimeAt } from '../../domain/days/time';
import type { DraftFacts } from '../draft-facts';
import { agendaFacts } from '../occasion-of';
import type { TemplateRecord } from '../template/template-value';
import { outreachContext } from './outreach-context';
import { theirZone, timesOf } from './meeting-context';

const noon = '2000-01-01T00:00' as WallTime;

/**
 * The segments with minutes and clock times on both clocks; minutes from the start where no time is agreed yet. With
 * what is said in them: who connects us, why I asked, what I hope to learn.
 */
export function agendaContext(facts: DraftFacts): TemplateRecord {
	const segments = agenda(agendaFacts(facts));
	const times = timesOf(facts);
	const zone = times === undefined ? facts.now.zone : theirZone(facts, times);
	const timed = times === undefined ? undefined : agendaClock(segments, times.start, facts.now.zone, zone);
	let passed = 0;
	const shown = segments.map((segment, index) => {
		const place = timed?.[index];
		const from = clockOf(addMinutes(noon, passed));
		passed += segment.minutes;
		return {
			id: segment.id, title: segment.title, minutes: segment.minutes,
			from: place === undefined ? from : clockOf(place.mine.from), to: place === undefined ? clockOf(addMinutes(noon, passed)) : clockOf(place.mine.to),
			their_from: place === undefined ? undefined : clockOf(place.theirs.from), their_to: place === undefined ? undefined : clockOf(place.theirs.to),
		};
	});
	const lastQuestion = shown.find((segment) => segment.id === 'referrals')?.from;
	const end = times === undefined ? undefined : times.start + passed * 60_000;
	return {
		...outreachContext(facts, false),
		segments: shown,
		last_question: lastQuestion,
		my_end: end === undefined ? undefined : clockOf(wallTimeAt(end, facts.now.zone)),
		their_end: end === undefined ? undefined : clockOf(wallTimeAt(end, zone)),
	};
}
