/** Office.js reads arrays from desktop Excel as "safe arrays". */
export interface SafeArray {
  readonly toArray: () => readonly unknown[];
  readonly dimensions: () => number;
}

/** Values in one row, as such an array. */
export function safeArray(values: readonly unknown[]): SafeArray {
  return { toArray: () => values, dimensions: () => 1 };
}
