/** The word for standard input among files. */
export const STDIN = '-';

/** What came from standard input, and what it is to be called; plain data, so that it can cross threads. */
export interface Stdin {
  /** As if it lay in a file of this name: its ending tells its form, its folder where the configuration is looked for. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The name of an input, with what folder there is. */
export const nameOf = ({ file, stdin }: { readonly file: string; readonly stdin: Stdin | null }): string =>
  file === STDIN && stdin ? stdin.name : file;
