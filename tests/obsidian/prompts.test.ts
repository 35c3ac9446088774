// @vitest-environment happy-dom
import type { App } from 'obsidian';
import { Modal, SuggestModal } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { calendarDate } from '../../src/domain/days/calendar-date';
import type { CalendarDate, WallTime } from '../../src/domain/days/read-date';
import { onBothClocks } from '../../src/obsidian/prompts/appointment-field';
import { askAppointment } from '../../src/obsidian/prompts/ask-appointment';
import { askDate } from '../../src/obsidian/prompts/ask-date';
import { askText } from '../../src/obsidian/prompts/ask-text';
import { choiceField, choicesField } from '../../src/obsidian/prompts/choice-field';
import { askForm } from '../../src/obsidian/prompts/form-modal';
import { pickContact } from '../../src/obsidian/prompts/pick-contact';
import { pickChoice } from '../../src/obsidian/prompts/pick-choice';
import { linesField, textField } from '../../src/obsidian/prompts/text-field';
import { mockApp } from './mock-app';
import { contactNote, mockDesk } from './mock-desk';
import { waitUntil } from '../wait-until';

const today = calendarDate('2026-11-23') ?? ('' as CalendarDate);

/** The window that was opened last. The mock closes each after a moment; here they stay, as in the app. */
let opened: Modal | undefined;
let app: App;

beforeEach(() => {
	app = mockApp().app;
	opened = undefined;
	vi.spyOn(Modal.prototype, 'open').mockImplementation(function (this: Modal) {
		show(this);
	});
});

afterEach(() => {
	vi.restoreAllMocks();
	document.body.replaceChildren();
});

function show(modal: Modal): void {
	opened = modal;
	document.body.append(modal.containerEl);
	void modal.onOpen();
}

function el(selector: string): HTMLElement {
	const found = opened?.containerEl.querySelector<HTMLElement>(selector);
	if (found === null || found === undefined) throw new Error(`Nothing is ${selector}`);
	return found;
}

function type(text: string, selector = 'input'): void {
	const input = el(selector);
	if (input.instanceOf(HTMLInputElement) || input.instanceOf(HTMLTextAreaElement)) input.value = text;
	input.dispatchEvent(new Event('input', { bubbles: true }));
}

function enter(selector = 'input', init: KeyboardEventInit = {}): void {
	el(selector).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init }));
}

function suggester(): SuggestModal<unknown> {
	if (!(opened instanceof SuggestModal)) throw new Error('No suggester is open');
	return opened;
}

describe('A form', () => {
	it('gives what was typed, without the spaces around it', async () => {
		const answer = askText(app, 'Whom?', { label: 'Name' });
		type('  Þóra Jónsdóttir ');
		enter();
		expect(await answer).toBe('Þóra Jónsdóttir');
	});

	it('gives undefined when it is closed', async () => {
		const answer = askText(app, 'Whom?', { label: 'Name' });
		type('half a na');
		opened?.close();
		expect(await answer).toBeUndefined();
	});

	it('says what is missing, at its field, and stays open', async () => {
		const answer = askText(app, 'Whom?', { label: 'Name', required: 'Write a name.' });
		enter();
		expect(el('.ii-field-trouble').textContent).toBe('Write a name.');
		expect(el('input').getAttribute('aria-describedby')).toContain(el('.ii-field-trouble').id);
		type('Ann');
		expect(el('.ii-field-trouble').textContent).toBe('');
		enter();
		expect(await answer).toBe('Ann');
	});

	it('is not sent by the Enter that ends the composing of a character', async () => {
		const answer = askText(app, 'Whom?', { label: 'Name' });
		type('王小明');
		enter('input', { isComposing: true });
		type('王小明 Wang');
		enter();
		expect(await answer).toBe('王小明 Wang');
	});

	it('ties each label to its input', () => {
		void askText(app, 'Whom?', { label: 'Name' });
		expect(el('label').getAttribute('for')).toBe(el('input').id);
		opened?.close();
	});

	it('asks for several things and gives them together', async () => {
		const answer = askForm(app, {
			title: 'New', submit: 'Create',
			build: (form) => {
				const name = form.add(textField(form.el, { label: 'Name' }));
				const from = form.add(choicesField(form.el, { label: 'From', choices: [{ value: 'a', label: 'A' }, { value: 'b', label: 'B' }], required: 'Choose.' }));
				return (valueOf) => ({ name: valueOf(name), from: valueOf(from) });
			},
		});
		type('Ann');
		el('.mod-cta').click();
		expect(el('[role="group"] .ii-field-trouble').textContent).toBe('Choose.');
		el('.ii-chip:last-child input').click();
		el('.mod-cta').click();
		expect(await answer).toEqual({ name: 'Ann', from: ['b'] });
	});

	it('takes a choice that stands for nothing, also where something was chosen before', () => {
		const field = choiceField<string | undefined>(document.body, { label: 'Met?', choices: [{ value: undefined, label: 'Not said' }, { value: 'met', label: 'Met' }], value: 'met' });
		expect(field.read()).toEqual({ value: 'met' });
		const selectEl = document.body.querySelector('select');
		if (selectEl !== null) selectEl.value = '0';
		expect(field.read()).toEqual({ value: undefined });
	});

	/** A form for a name; what happens to it is noted in the order in which it happens. */
	function askName(write: (name: string) => boolean): { readonly answer: Promise<string | undefined>; readonly course: string[] } {
		const course: string[] = [];
		vi.spyOn(Modal.prototype, 'open').mockImplementation(function (this: Modal) {
			course.push('shown');
			show(this);
		});
		vi.spyOn(Modal.prototype, 'close').mockImplementation(function (this: Modal) {
			course.push('closed');
			this.containerEl.remove();
			void this.onClose();
		});
		const answer = askForm(app, {
			title: 'New contact', submit: 'Create',
			build: (form) => {
				const name = form.add(textField(form.el, { label: 'Name' }));
				return (valueOf) => valueOf(name);
			},
			write: (name) => {
				course.push(`written: ${name}`);
				return Promise.resolve(write(name));
			},
		});
		return { answer, course };
	}

	it('goes out of the way to be written, comes back with all that was typed where it was not, and is answered once it was', async () => {
		const { answer, course } = askName((name) => name === 'Ann Lee');
		type('Ann');
		enter();
		await waitUntil(() => expect(course).toEqual(['shown', 'closed', 'written: Ann', 'shown']));
		expect(document.querySelectorAll('input')).toHaveLength(1);
		expect(el('input')).toHaveProperty('value', 'Ann');
		type('Ann Lee');
		enter();
		await expect(answer).resolves.toBe('Ann Lee');
		expect(course.slice(4)).toEqual(['closed', 'written: Ann Lee']);
	});

	it('that came back is left like any other', async () => {
		const { answer, course } = askName(() => false);
		type('Ann');
		enter();
		await waitUntil(() => expect(course.at(-1)).toBe('shown'));
		await new Promise((next) => setTimeout(next, 0));
		opened?.close();
		await expect(answer).resolves.toBeUndefined();
		expect(opened?.contentEl.childElementCount).toBe(0);
	});

	it('that keeps its answers writes each when it is given, with nothing typed nothing, and stays where leaving fails', async () => {
		const answered: string[] = [];
		const left: [string, boolean][] = [];
		let isWritable = false;
		const closed = askForm(app, {
			title: 'Debrief', submit: 'Finish',
			build: (form) => {
				const learned = form.add(linesField(form.el, { label: 'Learned' }));
				return (valueOf) => valueOf(learned).join('/');
			},
			keep: (shown) => {
				answered.push(`shown: ${shown}`);
				return {
					answered: (value) => answered.push(value),
					leave: (value, finished) => {
						left.push([value, finished]);
						return Promise.resolve(isWritable);
					},
				};
			},
		});
		el('textarea').dispatchEvent(new Event('focusout', { bubbles: true }));
		expect(answered).toEqual(['shown: ']);
		type('one', 'textarea');
		expect(answered).toHaveLength(1);
		el('textarea').dispatchEvent(new Event('focusout', { bubbles: true }));
		expect(answered).toEqual(['shown: ', 'one']);
		type('one\ntwo', 'textarea');
		document.dispatchEvent(new Event('visibilitychange'));
		expect(answered.at(-1)).toBe('one/two');
		opened?.close();
		await waitUntil(() => expect(left).toEqual([['one/two', false]]));
		expect(opened?.contentEl.childElementCount).toBeGreaterThan(0);
		isWritable = true;
		type('one\ntwo\nthree', 'textarea');
		enter('textarea', { ctrlKey: true });
		await expect(closed).resolves.toBeUndefined();
		expect(left.at(-1)).toEqual(['one/two/three', true]);
		document.dispatchEvent(new Event('visibilitychange'));
		expect(answered).toHaveLength(3);
	});

	it('that keeps its answers is given up by leaving it a second time, where they cannot be written', async () => {
		const closed = askForm(app, {
			title: 'Debrief', submit: 'Finish',
			build: (form) => {
				const learned = form.add(textField(form.el, { label: 'Learned' }));
				return (valueOf) => valueOf(learned);
			},
			keep: () => ({ answered: () => undefined, leave: () => Promise.resolve(false) }),
		});
		type('one');
		opened?.close();
		await new Promise((next) => setTimeout(next, 0));
		expect(opened?.contentEl.childElementCount).toBeGreaterThan(0);
		opened?.close();
		await expect(closed).resolves.toBeUndefined();
	});
});

describe('The prompt for a date', () => {
	const ask = (order: 'ask' | 'day-first' = 'ask') => askDate(app, 'When?', { label: 'On', today, order, lean: 'ahead' });

	it('shows what it understood before it is accepted', async () => {
		const answer = ask();
		type('next tuesday');
		expect(el('.ii-reading').textContent).toBe('Tue 1 Dec, in 8 days');
		enter();
		expect(await answer).toBe('2026-12-01');
	});

	it('asks about a date that can be read in two ways, and does not go on without an answer', async () => {
		const answer = ask();
		type('03/04/2027');
		enter();
		expect(el('.ii-field-trouble').textContent).toContain('two different days');
		const buttons = [...el('.ii-reading').querySelectorAll('button')];
		expect(buttons.map(({ textContent }) => textContent)).toEqual(['Thu 4 Mar 2027', 'Sat 3 Apr 2027']);
		buttons[1]?.click();
		enter();
		expect(await answer).toBe('2027-04-03');
	});

	it('takes the order from the settings where one is set', async () => {
		const answer = ask('day-first');
		type('03/04/2027');
		enter();
		expect(await answer).toBe('2027-04-03');
	});

	it('takes no day before the first that it may be, but the one that stood there', async () => {
		const earlier = calendarDate('2026-11-20') ?? today;
		const answer = askDate(app, 'By when?', { label: 'Date', today, notBefore: today, order: 'ask', lean: 'ahead', value: earlier });
		type('2026-11-22');
		enter();
		expect(el('.ii-field-trouble').textContent).toBe('Sun 22 Nov is past. Choose today or a later day.');
		type(earlier);
		enter();
		expect(await answer).toBe(earlier);
	});

	it.each(['', 'spring 2027', 'soon', '2026-02-30'])('does not take “%s” for a day', async (typed) => {
		const answer = ask();
		type(typed);
		enter();
		expect(el('.ii-field-trouble').textContent).not.toBe('');
		opened?.close();
		expect(await answer).toBeUndefined();
	});
});

describe('The prompt for an appointment', () => {
	it('shows the time on both clocks, and gives it in the zone in which it was agreed', async () => {
		const answer = askAppointment(app, 'When?', { today, order: 'ask', homeZone: 'America/Chicago', zone: 'Europe/Berlin' });
		type('1 dec');
		type('15:30', 'input[type="time"]');
		expect(el('.ii-field:last-child .ii-reading').textContent).toBe('Tue 1 Dec, 15:30 there, 08:30 for you.');
		el('.mod-cta').click();
		expect(await answer).toEqual({ start: '2026-12-01T15:30', zone: 'Europe/Berlin' });
	});

	it('takes no zone that does not exist', () => {
		void askAppointment(app, 'When?', { today, order: 'ask', homeZone: 'America/Chicago', zone: 'CET+1' });
		type('1 dec');
		type('15:30', 'input[type="time"]');
		el('.mod-cta').click();
		expect(el('.ii-form-fields > .ii-field .ii-field-trouble').textContent).toContain('no time zone');
		opened?.close();
	});

	it.each([
		['2027-03-14T02:30', 'forward'],
		['2026-11-01T01:30', 'back'],
	])('warns where the clocks change at %s', (start, way) => {
		const zone = start.startsWith('2027') ? 'America/Los_Angeles' : 'America/New_York';
		expect(onBothClocks({ start: start as WallTime, zone }, { homeZone: zone, today })).toContain(`The clocks go ${way} then`);
	});
});

describe('A suggester', () => {
	it('finds contacts by alias and without accents, and tells two of one name apart', async () => {
		const { desk } = await mockDesk({
			'Maria Garcia.md': contactNote({ name: 'María García', organization: '["[[Northlake Health]]"]', contact_category: '[former-boss]' }),
			'Maria Garcia (Lakeshore).md': contactNote({ name: 'Maria Garcia', organization: '["[[Lakeshore Pediatrics]]"]', contact_category: '[former-coworker]', aliases: '[Mari]' }),
		});
		void pickContact(app, desk.model, 'Who?', () => true);
		const modal = suggester();
		const shown = async (typed: string): Promise<string[]> => (await modal.getSuggestions(typed)).map((item) => {
			const itemEl = createDiv();
			modal.renderSuggestion(item, itemEl);
			return itemEl.textContent ?? '';
		});
		expect((await shown('garcia')).sort()).toEqual(['Maria GarciaLakeshore Pediatrics · Former coworker', 'María GarcíaNorthlake Health · Former boss']);
		expect(await shown('mari northlake')).toHaveLength(1);
		modal.close();
	});

	it('gives what was chosen, also where the host closes it first', async () => {
		const answer = pickChoice(app, 'Which?', [{ value: 1, label: 'One' }, { value: 2, label: 'Two' }]);
		const modal = suggester();
		const [, two] = await modal.getSuggestions('');
		modal.close();
		modal.onChooseSuggestion(two, new MouseEvent('click'));
		expect(await answer).toBe(2);
	});

	it('gives undefined when it is closed without a choice', async () => {
		const answer = pickChoice(app, 'Which?', [{ value: 1, label: 'One' }]);
		suggester().close();
		expect(await answer).toBeUndefined();
	});
});
