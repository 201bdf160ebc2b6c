/**
 * The items of a list for which a condition holds, in their order, as `Array.prototype.filter` gives them, whose lists are not always the
 * same to V8: an empty one of the built-in method is of another class than that of the code compiled for it (see `map-list.ts`).
 * @param holds is given an item, its place and the list
 */
export function filterList<Item, Own extends Item>(
  items: readonly Item[],
  holds: (item: Item, place: number, items: readonly Item[]) => item is Own,
): Own[];
export function filterList<Item>(
  items: readonly Item[],
  holds: (item: Item, place: number, items: readonly Item[]) => boolean,
): Item[];
export function filterList<Item>(
  items: readonly Item[],
  holds: (item: Item, place: number, items: readonly Item[]) => boolean,
): Item[] {
  const kept: Item[] = [];
  for (let place = 0; place < items.length; place += 1) {
    const item = items[place] as Item;
    if (holds(item, place, items)) kept.push(item);
  }
  return kept;
}
