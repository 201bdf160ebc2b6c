import type { Sheet } from '../../cells/sheet.js';
import type { Policy } from '../answers/policy.js';
import { type Check, check } from '../check.js';
import { columnsToGive } from '../reading/columns-to-give.js';
import { sayColumnsToGive } from '../reading/say-columns-to-give.js';
import { wordFinding } from '../rules/word-finding.js';
import { asSeen } from '../table/as-seen.js';
import { FIGURES } from '../table/kinds/role.js';
import type { Language } from '../words/language.js';
import { sayFiscalYear } from '../words/say-year.js';
import { textOfNextYear } from '../year/next-year-text.js';
import { emptyCells } from './empty-cells.js';
import { headsOfYears } from './heads-of-years.js';
import { carryTargets, moveFigures } from './move-figures.js';
import { leaveElsewhere, moveYears } from './move-years.js';
import type { NextYear } from './next-year.js';
import { sheetWith } from './sheet-with.js';
import { targetsToReview } from './targets-to-review.js';
import { YearEdits } from './year-edits.js';

/** A table of which no next year's form is made, and what to do. */
export interface NoNextYear {
  readonly code: 'layout-unsure' | 'year-open' | 'no-next-column';
  readonly message: Readonly<Record<Language, string>>;
}

export type NextYearResult =
  | { readonly ok: true; readonly next: NextYear }
  | { readonly ok: false; readonly failure: NoNextYear };

const both = (say: (language: Language) => string) => ({ ja: say('ja'), en: say('en') });

function layoutUnsure({ findings, judged }: Check): NoNextYear | null {
  const unsure = findings.find(({ rule }) => rule === 'layout-unsure');
  if (!unsure) return null;
  const message = both((language) => {
    const { why, todo } = wordFinding(unsure, language);
    const give = sayColumnsToGive(columnsToGive(judged.table), language);
    return [why, todo, ...give].join(language === 'ja' ? '' : ' ');
  });
  return { code: 'layout-unsure', message };
}

/** Of figures that are those of a part of the year, nothing goes on. */
const YEAR_OPEN: NoNextYear = {
  code: 'year-open',
  message: {
    ja: '年度が終わっていない表からは、次年度の表を作りません。年度末の表から作ってください。この表を年度末の表として扱うときは、Excelの確認パネルで「年度末の表として扱う」を選びます(日付だけが理由なら、--as-of に年度の最後の日を指定しても作れます)。',
    en: 'No form of next year is made of a table whose year is not over: make it of the one of the year’s end. Where this one is that, say so in the pane in Excel (or, where the date alone speaks against it, give the last day of the year with --as-of).',
  },
};

const noColumn = (years: readonly number[]): NoNextYear => {
  const [first = null, last = null] = [years[0], years.at(-1)];
  return {
    code: 'no-next-column',
    message: {
      ja: `${sayFiscalYear(first, 'ja')}から${sayFiscalYear(last, 'ja')}までの列が並ぶ表で、次の年度の列がありません。列を足すか、新しい様式に移してから、もう一度お試しください。`,
      en: `The table has columns from ${sayFiscalYear(first, 'en')} to ${sayFiscalYear(last, 'en')} and none of the year after. Add them, or move to a new form, and try again.`,
    },
  };
};

/** What of a policy goes on with a form: how it is read and checked, and no answer about a figure or a finding of this year. */
export const policyOfNextYear = (policy: Policy): Policy => ({
  ...policy,
  verdicts: [],
  setAside: [],
  yearEnds: [],
  sameAsLast: [],
});

/** The columns a form is read by, page by page; those of a form that goes on in others are other ones. */
const columnsOf = ({ judged }: Check) =>
  judged.table.layout.pages.map(({ columns }) =>
    columns
      .filter(({ role }) => FIGURES.includes(role) || role === 'indicator')
      .map(({ role, column }) => `${role} ${column}`)
      .sort()
      .join(),
  );

const sameList = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((own, place) => own === other[place]);

function readsAlike(before: Check, made: Check | null, goesOn: boolean): boolean {
  if (made === null || made.judged.state !== 'plan' || !made.judged.table.layout.certain) return false;
  if (made.judged.indicators.length !== before.judged.indicators.length) return false;
  return goesOn || sameList(columnsOf(before), columnsOf(made));
}

/**
 * Next year's form, made of a table: a plan (docs/table-rules.md, decision 11) whose targets are this year's until somebody touches
 * them. Nothing is invented; what is not certain is left as it is, or emptied, and named.
 * @param sheet the sheet that was checked
 * @param others other tables there are, of whatever year: those of earlier years of the same form say what was never reached
 * @returns the changes, or why there are none: the columns are not certain, the year is not over, or next year has no place
 */
export function nextYear(sheet: Sheet, checked: Check, others: readonly Check[] = []): NextYearResult {
  const { judged } = checked;
  const { table } = judged;
  const unsure = layoutUnsure(checked);
  if (unsure) return { ok: false, failure: unsure };
  if (judged.state === 'open') return { ok: false, failure: YEAR_OPEN };
  const seen = asSeen(sheet);
  const heads = headsOfYears(seen, table);
  if (heads.tooMany.length > 0) return { ok: false, failure: noColumn(heads.tooMany) };
  const edits = new YearEdits(seen);
  moveYears(edits, seen, table, heads);
  // The figures of a form that goes on in columns of its own stay where they are; its targets may be those of both years.
  const carried = heads.goesOn
    ? carryTargets(edits, seen, judged, heads)
    : moveFigures(edits, seen, judged, heads.columns);
  emptyCells(edits, seen, judged);
  leaveElsewhere(edits, seen, table, heads);
  const own = table.fiscalYear;
  const again = check(sheetWith(sheet, edits.changed), policyOfNextYear(judged.policy));
  const made = again.ok ? again.check : null;
  return {
    ok: true,
    next: {
      fiscalYear: own === null ? null : own + 1,
      title: own === null ? table.title : textOfNextYear(table.title, own).text,
      edits: edits.changed,
      left: edits.left,
      targets: targetsToReview(checked, others),
      carried: carried.targets,
      carriedAgain: carried.again,
      madeOf: judged.state,
      made,
      readsAlike: readsAlike(checked, made, heads.goesOn),
    },
  };
}
