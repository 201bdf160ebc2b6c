/** What stands for a report where a file can't be used, format `soukatsu-failure/1` (docs/command-line.md, "Exit status"). */
export interface FailureObject {
  readonly format: 'soukatsu-failure/1';
  readonly source: {
    /** Name of the file without its folder. */
    readonly file: string;
    /** What `--sheet` named; null without it. */
    readonly sheet: string | null;
  };
  /** A word that stays the same. */
  readonly code: string;
  /** What happened and what to do. */
  readonly message: { readonly ja: string; readonly en: string };
}
