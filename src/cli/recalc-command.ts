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
import type { OneFile, RecalcArguments } from './arguments/arguments.js';
import { within } from './bounds/deadline.js';
import { limitsOf } from './bounds/limits.js';
import { tookTooLong } from './bounds/not-done.js';
import { statusOf } from './check-command.js';
import type { ChosenSheet } from './choose-sheet.js';
import { type CommandResult, EXIT, refusal } from './exit-status.js';
import { failed } from './failure-object.js';
import type { Maker } from './file-work.js';
import type { Inputs } from './inputs/gather.js';
import { FORCE, fixedLeft, leftAlone, SIGNATURE_LOST } from './left-alone.js';
import { type Made, onlySaid } from './made.js';
import { type OpenedTable, openTable, openTableBytes } from './open-table.js';
import { countedLine } from './output/counted.js';
import { formatReport, isForPeople } from './output/format-report.js';
import { placesIn } from './output/places.js';
import { holding } from './outputs/expected.js';
import { replaceFile } from './replace-file.js';
import { eachFile } from './several/each-file.js';
import { nameOf } from './stdin.js';
import type { Surroundings } from './surroundings.js';
import { writeEach } from './write-each.js';

/** `soukatsu recalc`: writes status cells and tallies, and nothing else. */

function write(
  workbook: OpenedWorkbook,
  chosen: ChosenSheet,
  { highlight, force }: Pick<RecalcArguments, 'highlight' | 'force'>,
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

/** Makes the file with the safe edits in it, and checks what was made: it is read back before it takes anybody's place. */
export async function recalcTable(request: OneFile<RecalcArguments>, opened: OpenedTable): Promise<Made> {
  const { format, language, output } = request;
  if (!opened.ok) return onlySaid(failed(request, opened, opened.exitStatus));
  const { milliseconds } = limitsOf(opened.bytes.length);
  const tooLong = () => onlySaid(failed(request, tookTooLong(nameOf(request), milliseconds)));
  const inTime = within(milliseconds, () => write(opened.workbook, opened.chosen, request));
  if (!inTime) return tooLong();
  const result = inTime.value;
  if (!result.ok) {
    const { code, message } = result.failure;
    const more = isClosure(code) ? FORCE : { ja: '', en: '' };
    const why = { ja: `${message.ja}${more.ja}`, en: `${message.en} ${more.en}`.trimEnd() };
    return onlySaid(failed(request, { code, message: why }));
  }
  const again = within(milliseconds, () =>
    openTableBytes(result.bytes, opened.name, opened.chosen.name, request, opened.config),
  );
  if (!again) return tooLong();
  const after = again.value;
  if (!after.ok) return onlySaid(failed(request, after, after.exitStatus));
  const untouched = output === null && after.chosen.check.judged.state !== 'closed';
  const report = reportOf(after.chosen.check, opened.name, language);
  const told = {
    file: output ?? nameOf(request),
    report,
    places: placesIn(after.workbook, report),
    note: '',
  };
  const isCounted = request.isQuiet && isForPeople(format);
  const words = `${sayWritten(result.written.length, report.state, language)}\n\n`;
  return {
    result: {
      exitStatus: statusOf(after.chosen.check.findings),
      stdout: isCounted
        ? countedLine(opened.name, report.findings, language)
        : `${isForPeople(format) ? words : ''}${await formatReport(told, format, language)}`,
      stderr:
        leftAlone([...result.refused, ...fixedLeft(after.chosen.check)], language) +
        (result.signatureLost ? `soukatsu: ${SIGNATURE_LOST[language]}\n` : ''),
    },
    write: untouched ? null : { bytes: result.bytes, read: holding(opened.bytes) },
  };
}

/** Refused after the file was read: what is wrong with that is said first. */
function otherForm(form: string, language: Language): Made {
  return onlySaid(
    refusal(
      EXIT.usage,
      {
        ja: `recalc はファイルの形式を変えません。書き込み先も ${form} にしてください。`,
        en: `recalc keeps the file's format: the output must be ${form} too.`,
      }[language],
    ),
  );
}

/** Reads one file and makes what recalc writes of it. */
export const makeRecalculated = async (request: OneFile<RecalcArguments>): Promise<Made> =>
  recalcTable(request, await openTable(request.file, request.sheet, request));

async function inPlace(request: OneFile<RecalcArguments>, make: Maker): Promise<CommandResult> {
  const { result, write: made } = await make(request);
  const written = made && (await replaceFile(request.file, made.bytes, made.read));
  return written?.ok === false ? failed(request, written) : result;
}

/** Writes the safe edits of each file to another or, through a temporary one, to the same. */
export async function recalcCommand(
  request: RecalcArguments,
  inputs: Inputs,
  surroundings: Surroundings,
): Promise<CommandResult> {
  const { output, language } = request;
  const { make } = surroundings;
  if (output === null) return eachFile(request, inputs, surroundings, (own) => inPlace(own, make));
  return writeEach({ ...request, output }, inputs, surroundings, null, async (own) => {
    const made = await make(own);
    const form = path.extname(nameOf(own));
    const isOther = path.extname(own.output).toLowerCase() !== form.toLowerCase();
    return made.write && isOther ? otherForm(form, language) : made;
  });
}
