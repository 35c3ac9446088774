/** Every icon of Lucide by name: the parts of its drawing. Said here, since the type of the whole file would be enormous. */
declare module 'lucide-static/icon-nodes.json' {
	const nodes: Readonly<Record<string, readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[]>>;
	export default nodes;
}
