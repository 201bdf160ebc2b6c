import path from 'node:path';
import { type Language, type NextYearEdit, nextYear } from '../engine/index.js';
import type { WriteRefusal } from '../files/index.js';
import { nextBook } from '../own-books/next-book.js';
import type { NextArguments, OneFile } from './arguments/arguments.js';
import { within } from './bounds/deadline.js';
import { limitsOf } from './bounds/limits.js';
import { tookTooLong } from './bounds/not-done.js';
import { statusOf } from './check-command.js';
import { NO_SHEET } from './choose-sheet.js';
import { type CommandResult, EXIT, refusal } from './exit-status.js';
import { failed } from './failure-object.js';
import type { Inputs } from './inputs/gather.js';
import { type Made, onlySaid } from './made.js';
import { type OpenedTable, openTable, openTableBytes } from './open-table.js';
import { type TableBeside, tablesBeside } from './other-tables.js';
import { countedLine } from './output/counted.js';
import { forTerminal, jsonLine } from './output/for-terminal.js';
import type { LeftCell, NextObject, OtherTable } from './output/next-format.js';
import { nextAsText } from './output/next-text.js';
import { holding } from './outputs/expected.js';
import { nameOf } from './stdin.js';
import type { Surroundings } from './surroundings.js';
import { writeEach } from './write-each.js';

/** `soukatsu next`: next year's form, a copy of the book in which only the cells of one sheet differ. */

/** Tables of the same year that stay as they are. */
function otherTablesOf(
  { chosen }: Extract<OpenedTable, { ok: true }>,
  beside: readonly TableBeside[],
): OtherTable[] {
  const { table } = chosen.check.judged;
  const sameYear = beside.filter(({ check }) => check.judged.table.fiscalYear === table.fiscalYear);
  return [
    ...table.furtherTables.map(({ title, area }) => ({ sheet: chosen.name, title, area })),
    ...sameYear.map(({ sheet, check }) => ({ sheet, title: check.judged.table.title, area: null })),
  ];
}

/** The cells that are as they were because they can't be written. */
function refusedOf(edits: readonly NextYearEdit[], refused: readonly WriteRefusal[]): LeftCell[] {
  const reasons = new Map(refused.map(({ cell, reason }) => [cell, reason]));
  return edits.flatMap(({ cell, from }): LeftCell[] => {
    const reason = reasons.get(cell);
    return reason === undefined ? [] : [{ cell, text: from, because: 'not-written', reason }];
  });
}

/** Makes next year's form of a table; it is read back before it takes anybody's place. */
function makeNextOf(request: OneFile<NextArguments>, opened: Extract<OpenedTable, { ok: true }>): Made {
  const { output, language, format } = request;
  const { workbook, chosen } = opened;
  const reading = workbook.sheets[chosen.index]?.sheet();
  if (!reading?.ok) return onlySaid(failed(request, reading?.failure ?? NO_SHEET));
  const { sheet } = reading;
  const beside = tablesBeside(workbook, chosen, chosen.check.judged.policy);
  const result = nextYear(
    sheet,
    chosen.check,
    beside.map(({ check }) => check),
  );
  if (!result.ok) return onlySaid(failed(request, result.failure));
  const { next } = result;
  const book = nextBook(workbook, chosen.index, next.edits);
  if (!book.ok) return onlySaid(failed(request, book.failure));
  const again = openTableBytes(book.bytes, opened.name, chosen.name, request, opened.config);
  const findings = again.ok ? again.chosen.check.findings : [];
  const state = again.ok ? again.chosen.check.judged.state : null;
  // What is locked may be what the year is read from.
  const readsAlike = next.readsAlike && state === next.made?.judged.state;
  const otherTables = otherTablesOf(opened, beside);
  const source = { file: opened.name, sheet: chosen.name };
  const told: NextObject = {
    format: 'soukatsu-next/1',
    source,
    output,
    title: next.title,
    fiscalYear: next.fiscalYear,
    state,
    readsAlike,
    edits: book.written,
    left: [...next.left, ...refusedOf(next.edits, book.refused)],
    targets: next.targets,
    otherTables,
    answers: book.answers,
  };
  const madeOf = chosen.check.judged.table.fiscalYear;
  return {
    result: {
      exitStatus: readsAlike ? statusOf(findings) : EXIT.findings,
      stdout:
        format === 'json'
          ? jsonLine(told)
          : request.isQuiet
            ? countedLine(opened.name, findings, language)
            : forTerminal(
                nextAsText({ next: { ...next, readsAlike }, book, output, otherTables, madeOf }, language),
              ),
      stderr: book.refused.map(({ message }) => `soukatsu: ${message[language]}\n`).join(''),
    },
    write: { bytes: book.bytes, read: holding(opened.bytes) },
  };
}

/** Reads one file and makes next year's form of it, in the time there is for it. */
export async function makeNext(request: OneFile<NextArguments>): Promise<Made> {
  const opened = await openTable(request.file, request.sheet, request);
  if (!opened.ok) return onlySaid(failed(request, opened, opened.exitStatus));
  const { milliseconds } = limitsOf(opened.bytes.length);
  const inTime = within(milliseconds, () => makeNextOf(request, opened));
  return inTime ? inTime.value : onlySaid(failed(request, tookTooLong(nameOf(request), milliseconds)));
}

/** Refused after the file was read: what is wrong with that is said first. */
const otherForm = (form: string, language: Language): Made =>
  onlySaid(
    refusal(
      EXIT.usage,
      {
        ja: `next はファイルの形式を変えません。書き込み先も ${form} にしてください。`,
        en: `next keeps the file's format: the output must be ${form} too.`,
      }[language],
    ),
  );

/** Makes next year's form of each table and writes it. */
export async function nextCommand(
  request: NextArguments,
  inputs: Inputs,
  surroundings: Surroundings,
): Promise<CommandResult> {
  return writeEach(request, inputs, surroundings, null, async (own) => {
    const made = await surroundings.make(own);
    const form = path.extname(nameOf(own));
    const isOther = path.extname(own.output).toLowerCase() !== form.toLowerCase();
    return made.write && isOther ? otherForm(form, request.language) : made;
  });
}
