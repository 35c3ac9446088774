import type { Outcome } from '../../domain/problem';
import type { TemplateValue } from './template-value';

/** Something a template may call: `{{list contact.knowledge_sought}}`. Pure: same values in, same value out. */
export interface TemplateHelper {
	/** How many values it takes, at least and at most. */
	readonly takes: readonly [least: number, most: number];
	/** Names it takes as `name=value`. */
	readonly named: readonly string[];
	/** Returns a value, or the problem with what it was given; the evaluator adds file, line and column. */
	readonly run: (args: readonly TemplateValue[], named: ReadonlyMap<string, TemplateValue>) => Outcome<TemplateValue>;
}

export type TemplateHelpers = ReadonlyMap<string, TemplateHelper>;
