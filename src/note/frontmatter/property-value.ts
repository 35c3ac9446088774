/** What can stand in a property and survive editing by hand: no nesting, no dates but as text (`YYYY-MM-DD`). */
export type PropertyValue = string | number | boolean | readonly string[];

/** Property name in the note to its new value; `undefined` takes the property out. */
export type PropertyChanges = ReadonlyMap<string, PropertyValue | undefined>;
