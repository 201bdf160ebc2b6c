import type { Fixed } from '../../cells/sheet.js';
import type { JudgedTable } from '../verdict/judged.js';
import type { Args, Language } from '../words/language.js';

/**
 * A rule is one small module: an id, a severity, a check, and its words in both languages. Beside it lie its help page
 * (`help.ja.md`), and among the tests a table that passes and one that does not.
 */

/** `error`: the sheet contradicts itself. `review` (要確認): a person must decide. `hint`: worth improving. */
export type Severity = 'error' | 'review' | 'hint';

/** A change of one status or tally cell; `from` is its text when it was checked. */
export interface Edit {
  readonly cell: string;
  readonly from: string;
  readonly to: string;
}

/** `safe` fixes are certain and can be made together; a `suggestion` is for a person to accept, one at a time. */
export interface Fix {
  readonly kind: 'safe' | 'suggestion';
  readonly edits: readonly Edit[];
}

/** What a check finds, before it has words. */
export interface Draft {
  /** Names what the finding is about so that it is found again after rows have moved: a label, 施策 and so on. */
  readonly subject: string;
  /** The sheet's own row, from 1. */
  readonly row: number;
  /** A1 addresses, the one to look at first in front. */
  readonly cells: readonly string[];
  readonly found: string;
  readonly expected: string;
  readonly args: Args;
  readonly fix: Fix | null;
  /** What the finding rests on beside what is found and expected; with another it is another finding. */
  readonly restsOn?: readonly string[];
  /** Where one case of a rule weighs otherwise than the rule. */
  readonly severity?: Severity;
}

/** The sentences of a rule in one language. */
export interface RuleWords {
  /** Name of the rule in a list: a few words. */
  readonly title: string;
  /** What contradicts what, with the figures. */
  why(args: Args): string;
  /** What to do about it. */
  todo(args: Args): string;
}

export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** What a person is asked where a finding of the rule is 要確認: whether more or less is better, or the verdict. */
  readonly asks?: 'direction' | 'verdict';
  check(judged: JudgedTable): Draft[];
  readonly words: Readonly<Record<Language, RuleWords>>;
}

/** A fix of one cell; null where nothing can be written into it, or it already says so. */
export function fixCell(
  kind: Fix['kind'],
  cell: { readonly cell: string; readonly text: string; readonly fixed: Fixed | null },
  to: string,
): Fix | null {
  if (cell.fixed !== null || cell.text === to) return null;
  return { kind, edits: [{ cell: cell.cell, from: cell.text, to }] };
}
