import type { Language, MeasureRule, SettledColumns, SettledDirection } from '../../engine/index.js';

/** The settings of a folder: `soukatsu.config.json` (docs/command-line.md, "Configuration"). */
export interface Config {
  readonly measureRule: MeasureRule | null;
  /** Null where the file does not say. */
  readonly rulesOff: readonly string[] | null;
  readonly directions: readonly SettledDirection[];
  readonly columns: readonly SettledColumns[];
  /** Names of societies that are to hand in; null where the file does not say. */
  readonly expected: readonly string[] | null;
}

export const NO_CONFIG: Config = {
  measureRule: null,
  rulesOff: null,
  directions: [],
  columns: [],
  expected: null,
};

export const CONFIG_NAME = 'soukatsu.config.json';

export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly message: Readonly<Record<Language, string>> };
