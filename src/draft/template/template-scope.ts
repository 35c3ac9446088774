import { isRecord, ownValue, type TemplateRecord, type TemplateValue } from './template-value';
import type { PathExpression } from './template-tree';

/** What can be seen at one place of a template. `unknown` marks what a check cannot know, such as the items of an empty list. */
export interface Scope {
	/** `this`, then what `../` reaches, outwards. */
	readonly seen: readonly TemplateValue[];
	/** `@index` and its like, then those of the loops around. */
	readonly data: readonly TemplateRecord[];
}

export type Found =
	| { readonly found: true; readonly value: TemplateValue }
	/** `beside`: the names that could have been meant, as they would be written. */
	| { readonly found: false; readonly beside: readonly string[] };

/** A step into a block with another `this`. As in Handlebars, the same value does not count as a step for `../`. */
export function enter(scope: Scope, value: TemplateValue, data?: TemplateRecord): Scope {
	return {
		seen: value === scope.seen[0] ? scope.seen : [value, ...scope.seen],
		data: data === undefined ? scope.data : [data, ...scope.data],
	};
}

/** Every name that could be written here, one level deep and with `../` for what is outside. */
function namesIn(scope: Scope): string[] {
	return scope.seen.flatMap((value, up) =>
		isRecord(value)
			? Object.keys(value).flatMap((name) => {
					const written = '../'.repeat(up) + name;
					const inner = value[name];
					return isRecord(inner) ? [written, ...Object.keys(inner).map((key) => `${written}.${key}`)] : [written];
				})
			: [],
	);
}

function dataFor(path: PathExpression, scope: Scope): Found {
	const [name = ''] = path.parts;
	if (name === 'root') return walk(path.parts.slice(1), scope.seen.at(-1), scope);
	const data = scope.data[path.up];
	if (data !== undefined && Object.hasOwn(data, name)) return { found: true, value: ownValue(data, name) };
	return { found: false, beside: ['@root', ...Object.keys(data ?? {}).map((key) => `@${key}`)] };
}

function walk(parts: readonly string[], from: TemplateValue, scope: Scope): Found {
	let value = from;
	for (const part of parts) {
		if (value === undefined || value === null) return { found: true, value: undefined };
		if (!isRecord(value) || !Object.hasOwn(value, part)) return { found: false, beside: namesIn(scope) };
		value = ownValue(value, part);
	}
	return { found: true, value };
}

/** Looks a name up, by own properties only. Below something absent everything is absent, not unknown. */
export function lookUp(path: PathExpression, scope: Scope): Found {
	if (path.data) return dataFor(path, scope);
	if (path.up >= scope.seen.length) return { found: false, beside: namesIn(scope) };
	return walk(path.parts, scope.seen[path.up], scope);
}
