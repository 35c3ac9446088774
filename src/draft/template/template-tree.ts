/** Where something stands in a template's body: the line counted from 1, the column from 0, as the parser counts. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

/** A name to look up: `contact.name`, `../goal`, `@index`. */
export interface PathExpression {
	readonly kind: 'path';
	readonly place: Place;
	/** Begins with `@`. */
	readonly data: boolean;
	/** How many `../` it begins with. */
	readonly up: number;
	readonly parts: readonly string[];
	readonly written: string;
}

export interface LiteralExpression {
	readonly kind: 'literal';
	readonly place: Place;
	readonly value: string | number | boolean | null | undefined;
}

export interface CallExpression {
	readonly kind: 'call';
	readonly place: Place;
	readonly helper: string;
	readonly args: readonly Expression[];
	readonly named: readonly NamedArgument[];
}

export interface NamedArgument {
	readonly name: string;
	readonly value: Expression;
}

export type Expression = PathExpression | LiteralExpression | CallExpression;

export const blockNames = ['if', 'unless', 'each', 'with'] as const;
export type BlockName = (typeof blockNames)[number];

export interface BlockPart {
	readonly kind: 'block';
	readonly place: Place;
	readonly block: BlockName;
	readonly subject: Expression;
	readonly body: readonly TemplatePart[];
	readonly otherwise: readonly TemplatePart[];
}

export interface IncludePart {
	readonly kind: 'include';
	readonly place: Place;
	readonly name: string;
	/** What the included template sees as its own; undefined: what is seen here. */
	readonly subject: Expression | undefined;
	readonly named: readonly NamedArgument[];
	/** White space before an include that stands alone on its line; put before each of its lines. */
	readonly indent: string;
}

export type TemplatePart =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'print'; readonly place: Place; readonly value: Expression }
	| BlockPart
	| IncludePart;

/** A parsed template. It is data: nothing in it can be run. */
export interface TemplateTree {
	readonly parts: readonly TemplatePart[];
}
