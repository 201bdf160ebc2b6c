/**
 * What a function gives for each item of a list, as `Array.prototype.map` does, whose list is not always the same to V8: the built-in
 * method makes a packed array, and the code compiled for it where it runs often one that may have holes. Whatever was compiled to read
 * the one is thrown away when it meets the other. This one's are alike (docs/architecture.md).
 * @param read is given an item, its place and the list
 */
export function mapList<Item, Result>(
  items: readonly Item[],
  read: (item: Item, place: number, items: readonly Item[]) => Result,
): Result[] {
  const { length } = items;
  const results = new Array<Result>(length);
  for (let place = 0; place < length; place += 1) results[place] = read(items[place] as Item, place, items);
  return results;
}
