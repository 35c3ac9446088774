import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Import {
	/** As written: `../domain/time`, `luxon`. */
	readonly specifier: string;
	/** From the root of the repository, without ending; undefined for a package. */
	readonly target: string | undefined;
	/** Gone when the code runs. It counts as an import all the same. */
	readonly typeOnly: boolean;
}

export interface SourceFile {
	/** From the root of the repository: `src/domain/days/time.ts`. */
	readonly path: string;
	/** The folder below `src/`, or `main` for the entry. */
	readonly room: string;
	readonly text: string;
	readonly tree: ts.SourceFile;
	readonly imports: readonly Import[];
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
	if (ts.isExportDeclaration(node)) return node.isTypeOnly;
	const clause = node.importClause;
	if (clause === undefined) return false;
	const names = clause.namedBindings;
	const allTypes = names !== undefined && ts.isNamedImports(names) && clause.name === undefined && names.elements.every((element) => element.isTypeOnly);
	return clause.phaseModifier === ts.SyntaxKind.TypeKeyword || allTypes;
}

function importsOf(file: string, tree: ts.SourceFile): Import[] {
	const found: Import[] = [];
	const add = (specifier: string, typeOnly: boolean): void => {
		const target = specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : undefined;
		found.push({ specifier, target, typeOnly });
	};
	const visit = (node: ts.Node): void => {
		if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
			add(node.moduleSpecifier.text, isTypeOnly(node));
		}
		if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) add(node.argument.literal.text, true);
		if (ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText(tree) === 'require')) {
			const [first] = node.arguments;
			add(first !== undefined && ts.isStringLiteralLike(first) ? first.text : '(computed)', false);
		}
		ts.forEachChild(node, visit);
	};
	visit(tree);
	return found;
}

/** Every file below a folder of the repository whose name ends so, from the repository's root. */
export function filesBelow(folder: string, ...endings: readonly string[]): string[] {
	return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
		.map((file) => `${folder}/${file.split(path.sep).join('/')}`)
		.filter((file) => endings.some((ending) => file.endsWith(ending)))
		.sort();
}

/** A piece of source as the rules look at it; `path` decides its room. */
export function sourceFile(file: string, text: string): SourceFile {
	const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
	const [, room = '', ...rest] = file.split('/');
	return { path: file, room: rest.length === 0 ? room.replace(/(\.d)?\.ts$/, '') : room, text, tree, imports: importsOf(file, tree) };
}

/** What ships. */
export function sources(): SourceFile[] {
	return filesBelow('src', '.ts').map((file) => sourceFile(file, readFileSync(path.join(root, file), 'utf8')));
}

/** Every node of a tree for which the question is answered with yes, as `path:line`. */
export function places(file: SourceFile, asked: (node: ts.Node) => boolean): string[] {
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (asked(node)) found.push(`${file.path}:${file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree)).line + 1}`);
		ts.forEachChild(node, visit);
	};
	visit(file.tree);
	return found;
}
