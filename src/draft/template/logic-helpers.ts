import { ok } from '../../domain/problem';
import type { TemplateHelper } from './template-helper';
import { isNothing } from './template-value';

const is: TemplateHelper = { takes: [2, 2], named: [], run: ([a, b]) => ok(a === b) };
const not: TemplateHelper = { takes: [1, 1], named: [], run: ([value]) => ok(isNothing(value)) };
const and: TemplateHelper = { takes: [2, 6], named: [], run: (values) => ok(values.some(isNothing) ? values.find(isNothing) : values.at(-1)) };
const or: TemplateHelper = { takes: [2, 6], named: [], run: (values) => ok(values.find((value) => !isNothing(value))) };

/** Helpers for conditions: `{{#if (and goal.name (not brief))}}`. */
export const logicHelpers: readonly (readonly [string, TemplateHelper])[] = [['is', is], ['not', not], ['and', and], ['or', or]];
