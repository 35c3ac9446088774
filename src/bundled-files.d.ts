/** Built-in templates are bundled as their text. */
declare module '*.md' {
	const text: string;
	export default text;
}

/** YAML is parsed when the plugin is built; its shape is checked by whoever imports it. */
declare module '*.yaml' {
	const data: unknown;
	export default data;
}
