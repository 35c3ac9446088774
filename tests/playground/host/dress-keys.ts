import type { KeymapEventListener, Modifier } from 'obsidian';
import { Keymap, Platform, Scope } from 'obsidian-test-mocks/obsidian';
import { dress } from './dress';

interface Binding {
	readonly scope: Scope;
	readonly modifiers: string | null;
	readonly key: string | null;
	readonly act: KeymapEventListener;
}

const bindings = new WeakMap<Scope, Binding[]>();
const parents = new WeakMap<Scope, Scope>();
const stacks = new WeakMap<Keymap, Scope[]>();

/** Makes scopes remember what a key does, and the keymap which scope is on top. */
export function dressKeys(): void {
	dress(Scope.prototype, {
		constructor__(parent) {
			if (parent) parents.set(this, parent);
		},
		register(modifiers, key, act) {
			const binding = { scope: this, modifiers: modifiers === null ? null : pressedName(modifiers), key, act };
			bindings.set(this, [...(bindings.get(this) ?? []), binding]);
			return { scope: this.asOriginalType__(), modifiers: binding.modifiers, key, func: act };
		},
		unregister(handler) {
			const kept = (bindings.get(this) ?? []).filter((one) => !('func' in handler) || one.act !== handler.func || one.key !== handler.key);
			bindings.set(this, kept);
		},
	});
	dress(Keymap.prototype, {
		pushScope(scope) {
			stacks.set(this, [...(stacks.get(this) ?? []), scope]);
		},
		popScope(scope) {
			stacks.set(this, (stacks.get(this) ?? []).filter((one) => one !== scope));
		},
	});
}

/** The scope that was pushed last and not popped. */
function topScope(keymap: Keymap): Scope | undefined {
	return stacks.get(keymap)?.at(-1);
}

/**
 * Gives a key to a scope, then to its parents, until one knows it. `false` from what it does keeps the browser from doing
 * more. @returns whether a scope knew the key.
 */
function giveKey(scope: Scope | undefined, event: KeyboardEvent): boolean {
	for (let asked = scope; asked; asked = parents.get(asked)) {
		const known = (bindings.get(asked) ?? []).find((one) => fits(one, event));
		if (!known) continue;
		const result: unknown = known.act(event, { modifiers: known.modifiers, key: event.key, vkey: event.key });
		if (result === false) event.preventDefault();
		return true;
	}
	return false;
}

/**
 * Listens to the keys of a window. Returns what ends it.
 * @param base the scope for when nothing is on top; @param other asked where no scope knew the key
 */
export function listenForKeys(win: Window, keymap: Keymap, base: () => Scope, other: (event: KeyboardEvent) => boolean): () => void {
	const listen = (event: KeyboardEvent): void => {
		// A person who is composing a character has not pressed Enter for us; nor is a key ours that was taken already.
		if (event.isComposing || event.defaultPrevented) return;
		const top = topScope(keymap);
		const known = giveKey(top ?? base(), event);
		if (!known && top === undefined && other(event)) event.preventDefault();
		if (event.defaultPrevented) event.stopPropagation();
	};
	win.addEventListener('keydown', listen, true);
	return () => win.removeEventListener('keydown', listen, true);
}

function fits(binding: Binding, event: KeyboardEvent): boolean {
	if (binding.key !== null && binding.key.toLowerCase() !== event.key.toLowerCase()) return false;
	return binding.modifiers === null || binding.modifiers === pressed(event);
}

function pressed(event: KeyboardEvent): string {
	return (['Alt', 'Ctrl', 'Meta', 'Shift'] as const).filter((one) => Keymap.isModifier(event, one)).join(',');
}

function pressedName(modifiers: readonly Modifier[]): string {
	const named = modifiers.map((one) => (one === 'Mod' ? (Platform.isMacOS ? 'Meta' : 'Ctrl') : one));
	return [...new Set(named)].sort().join(',');
}
