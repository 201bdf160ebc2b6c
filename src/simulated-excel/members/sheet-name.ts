/** True for a name Excel takes: 1–31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end (Microsoft Support, "Rename a worksheet"). */
export function isSheetName(name: unknown): name is string {
  return typeof name === 'string' && /^(?!')[^:\\/?*[\]]{1,31}(?<!')$/.test(name);
}

/** The sheet's part of an address, quoted where Excel quotes it: `売上!`, `'R7 (2)'!`. */
export function sheetPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  return `${plain ? name : `'${name.replaceAll("'", "''")}'`}!`;
}
