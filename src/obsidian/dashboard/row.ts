import type { OpenLoop } from '../../domain/follow-ups/open-loop';
import type { NotePath } from '../../domain/problem';
import type { WaitingRow } from '../../domain/follow-ups/waiting';
import type { Finding } from '../../model/health';

/** What has to be done, as a sentence around a name: "Thank", the name, "". The name stands apart to keep its own direction. */
export interface RowTitle {
	readonly before: string;
	readonly name: string;
	readonly after?: string;
}

/** How urgent a row looks; said in words by `due`, so that colour is never the only sign. */
export type RowTone = 'late' | 'today' | 'soon' | 'calm';

/** One line of the dashboard. It holds no function: what can be done with it follows from what it is about. */
export interface Row {
	/** The same from one drawing to the next, so that focus stays with it. */
	readonly key: string;
	readonly title: RowTitle;
	readonly why: string;
	/** "2 days late", "today", "Tue 27 Oct, 15:30". */
	readonly due: string;
	readonly tone: RowTone;
	/** The note that opens. */
	readonly note: NotePath;
	readonly about:
		| { readonly kind: 'loop'; readonly loop: OpenLoop }
		| { readonly kind: 'meeting'; readonly meeting: NotePath; readonly state: 'ahead' | 'today' | 'running' }
		| { readonly kind: 'waiting'; readonly contact: NotePath; readonly stage: WaitingRow['stage'] }
		| { readonly kind: 'person'; readonly contact: NotePath }
		| { readonly kind: 'finding'; readonly finding: Finding }
		/** Nothing but a note to open. */
		| { readonly kind: 'note' };
	/** How far it is set in below another row: in a tree, the steps from its beginning. */
	readonly level?: number;
	/** How much of a meeting's preparation is there. */
	readonly readiness?: { readonly ready: number; readonly of: number };
}

/** Rows under one heading, in order. */
export interface RowSection {
	readonly id: string;
	readonly heading: string;
	readonly rows: readonly Row[];
}
