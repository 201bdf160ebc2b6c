/** The word for standard input among files. */
export const STDIN = '-';

/** What came from standard input, and what it is to be called; plain data, so that it can cross threads. */
export interface Stdin {
  /** As if it lay in a file of this name: its ending tells its form, its folder where the configuration is looked for. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
