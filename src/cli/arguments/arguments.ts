import type { Language, MeasureRule, Reading } from '../../engine/index.js';
import type { Stdin } from '../stdin.js';

/** What the command line's words ask for, one shape a command. */

export const OUTPUT_FORMATS = ['text', 'json', 'jsonl', 'markdown', 'sarif', 'github'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** What the tables of a report say together, as one object. */
export const COLLECTION = 'collection';

/** What `--format` takes of each command; the first is the default. */
export const FORMATS = {
  check: OUTPUT_FORMATS,
  recalc: OUTPUT_FORMATS,
  tidy: ['text', 'json'],
  next: ['text', 'json'],
  report: ['text', 'json', 'jsonl', COLLECTION],
  compare: OUTPUT_FORMATS,
} as const satisfies Readonly<Record<string, readonly (OutputFormat | typeof COLLECTION)[]>>;

/** What the words say of the files. */
export interface InputWords {
  /** Files, folders, patterns and `-`, as they were written. */
  readonly files: readonly string[];
  /** `--files-from`; null where it is not given. */
  readonly filesFrom: string | null;
  /** `--stdin-name`; null where it is not given. */
  readonly stdinName: string | null;
}

interface TableArguments {
  readonly inputs: InputWords;
  readonly sheet: string | null;
  /** Null where the words do not say: then it is the workbook's to choose. */
  readonly measureRule: MeasureRule | null;
  /** ISO date of the check. */
  readonly asOf: string;
  /** How the table is read by the words' own word, one a page; empty where they do not say. */
  readonly columns: readonly Reading[];
  /** The configuration to go by; null to look for one. */
  readonly config: string | null;
  /** Whether only findings are counted, and failures told. */
  readonly isQuiet: boolean;
  readonly language: Language;
}

export interface CheckArguments extends TableArguments {
  readonly command: 'check';
  /** Whether every table of a file is checked, and held against the others. */
  readonly allSheets: boolean;
  readonly format: OutputFormat;
}

export interface RecalcArguments extends Omit<CheckArguments, 'command' | 'allSheets'> {
  readonly command: 'recalc';
  /** The file or folder to write; null with `--in-place`. */
  readonly output: string | null;
  readonly overwrite: boolean;
  readonly highlight: boolean;
  readonly force: boolean;
}

export interface TidyArguments extends TableArguments {
  readonly command: 'tidy';
  readonly output: string;
  readonly overwrite: boolean;
  readonly format: (typeof FORMATS)['tidy'][number];
}

export interface NextArguments extends TableArguments {
  readonly command: 'next';
  readonly output: string;
  readonly overwrite: boolean;
  readonly format: (typeof FORMATS)['next'][number];
}

export interface ReportArguments extends TableArguments {
  readonly command: 'report';
  /** The workbook to write; null where only pages are asked for. */
  readonly output: string | null;
  /** The folder for a page a society; null where none are asked for. */
  readonly perSociety: string | null;
  /** The list of the societies that are to hand in; null where the words name none. */
  readonly expected: string | null;
  /** The file whose form the others are to have; null for that of most. */
  readonly master: string | null;
  readonly overwrite: boolean;
  readonly format: (typeof FORMATS)['report'][number];
}

/** `report --committee`: the paper for the evaluation committee of each table. */
export interface CommitteeArguments extends TableArguments {
  readonly command: 'committee';
  /** The workbook to write, or the folder. */
  readonly output: string;
  /** The file of the earlier year to compare with; null for none. */
  readonly last: string | null;
  readonly lastSheet: string | null;
  readonly overwrite: boolean;
  readonly format: (typeof FORMATS)['report'][number];
}

/** Of two tables; the inputs are those of the later one. */
export interface CompareArguments extends Omit<CheckArguments, 'command' | 'allSheets'> {
  readonly command: 'compare';
  /** The file of the earlier year. */
  readonly last: string;
  readonly lastSheet: string | null;
  /** The report to write beside; null for none. */
  readonly output: string | null;
  readonly overwrite: boolean;
}

/** The same of one of its files. */
export type OneFile<T> = T & {
  readonly file: string;
  readonly stdin: Stdin | null;
  readonly isOneOfSeveral: boolean;
};

export type CommandArguments =
  | CheckArguments
  | RecalcArguments
  | TidyArguments
  | NextArguments
  | ReportArguments
  | CommitteeArguments
  | CompareArguments;

/** Commands that read tables. */
export const TABLE_COMMANDS = ['check', 'recalc', 'tidy', 'next', 'report', 'compare'] as const;
export type TableCommandName = (typeof TABLE_COMMANDS)[number];

export const COMMAND_NAMES = [...TABLE_COMMANDS, 'explain', 'completion'] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** Shells that words are completed for. */
export const SHELLS = ['bash', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

export type Arguments =
  | CommandArguments
  /** `about` is the command whose help is asked for; null asks for the help of all. */
  | { readonly command: 'help'; readonly about: CommandName | null; readonly language: Language }
  /** `rule` is the id of a rule; null asks for the list of all. */
  | { readonly command: 'explain'; readonly rule: string | null; readonly language: Language }
  | { readonly command: 'completion'; readonly shell: Shell; readonly language: Language }
  | { readonly command: 'version' };

/** What was read, or a sentence that says what is wrong with the words. */
export type ParsedArguments<T = Arguments> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: Readonly<Record<Language, string>> };
