import type { EventRef } from 'obsidian';
import { Events } from 'obsidian-test-mocks/obsidian';
import { dress } from './dress';
import { throwLater } from './throw-later';

interface Listener extends EventRef {
	/** Whose event it is; the mocks' `registerEvent` asks for it to take the listener off again. */
	readonly e: unknown;
	readonly name: string;
	readonly callback: (...data: unknown[]) => unknown;
	readonly context: unknown;
}

const listeners = new WeakMap<Events, readonly Listener[]>();

/** As in the app, a listener that fails does not keep the others, or the one who fired, from going on. */
export function dressEvents(): void {
	dress(Events.prototype, {
		on(name, callback, context) {
			const listener: Listener = { e: this, name, callback, context };
			listeners.set(this, [...(listeners.get(this) ?? []), listener]);
			return listener;
		},
		off(name, callback) {
			keep(this, (one) => one.name !== name || one.callback !== callback);
		},
		offref(ref) {
			keep(this, (one) => one !== ref);
		},
		trigger(name, ...data) {
			for (const listener of listeners.get(this) ?? []) if (listener.name === name) this.tryTrigger(listener, data);
		},
		tryTrigger(ref, data) {
			const listener = (listeners.get(this) ?? []).find((one) => one === ref);
			try {
				listener?.callback.apply(listener.context, data);
			} catch (error) {
				throwLater(error);
			}
		},
	});
}

function keep(events: Events, wanted: (listener: Listener) => boolean): void {
	listeners.set(events, (listeners.get(events) ?? []).filter(wanted));
}
