/** True for a name Excel takes: 1–31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end (Microsoft Support, "Rename a worksheet"). */
export function isSheetName(name: unknown): name is string {
  return typeof name === 'string' && /^(?!')[^:\\/?*[\]]{1,31}(?<!')$/.test(name);
}
