import { emphasisOf } from '../emphasis/emphasis.js';
import { type Check, type Language, NOTHING_WRITTEN_YET, reportOf, type YearState } from '../engine/index.js';
import {
  isClosure,
  type OpenedWorkbook,
  type WriteRefusal,
  type WriteResult,
  writable,
  writeCells,
  writeTextCells,
} from '../files/index.js';
import type { OneFile, RecalcArguments } from './arguments/arguments.js';
import { within } from './bounds/deadline.js';
import { limitsOf } from './bounds/limits.js';
import { tookTooLong } from './bounds/not-done.js';
import { statusOf } from './check-command.js';
import type { ChosenSheet } from './choose-sheet.js';
import type { Config } from './config/config.js';
import { failed } from './failure-object.js';
import { FORCE, fixedLeft, leftAlone, SIGNATURE_LOST } from './left-alone.js';
import { type Made, onlySaid } from './made.js';
import { type OpenedTable, openTable, openTableBytes } from './open-table.js';
import { countedLine } from './output/counted.js';
import { formatReport, isForPeople } from './output/format-report.js';
import { placesIn } from './output/places.js';
import { type Expected, holding } from './outputs/expected.js';
import { nameOf } from './stdin.js';

/** What `recalc` makes of one file. */

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
  const file = writable(workbook);
  if (!file.ok) return file;
  if (file.value.kind === 'text') return writeTextCells(file.value, writes);
  return writeCells(file.value, chosen.index, writes, {
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

/** A file with the safe edits in it, and all that is still needed of the one it was made of. */
interface Draft {
  readonly ok: true;
  readonly bytes: Uint8Array;
  readonly cells: number;
  readonly refused: readonly WriteRefusal[];
  readonly signatureLost: boolean;
  readonly read: Expected;
  readonly name: string;
  readonly sheet: string;
  readonly config: Config;
  readonly milliseconds: number;
  /** The table as it was read, where nothing of it is written otherwise; else it is let go. */
  readonly unchanged: Extract<OpenedTable, { ok: true }> | null;
}

type Request = OneFile<RecalcArguments>;

const givenUp = (request: Request, milliseconds: number): Made =>
  onlySaid(failed(request, tookTooLong(nameOf(request), milliseconds)));

/** Reads a file and writes into a copy of it. What was read is let go with the end of this: it takes as much memory as reading the copy. */
async function draftOf(request: Request): Promise<Draft | { readonly ok: false; readonly made: Made }> {
  const not = (made: Made) => ({ ok: false as const, made });
  const opened = await openTable(request.file, request.sheet, request);
  if (!opened.ok) return not(onlySaid(failed(request, opened, opened.exitStatus)));
  const { bytes, workbook, chosen, name, config } = opened;
  const { milliseconds } = limitsOf(bytes.length);
  const inTime = within(milliseconds, () => write(workbook, chosen, request));
  if (!inTime) return not(givenUp(request, milliseconds));
  const result = inTime.value;
  if (!result.ok) {
    const { code, message } = result.failure;
    const more = isClosure(code) ? FORCE : { ja: '', en: '' };
    const why = { ja: `${message.ja}${more.ja}`, en: `${message.en} ${more.en}`.trimEnd() };
    return not(onlySaid(failed(request, { code, message: why })));
  }
  const { written, refused, signatureLost } = result;
  return {
    ok: true,
    bytes: result.bytes,
    cells: written.length,
    refused,
    signatureLost,
    read: holding(bytes),
    name,
    sheet: chosen.name,
    config,
    milliseconds,
    unchanged: Buffer.compare(result.bytes, bytes) === 0 ? opened : null,
  };
}

/** Makes the file with the safe edits in it, and checks what was made: it is read back before it takes anybody's place. */
export async function makeRecalculated(request: Request): Promise<Made> {
  const { format, language, output } = request;
  const draft = await draftOf(request);
  if (!draft.ok) return draft.made;
  const { bytes, name, milliseconds } = draft;
  const again = draft.unchanged
    ? { value: draft.unchanged }
    : within(milliseconds, () => openTableBytes(bytes, name, draft.sheet, request, draft.config));
  if (!again) return givenUp(request, milliseconds);
  const after = again.value;
  if (!after.ok) return onlySaid(failed(request, after, after.exitStatus));
  const untouched = output === null && after.chosen.check.judged.state !== 'closed';
  const report = reportOf(after.chosen.check, name, language);
  const told = {
    file: output ?? nameOf(request),
    report,
    places: placesIn(after.workbook, report),
    note: '',
  };
  const isCounted = request.isQuiet && isForPeople(format);
  const words = `${sayWritten(draft.cells, report.state, language)}\n\n`;
  return {
    result: {
      exitStatus: statusOf(after.chosen.check.findings),
      stdout: isCounted
        ? countedLine(name, report.findings, language)
        : `${isForPeople(format) ? words : ''}${await formatReport(told, format, language)}`,
      stderr:
        leftAlone([...draft.refused, ...fixedLeft(after.chosen.check)], language) +
        (draft.signatureLost ? `soukatsu: ${SIGNATURE_LOST[language]}\n` : ''),
    },
    write: untouched ? null : { bytes, read: draft.read },
  };
}
