import { Notice } from 'obsidian';
import type { Progress } from '../../domain/pieces';

/** Says that a large file is being read, and how far it is; a small one is read before anything would be seen. */
export class ReadingNotice {
	#notice: Notice | undefined;

	constructor(private readonly name: string) {}

	tell({ done, of }: Progress): void {
		const says = `Reading “${this.name}”: ${Math.round((done / Math.max(of, 1)) * 100)} %`;
		if (this.#notice === undefined) this.#notice = new Notice(says, 0);
		else this.#notice.setMessage(says);
	}

	hide(): void {
		this.#notice?.hide();
		this.#notice = undefined;
	}
}
