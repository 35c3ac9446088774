const empty: readonly never[] = [];

/**
 * The same list as it is kept for good: without the room for sixteen more that a list has which was collected one by one, and
 * one and the same where nothing is in it. A large vault has half a million short lists, and together they took more memory
 * than all that was in them (measured).
 */
export function compactList<T>(list: readonly T[]): readonly T[] {
	return list.length === 0 ? empty : [...list];
}
