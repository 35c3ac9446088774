/**
 * Puts our own methods on a class of `obsidian-test-mocks`, so that it shows on the screen what the mock only remembers.
 * The class stays the very same, which keeps `instanceof` true for everything the plugin, the mocks and the page make.
 *
 * The mocks call a method named `constructor__`, `constructor2__`, … at the end of each of their constructors; replacing
 * it is how a fresh instance gets its class names and listeners.
 *
 * @param prototype the prototype to change; @param methods what takes the place of its methods, same signatures.
 */
export function dress<T extends object>(prototype: T, methods: Partial<T> & ThisType<T>): void {
	Object.assign(prototype, methods);
}
