export interface ListedPerson {
	readonly name: string;
	/** Why, or what: a quieter line beside the name. */
	readonly detail: string;
}

/** As many as one looks through; the count says how many there are. */
const most = 200;

/** A heading with its count, and the people below it, folded away unless they should be looked at. Nothing where there is nobody. */
export function drawPeople(parentEl: HTMLElement, heading: string, people: readonly ListedPerson[], open = false): void {
	if (people.length === 0) return;
	const foldedEl = parentEl.createEl('details', { cls: 'ii-import-list' });
	foldedEl.open = open;
	const summaryEl = foldedEl.createEl('summary', { text: `${heading} ` });
	summaryEl.createSpan({ cls: 'ii-count', text: String(people.length) });
	const listEl = foldedEl.createEl('ul');
	for (const { name, detail } of people.slice(0, most)) {
		const itemEl = listEl.createEl('li');
		itemEl.createEl('bdi', { text: name });
		if (detail !== '') {
			itemEl.appendText(' ');
			itemEl.createEl('bdi', { cls: 'ii-import-detail', text: detail });
		}
	}
	if (people.length > most) listEl.createEl('li', { cls: 'ii-import-detail', text: `and ${people.length - most} more` });
}
