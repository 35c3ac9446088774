import type { Insight } from '../domain/properties/insight';
import type { NotePath } from '../domain/problem';

/** An insight that has a note of its own. */
export interface InsightNote {
	readonly path: NotePath;
	readonly name: string;
	readonly insight: Insight;
}
