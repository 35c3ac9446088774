import { dayOf } from '../domain/days/calendar-date';
import type { Insight } from '../domain/properties/insight';
import type { NotePath } from '../domain/problem';
import type { CalendarDate } from '../domain/days/read-date';
import { PathIndex } from './path-index';

interface Acted {
	readonly meetings: readonly NotePath[];
	readonly on: CalendarDate;
}

/** For each meeting, when its advice was acted on without having been reported back: from insights that are notes. */
export class ActedOn {
	private readonly insights = new Map<NotePath, Acted>();
	private readonly byMeeting = new PathIndex();

	/** Returns the meetings that are concerned, before and after. `sources` are the notes that `source_meeting` leads to. */
	set(path: NotePath, insight: Insight | undefined, sources: readonly NotePath[]): readonly NotePath[] {
		const before = this.insights.get(path)?.meetings ?? [];
		for (const meeting of before) this.byMeeting.remove(meeting, path);
		this.insights.delete(path);
		const on = insight === undefined || insight.reported_back_on !== undefined ? undefined : dayOf(insight.acted_on);
		if (on === undefined) return before;
		for (const meeting of sources) this.byMeeting.add(meeting, path);
		this.insights.set(path, { meetings: sources, on });
		return [...new Set([...before, ...sources])];
	}

	/** Days, earliest first. */
	in(meeting: NotePath): readonly CalendarDate[] {
		return [...this.byMeeting.get(meeting)].map((path) => this.insights.get(path)?.on).filter((on) => on !== undefined).sort();
	}
}
