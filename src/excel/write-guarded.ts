import type { Landmark } from '../session/landmark.js';
import type { SessionFailure } from '../session/session.js';
import type { ExcelLibrary } from './ask.js';
import type { CellNow } from './read-cells.js';
import { type CellWrite, writeCells } from './write-cells.js';

/** A write to a cell that was looked at just before. */
export interface GuardedWrite {
  readonly write: CellWrite;
  /** What the cell held when it was looked at. */
  readonly seen: CellNow;
}

export type GuardedOutcome =
  | {
      readonly ok: true;
      /** What the cells hold now. */
      readonly after: ReadonlyMap<string, CellNow>;
      /** Cells another hand changed after the look; they hold again what that hand put there. */
      readonly crossed: ReadonlyMap<string, CellNow>;
      /** True where rows moved after the look: then every cell holds again what it held. */
      readonly moved: boolean;
    }
  /** `held`: what the cells held before, where all was written and could not be put back; null where the write failed. */
  | {
      readonly ok: false;
      readonly failure: SessionFailure;
      readonly held: ReadonlyMap<string, CellNow> | null;
    };

const isAsSeen = (seen: CellNow, held: CellNow | undefined): boolean =>
  held === undefined || (held.content === seen.content && held.numberFormat === seen.numberFormat);

function puttingBack({ write }: GuardedWrite, held: CellNow): CellWrite {
  return {
    cell: write.cell,
    content: held.content,
    numberFormat: write.numberFormat === null ? null : held.numberFormat,
    arrivesIn: held.numberFormat,
  };
}

/**
 * Writes cells that were looked at in an earlier request. Between the two somebody else may have been quicker, and Excel
 * offers no condition for a write; so the writing request tells what it wrote over, and what it should not have is put
 * back at once. One round trip, a second one only then.
 * @param below a text that stands where it stood unless rows have moved, best one below all the cells; null: none known
 */
export async function writeGuarded(
  excel: ExcelLibrary,
  sheetId: string,
  writes: readonly GuardedWrite[],
  below: Landmark | null,
  isProtected: boolean,
): Promise<GuardedOutcome> {
  const wrote = await writeCells(
    excel,
    sheetId,
    writes.map(({ write }) => write),
    isProtected,
    below,
  );
  if (!wrote.ok) return { ...wrote, held: null };
  const { before, after, moved } = wrote.value;
  const wrong = writes.filter(({ write, seen }) => moved || !isAsSeen(seen, before.get(write.cell)));
  if (wrong.length === 0) return { ok: true, after, crossed: new Map(), moved: false };
  const crossed = new Map(
    wrong.map(({ write, seen }): [string, CellNow] => [write.cell, before.get(write.cell) ?? seen]),
  );
  const restored = await writeCells(
    excel,
    sheetId,
    wrong.map((one) => puttingBack(one, crossed.get(one.write.cell) ?? one.seen)),
    isProtected,
    null,
  );
  if (!restored.ok) return { ok: false, failure: restored.failure, held: before };
  return { ok: true, after: new Map([...after, ...restored.value.after]), crossed, moved };
}

/** Of landmarks the one that stands lowest: rows that move anywhere above take it along. */
export function lowestOf(landmarks: Iterable<Landmark | null>): Landmark | null {
  const rowOf = ({ cell }: Landmark) => Number(/\d+$/.exec(cell)?.[0] ?? 0);
  let lowest: Landmark | null = null;
  for (const landmark of landmarks)
    if (landmark && (!lowest || rowOf(landmark) > rowOf(lowest))) lowest = landmark;
  return lowest;
}
