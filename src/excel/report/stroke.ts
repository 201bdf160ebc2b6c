import { type Area, cellAddress } from '../../engine/index.js';
import { ask, type ExcelLibrary } from '../ask.js';
import type { Outcome } from '../session.js';

/** A piece of work on a new sheet; many of them make it, few of them one request. */
export interface Stroke {
  /** About how much of a request it is, in actions of a plain cell's size. */
  readonly weight: number;
  draw(sheet: Excel.Worksheet): void;
}

/** Well below the 5 MB Excel on the web takes: an action is some 300 bytes. */
const MOST_WEIGHT = 4000;

/** `B2` or `B2:D9`. */
export function addressOf({ firstRow, firstColumn, lastRow, lastColumn }: Area): string {
  const first = cellAddress(firstRow, firstColumn);
  return firstRow === lastRow && firstColumn === lastColumn
    ? first
    : `${first}:${cellAddress(lastRow, lastColumn)}`;
}

function requests(strokes: readonly Stroke[]): Stroke[][] {
  const all: Stroke[][] = [];
  let room = 0;
  for (const stroke of strokes) {
    room -= stroke.weight;
    const request = all.at(-1);
    if (request && room >= 0) request.push(stroke);
    else {
      all.push([stroke]);
      room = MOST_WEIGHT - stroke.weight;
    }
  }
  return all;
}

/** Does strokes on a sheet in order, in as few requests as their weights allow; ends at the first that fails. */
export async function drawStrokes(
  excel: ExcelLibrary,
  sheetId: string,
  strokes: readonly Stroke[],
): Promise<Outcome<void>> {
  for (const request of requests(strokes)) {
    const done = await ask(excel, async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      for (const stroke of request) stroke.draw(sheet);
      await context.sync();
    });
    if (!done.ok) return done;
  }
  return { ok: true, value: undefined };
}
