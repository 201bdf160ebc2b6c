import type { Fixed } from '../../cells/sheet.js';
import type { BookAgreement } from '../agreement/agree-sheets.js';
import type { YearComparison } from '../comparison/compare-years.js';
import type { JudgedTable } from '../verdict/judged.js';
import type { YearState } from '../verdict/year-state.js';
import type { Language } from '../words/language.js';

/**
 * A rule is one small module: an id, a severity, a check that gives typed data, and its words in both languages, which
 * make sentences of that data last. Beside it lie its help page (`help.ja.md`), and among the tests a table that passes
 * and one that does not.
 */

/** `error`: the sheet contradicts itself. `review` (要確認): a person must decide. `hint`: worth improving. */
export type Severity = 'error' | 'review' | 'hint';

/** A change of one status or tally cell; `from` is its text when it was checked. */
export interface Edit {
  /** @pattern ^[A-Z]{1,3}[1-9][0-9]*$ */
  readonly cell: string;
  readonly from: string;
  readonly to: string;
}

/** `safe` fixes are certain and can be made together; a `suggestion` is for a person to accept, one at a time. */
export interface Fix {
  readonly kind: 'safe' | 'suggestion';
  readonly edits: readonly Edit[];
}

/** Cells of another sheet of the workbook. */
export interface Elsewhere {
  readonly sheet: string;
  /**
   * The one to look at first in front.
   * @pattern ^[A-Z]{1,3}[1-9][0-9]*$
   */
  readonly cells: readonly string[];
}

/** What a check finds, before it has words. `A` is what the rule's own sentences are made of. */
export interface Draft<A = unknown> {
  /** Names what the finding is about so that it is found again after rows have moved: a label, 施策 and so on. */
  readonly subject: string;
  /** The sheet's own row, from 1. */
  readonly row: number;
  /** A1 addresses, the one to look at first in front. */
  readonly cells: readonly string[];
  readonly found: string;
  readonly expected: string;
  /** For the rule's words alone; no part of what the finding is known by. */
  readonly args: A;
  readonly fix: Fix | null;
  /** What the finding rests on beside what is found and expected; with another it is another finding. */
  readonly restsOn?: readonly string[];
  /** What of it stands on other sheets of the workbook. */
  readonly elsewhere?: readonly Elsewhere[];
  /** Where one case of a rule weighs otherwise than the rule. */
  readonly severity?: Severity;
}

/** The sentences of a rule in one language: computed here from typed data, never by its check. */
export interface RuleWords<A> {
  /** Name of the rule in a list: a few words. */
  readonly title: string;
  /** What contradicts what, with the figures. */
  why(args: A): string;
  /** What to do about it. */
  todo(args: A): string;
}

/** Sentences of a finding in one language. */
export interface FindingWords {
  readonly title: string;
  readonly why: string;
  readonly todo: string;
}

/** What words need of a finding: the rule that made it, and what that rule put into it. */
interface Told<A> {
  readonly rule: string;
  readonly args: A;
}

/** What a rule speaks of. */
export type About = 'form' | 'figures' | 'year' | 'verdicts' | 'tallies' | 'actuals' | 'comments';

/** What there is to say of a table whose year is not closed; the rest waits for its end (docs/table-rules.md, decision 11). */
const BEFORE_YEAR_END: readonly About[] = ['form', 'figures', 'year'];

/** Whether a rule has anything to say while the year of a table stands so. */
export function speaksIn(state: YearState, { about }: Pick<Rule, 'about'>): boolean {
  return state === 'closed' || BEFORE_YEAR_END.includes(about);
}

/** What there is to say of rows whose columns are not certain: one finding says that, and the rest waits for it (decision 14). */
const BEFORE_LAYOUT: readonly About[] = ['form', 'year'];

/** Whether a rule has anything to say of rows of which nobody knows yet which column is which. */
export function speaksOfUnsure({ about }: Pick<Rule, 'about'>): boolean {
  return BEFORE_LAYOUT.includes(about);
}

/** Rules of these speak of which column is which, and of what follows from that alone. */
const ABOUT_COLUMNS: readonly About[] = ['form', 'figures'];

/**
 * How a finding of a rule weighs on rows whose columns no head names: they were known by what they hold, so an error about them is only
 * asked (docs/table-rules.md, decision 14).
 */
export function severityUnderGuess(severity: Severity, { about }: Pick<Rule, 'about'>): Severity {
  return severity === 'error' && ABOUT_COLUMNS.includes(about) ? 'review' : severity;
}

/** Whether more or less is better, the verdict, whether the table is that of the year's end after all, or whether an indicator is last year's. */
export type Question = 'direction' | 'verdict' | 'yearEnd' | 'same';

interface RuleHead {
  readonly id: string;
  readonly severity: Severity;
  readonly about: About;
  /** What a person is asked where a finding of the rule is 要確認. */
  readonly asks?: Question;
}

/** A rule as it is written: `A` is known to its check and its words, and to nobody else. */
export interface RuleDefinition<A> extends RuleHead {
  /**
   * @param lastYear the table beside that of an earlier year; null where it is not compared
   * @param book the table held against the other sheets of its workbook; null where it is not
   */
  check(judged: JudgedTable, lastYear: YearComparison | null, book: BookAgreement | null): Draft<A>[];
  readonly words: Readonly<Record<Language, RuleWords<A>>>;
}

/** A rule as everyone else sees it: what its findings hold is its own affair. */
export interface Rule extends RuleHead {
  check(judged: JudgedTable, lastYear: YearComparison | null, book: BookAgreement | null): Draft[];
  readonly words: Readonly<Record<Language, { readonly title: string }>>;
  /** Puts a finding of this rule into words; null for a finding of another rule. */
  word(finding: Told<unknown>, language: Language): FindingWords | null;
}

/**
 * Data of numbers, texts, lists and records alone: what JSON keeps and a message between threads copies. Findings are
 * made on one thread and worded on another.
 */
type Plain<T> = T extends string | number | boolean | null
  ? T
  : T extends undefined | bigint | symbol | ((...args: never[]) => unknown)
    ? never
    : PlainFields<T>;
type PlainFields<T> = { readonly [K in keyof T]: Plain<T[K]> };

/**
 * Makes a rule of its definition. What its findings hold is typed for its own check and words and closed to everyone
 * else; the compiler refuses what is no plain data.
 */
export function defineRule<A extends PlainFields<A>>(definition: RuleDefinition<A>): Rule {
  const { id, words } = definition;
  // Only this rule's check makes findings of its id: the id says what `args` are, in a copy from another thread too.
  const isOwn = (finding: Told<unknown>): finding is Told<A> => finding.rule === id;
  return {
    ...definition,
    word(finding, language) {
      if (!isOwn(finding)) return null;
      const own = words[language];
      return { title: own.title, why: own.why(finding.args), todo: own.todo(finding.args) };
    },
  };
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
