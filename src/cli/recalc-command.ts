import path from 'node:path';
import { emphasisOf } from '../emphasis/emphasis.js';
import { type Check, type Language, NOTHING_WRITTEN_YET, reportOf, type YearState } from '../engine/index.js';
import {
  isClosure,
  type OpenedWorkbook,
  type WriteResult,
  writeCells,
  writeTextCells,
} from '../files/index.js';
import type { RecalcArguments } from './arguments/arguments.js';
import { statusOf } from './check-command.js';
import type { ChosenSheet } from './choose-sheet.js';
import { type CommandResult, EXIT, refusal } from './exit-status.js';
import { failed } from './failure-object.js';
import { sameFileFinder } from './files.js';
import { FORCE, fixedLeft, leftAlone, SIGNATURE_LOST } from './left-alone.js';
import { openTable, openTableBytes } from './open-table.js';
import { formatReport } from './output/format-report.js';
import { holding } from './outputs/expected.js';
import { mayWrite } from './outputs/permission.js';
import { replaceFile } from './replace-file.js';

/** `soukatsu recalc`: writes status cells and tallies, and nothing else. */

function write(
  workbook: OpenedWorkbook,
  chosen: ChosenSheet,
  { highlight, force }: RecalcArguments,
): WriteResult {
  const tallies = tallyCells(chosen.check);
  const writes = chosen.check.edits.map(({ cell, to }) => ({
    cell,
    text: to,
    asText: tallies.includes(cell),
  }));
  if (workbook.kind === 'text') return writeTextCells(workbook, writes);
  return writeCells(workbook, chosen.index, writes, {
    allowProtected: force,
    allowClosed: force,
    // Before the year is closed nothing is written, and every row needs a person.
    ...(highlight && chosen.check.judged.state === 'closed'
      ? { highlight: emphasisOf(chosen.check.judged).rules }
      : {}),
  });
}

function sayWritten(cells: number, state: YearState, language: Language): string {
  if (state !== 'closed') return NOTHING_WRITTEN_YET[language];
  if (language === 'en') return `Wrote ${cells} cells.`;
  return cells === 0 ? '書き込んだセルはありません。' : `${cells}件のセルに書き込みました。`;
}

function tallyCells({ judged }: Check): string[] {
  const { measures, indicators } = judged.table.tallies;
  return [measures, indicators].flatMap((tally) => (tally ? [tally.cell] : []));
}

/** Writes the safe edits to another file or, through a temporary one, to the same; then checks what was written. */
export async function recalcCommand(request: RecalcArguments): Promise<CommandResult> {
  const { file, sheet, format, language, output } = request;
  const permission =
    output === null ? null : await mayWrite(output, await sameFileFinder([file]), request.overwrite);
  if (permission?.ok === false) return failed(request, permission);
  const opened = await openTable(file, sheet, request);
  if (!opened.ok) return failed(request, opened, opened.exitStatus);
  if (output !== null && path.extname(output).toLowerCase() !== path.extname(file).toLowerCase()) {
    return refusal(
      EXIT.usage,
      {
        ja: `recalc はファイルの形式を変えません。書き込み先も ${path.extname(file)} にしてください。`,
        en: `recalc keeps the file's format: the output must be ${path.extname(file)} too.`,
      }[language],
    );
  }
  const result = write(opened.workbook, opened.chosen, request);
  if (!result.ok) {
    const { code, message } = result.failure;
    const more = isClosure(code) ? FORCE : { ja: '', en: '' };
    return failed(request, {
      code,
      message: {
        ja: `${message.ja}${more.ja}`,
        en: `${message.en} ${more.en}`.trimEnd(),
      },
    });
  }
  // What was made is read back before it takes anybody's place.
  const after = openTableBytes(result.bytes, opened.name, opened.chosen.name, request, opened.config);
  if (!after.ok) return failed(request, after, after.exitStatus);
  const untouched = output === null && after.chosen.check.judged.state !== 'closed';
  const replaced = untouched
    ? null
    : await replaceFile(output ?? file, result.bytes, permission?.expected ?? holding(opened.bytes));
  if (replaced && !replaced.ok) return failed(request, replaced);

  const report = reportOf(after.chosen.check, opened.name, language);
  const words = `${sayWritten(result.written.length, report.state, language)}\n\n`;
  return {
    exitStatus: statusOf(after.chosen.check.findings),
    stdout: `${format === 'json' ? '' : words}${formatReport(report, format, language)}`,
    stderr:
      leftAlone([...result.refused, ...fixedLeft(after.chosen.check)], language) +
      (result.signatureLost ? `soukatsu: ${SIGNATURE_LOST[language]}\n` : ''),
  };
}
