import {
  type CheckResult,
  check,
  columnsOption,
  formOf,
  type NoTable,
  type Policy,
} from '../engine/index.js';
import type { OpenedSheet, OpenedWorkbook } from '../files/index.js';
import { EXIT, type ExitStatus } from './exit-status.js';
import type { Failure } from './failure-object.js';
import { askNear } from './near-word.js';

/** Which sheet of a workbook is meant: the named one, the active one if it holds a 総括表, else the only one that does. A 様式2 is none, while there is one. */

export interface ChosenSheet {
  readonly index: number;
  readonly name: string;
  readonly check: Extract<CheckResult, { ok: true }>['check'];
}

type Chosen = { readonly ok: true; readonly chosen: ChosenSheet };

export type SheetChoice = Chosen | ({ readonly ok: false; readonly exitStatus: ExitStatus } & Failure);

/** Said of a workbook without sheets. */
export const NO_SHEET: Failure = {
  code: 'no-sheet',
  message: { ja: 'シートがありません。', en: 'There is no sheet.' },
};

function checkSheet(
  sheet: OpenedSheet,
  policy: Partial<Policy>,
): { check: CheckResult } | { failure: Failure } {
  const reading = sheet.sheet();
  return reading.ok ? { check: check(reading.sheet, policy) } : { failure: reading.failure };
}

const refused = ({ code, message }: Failure, exitStatus: ExitStatus = EXIT.unusable): SheetChoice => ({
  ok: false,
  exitStatus,
  code,
  message,
});

/** Why a sheet can't be checked, with the columns to give where its heads leave some out. */
function noTable({ code, message, columns, reading }: NoTable): SheetChoice {
  // A cell outside of the sheet is a mistake in the words; that no figure stands there is the sheet's affair.
  const usage = reading?.from === 'command-line' && reading.outside;
  if (columns === undefined) return refused({ code, message }, usage ? EXIT.usage : EXIT.unusable);
  const option = columnsOption(columns);
  const more = {
    ja: `${message.ja}コマンドラインでは、${option} のように列を指定して実行することもできます${columns.includes('?') ? '(「?」には列の英字を入れます)' : ''}。`,
    en: `${message.en} On the command line the columns can also be given: ${option}${columns.includes('?') ? ' (with letters in place of ?)' : ''}.`,
  };
  return refused({ code, message: more });
}

/** Whether a sheet holds a table by itself, whatever columns are given for it. */
function isTable(sheet: OpenedSheet, policy: Partial<Policy>): boolean {
  const { columns = [] } = policy;
  if (columns.length === 0) return false;
  const result = checkSheet(sheet, { ...policy, columns: [] });
  return 'check' in result && result.check.ok;
}

function named(workbook: OpenedWorkbook, name: string, policy: Partial<Policy>): SheetChoice {
  const wanted = name.normalize('NFC').toLowerCase();
  const index = workbook.sheets.findIndex((sheet) => sheet.name.normalize('NFC').toLowerCase() === wanted);
  const sheet = workbook.sheets[index];
  if (!sheet) {
    const names = workbook.sheets.map((own) => own.name);
    const near = askNear(name, names);
    const message = {
      ja: `「${name}」というシートはありません。${near.ja}シートは${names.map((own) => `「${own}」`).join('')}です。`,
      en: `There is no sheet named ${name}.${near.en} The sheets are: ${names.join(', ')}.`,
    };
    return refused({ code: 'sheet-unknown', message });
  }
  return take(index, sheet, checkSheet(sheet, policy));
}

function take(index: number, sheet: OpenedSheet, result: ReturnType<typeof checkSheet>): SheetChoice {
  if ('failure' in result) return refused(result.failure);
  if (!result.check.ok) return noTable(result.check.failure);
  return { ok: true, chosen: { index, name: sheet.name, check: result.check.check } };
}

const isEvaluation = ({ chosen }: Chosen) => formOf(chosen.check.judged.table) === 'evaluation';

/** The 総括表 among what holds a table; where there is none, what else does. */
function counting(choices: readonly Chosen[]): readonly Chosen[] {
  const own = choices.filter((choice) => !isEvaluation(choice));
  return own.length > 0 ? own : choices;
}

/**
 * Chooses and checks a sheet.
 * @param name of the sheet, or null to look for it; hidden sheets are looked at only by name
 */
export function chooseSheet(
  workbook: OpenedWorkbook,
  name: string | null,
  policy: Partial<Policy>,
): SheetChoice {
  if (name !== null) return named(workbook, name, policy);
  const active = workbook.sheets[workbook.activeSheet];
  const activeChoice = active ? take(workbook.activeSheet, active, checkSheet(active, policy)) : null;
  if (activeChoice?.ok && !isEvaluation(activeChoice)) return activeChoice;
  // Columns that do not fit a table in front are not tried on the next best sheet.
  if (active && activeChoice && isTable(active, policy)) return activeChoice;
  const all = workbook.sheets.flatMap((sheet, index): readonly Chosen[] => {
    if (index === workbook.activeSheet || sheet.visibility !== 'visible') return [];
    const choice = take(index, sheet, checkSheet(sheet, policy));
    return choice.ok ? [choice] : [];
  });
  const others = counting(all);
  const [only] = others;
  if (activeChoice?.ok && others.every(isEvaluation)) return activeChoice;
  if (others.length === 1 && only) return only;
  if (others.length === 0) return activeChoice ?? refused(NO_SHEET);
  const names = others.map(({ chosen }) => chosen.name);
  const message = {
    ja: `総括表のあるシートが${names.length}枚あります(${names.join('、')})。--sheet で一つを指定してください。`,
    en: `${names.length} sheets hold a summary table (${names.join(', ')}). Choose one with --sheet.`,
  };
  return refused({ code: 'several-tables', message });
}
