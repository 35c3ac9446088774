/**
 * The parser of Handlebars without its compiler: only what `parse-template.ts` reads of the syntax tree. Written by
 * hand, because the package types its whole and not this entry.
 */
declare module 'handlebars/dist/cjs/handlebars/compiler/base' {
	interface Position {
		readonly line: number;
		readonly column: number;
	}
	interface Located {
		readonly loc: { readonly start: Position; readonly end: Position };
	}
	export interface PathNode extends Located {
		readonly type: 'PathExpression';
		readonly data: boolean;
		readonly depth: number;
		readonly parts: readonly string[];
		readonly original: string;
	}
	export interface LiteralNode extends Located {
		readonly type: 'StringLiteral' | 'NumberLiteral' | 'BooleanLiteral' | 'NullLiteral' | 'UndefinedLiteral';
		readonly value: string | number | boolean | null | undefined;
		readonly original: string | number | boolean | null | undefined;
	}
	export interface HashNode extends Located {
		readonly pairs: readonly { readonly key: string; readonly value: ExpressionNode }[];
	}
	export interface CallNode extends Located {
		readonly type: 'SubExpression';
		readonly path: PathNode | LiteralNode;
		readonly params: readonly ExpressionNode[];
		readonly hash?: HashNode;
	}
	export type ExpressionNode = PathNode | LiteralNode | CallNode;
	export interface ContentNode extends Located {
		readonly type: 'ContentStatement';
		readonly value: string;
	}
	export interface CommentNode extends Located {
		readonly type: 'CommentStatement';
	}
	export interface MustacheNode extends Located {
		readonly type: 'MustacheStatement' | 'Decorator';
		readonly path: PathNode | LiteralNode;
		readonly params: readonly ExpressionNode[];
		readonly hash?: HashNode;
	}
	export interface BlockNode extends Located {
		readonly type: 'BlockStatement' | 'DecoratorBlock';
		readonly path: PathNode | LiteralNode;
		readonly params: readonly ExpressionNode[];
		readonly hash?: HashNode;
		readonly program?: ProgramNode;
		readonly inverse?: ProgramNode;
	}
	export interface PartialNode extends Located {
		readonly type: 'PartialStatement';
		readonly name: ExpressionNode;
		readonly params: readonly ExpressionNode[];
		readonly hash?: HashNode;
		readonly indent: string;
	}
	export interface PartialBlockNode extends Located {
		readonly type: 'PartialBlockStatement';
		readonly name: ExpressionNode;
	}
	export type StatementNode = ContentNode | CommentNode | MustacheNode | BlockNode | PartialNode | PartialBlockNode;
	export interface ProgramNode extends Located {
		readonly body: readonly StatementNode[];
		readonly blockParams?: readonly string[];
	}
	/** Throws an `Error` on text that is not a template. */
	export function parse(input: string): ProgramNode;
	/** The generated parser; after a failure its lexer stands where it failed. */
	export const parser: { readonly lexer?: { readonly yylloc?: { readonly last_line: number; readonly last_column: number } } };
}
