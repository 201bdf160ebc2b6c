import { type CellArea, cellAddress } from '../../engine/index.js';
import type { Outcome } from '../../session/session.js';
import { ask, type ExcelLibrary } from '../ask.js';

/** A piece of work on a new sheet; many of them make it, few of them one request. */
export interface DrawingStep {
  /** About how much of a request it is, in actions of a plain cell's size. */
  readonly weight: number;
  draw(sheet: Excel.Worksheet): void;
}

/** Well below the 5 MB Excel on the web takes: an action is some 300 bytes. */
const MOST_WEIGHT = 4000;

/** `B2` or `B2:D9`. */
export function addressOf({ firstRow, firstColumn, lastRow, lastColumn }: CellArea): string {
  const first = cellAddress(firstRow, firstColumn);
  return firstRow === lastRow && firstColumn === lastColumn
    ? first
    : `${first}:${cellAddress(lastRow, lastColumn)}`;
}

function requests(steps: readonly DrawingStep[]): DrawingStep[][] {
  const all: DrawingStep[][] = [];
  let room = 0;
  for (const step of steps) {
    room -= step.weight;
    const request = all.at(-1);
    if (request && room >= 0) request.push(step);
    else {
      all.push([step]);
      room = MOST_WEIGHT - step.weight;
    }
  }
  return all;
}

/** Does steps on a sheet in order, in as few requests as their weights allow; ends at the first that fails. */
export async function drawInSteps(
  excel: ExcelLibrary,
  sheetId: string,
  steps: readonly DrawingStep[],
): Promise<Outcome<void>> {
  for (const request of requests(steps)) {
    const done = await ask(excel, async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      for (const step of request) step.draw(sheet);
      await context.sync();
    });
    if (!done.ok) return done;
  }
  return { ok: true, value: undefined };
}
