import ts from 'typescript';
import { places, type SourceFile } from './source-files';

const called = (node: ts.Node, pattern: RegExp): boolean => ts.isCallExpression(node) && pattern.test(node.expression.getText());
const made = (node: ts.Node, name: string): node is ts.NewExpression => ts.isNewExpression(node) && node.expression.getText() === name;
const member = (node: ts.Node): string => (ts.isPropertyAccessExpression(node) ? node.name.text : ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : '');

const htmlMembers = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'createContextualFragment'];
const networkNames = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'requestUrl', 'sendBeacon'];

/** A date that is read from text goes through UTC or through the machine's zone: both are a day off somewhere. */
function isDateFromText(node: ts.Node): boolean {
	if (called(node, /(^|\.)Date\.parse$/)) return true;
	return made(node, 'Date') && node.arguments?.length === 1 && node.arguments.some((argument) => ts.isStringLiteralLike(argument) || ts.isTemplateExpression(argument));
}

/** `toISOString().slice(0, 10)` is the day in Greenwich. */
function isDayInGreenwich(node: ts.Node): boolean {
	return called(node, /\.toISOString\(\)\.(slice|substring|substr|split)$/);
}

/** Each rule with the places where a file breaks it. There are no exceptions to list. */
export const houseRules: Readonly<Record<string, (file: SourceFile) => readonly string[]>> = {
	'no any': (file) => places(file, (node) => node.kind === ts.SyntaxKind.AnyKeyword),
	'no cast through unknown': (file) => places(file, (node) => ts.isAsExpression(node) && ts.isAsExpression(node.expression) && node.expression.type.kind === ts.SyntaxKind.UnknownKeyword),
	'no "!" that silences the compiler': (file) => places(file, (node) => ts.isNonNullExpression(node)),
	'nothing switched off': (file) => switchedOff(file.path, file.text),
	'at most 300 lines, 120 in main': ({ path, text }) => {
		const lines = text.replace(/\n$/, '').split('\n').length;
		return lines > (path === 'src/main.ts' ? 120 : 300) ? [`${path} has ${lines}`] : [];
	},
	'no date out of a text': (file) => places(file, isDateFromText),
	'no day in Greenwich': (file) => places(file, isDayInGreenwich),
	'no HTML out of text': (file) => places(file, (node) => htmlMembers.includes(member(node))),
	'no code out of text': (file) => places(file, (node) => called(node, /^(eval|Function|(window|self|globalThis)\.eval)$/) || made(node, 'Function')),
	'no network': (file) => places(file, (node) => ts.isIdentifier(node) && networkNames.includes(node.text)),
	'no lookbehind': (file) => places(file, (node) => ts.isRegularExpressionLiteral(node) && /\(\?<[=!]/.test(node.text)),
	'kebab-case, and no drawer for everything': ({ path }) => (/^src(\/[a-z][a-z0-9-]*)*\/[a-z][a-z0-9-]*(\.d)?\.ts$/.test(path) && !/\/(utils?|helpers?|types|constants|common|misc|index)\.ts$|(manager|service)s?\.ts$/.test(path) ? [] : [path]),
};

/** Comments that switch a rule off. Also asked of the tests, of configuration and of scripts. */
export function switchedOff(path: string, text: string): string[] {
	const words = new RegExp(['eslint', 'disable'].join('-') + '|@ts-(ignore|expect-error|nocheck)|istanbul ignore|c8 ignore|v8 ignore');
	return text.split('\n').flatMap((line, index) => (words.test(line) ? [`${path}:${index + 1}`] : []));
}
