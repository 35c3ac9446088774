/** Words that say nothing about a person or a conversation, and those of the built-in templates. */
const common = new Set(
	('about after again also always another around because been before being between both came come could does doing done down each else even ever every first from gave give given good great have having heard here hers high hope into item just keep kept know known last later learn learned less like list long made make many more most much must name need never next noted nothing once only other over part people really said same says should since some something soon still such take tell than thank thanks that their them then there these they thing things this those though thought through time times told took under upon used very want wanted weeks well went were what when where which while will wish with word words work would write years your yours yourself conversation meeting minutes promise promised advice glad touch stay sentence answer answering question questions today tomorrow week month months year').split(' '),
);

/** The words of a text that carry meaning: four letters or more and not common; in scripts without spaces each pair of signs. In lower case. */
export function foldedWords(text: string): ReadonlySet<string> {
	const lower = text.normalize('NFC').toLowerCase();
	const words = (lower.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => [...word].length >= 4 && !common.has(word));
	const signs = (lower.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,}/gu) ?? []).flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)));
	const short = (text.match(/[\p{Lu}\p{N}]{2,3}(?![\p{L}\p{N}])/gu) ?? []).map((word) => word.toLowerCase());
	return new Set([...words, ...signs, ...short]);
}
