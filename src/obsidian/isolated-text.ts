/** A run of right-to-left letters with what belongs to it: marks, spaces and signs between two of its words. */
const rightToLeft = /([\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]+(?:[\p{M}\s'’"״׳.־-]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{M}]+)*)/u;

/**
 * Puts a sentence into an element so that names written from right to left keep their order and leave the order of the
 * words around them alone. Where no such letter stands, it is plain text.
 */
export function setIsolatedText(el: HTMLElement, text: string): void {
	el.empty();
	el.setAttr('dir', 'auto');
	text.split(rightToLeft).forEach((part, index) => {
		if (index % 2 === 1) el.createEl('bdi', { text: part });
		else if (part !== '') el.appendText(part);
	});
}
