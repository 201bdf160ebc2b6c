/**
 * A count as both languages write it: 3300 → `3,300`. Nearly every count is less than a thousand, and the first formatter that a browser makes takes
 * it longer than the check of a form.
 * @param count whole, 0 or more
 */
export const sayCount = (count: number): string =>
  count < 1000 ? String(count) : count.toLocaleString('ja-JP');
