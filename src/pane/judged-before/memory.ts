import type { Photograph, RowJudged } from './photograph.js';

/** What the browser keeps from one opening of the pane to the next; where it refuses, nothing is remembered, and nothing fails. */

/** How a sheet was judged, and by which version. */
export interface Remembered extends Photograph {
  readonly version: string;
}

const KEY = 'soukatsu.judged';

/** Sheets that were not seen for longest are forgotten. */
export const MOST_SHEETS = 20;

const TEXTS = ['version', 'sheet', 'whole', 'heads', 'answers', 'state', 'asOf', 'certainty'] as const;

const isRow = (value: unknown): value is RowJudged =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');

function isRemembered(value: unknown): value is Remembered {
  if (typeof value !== 'object' || value === null) return false;
  const own = value as Record<string, unknown>;
  return (
    TEXTS.every((name) => typeof own[name] === 'string') && Array.isArray(own.rows) && own.rows.every(isRow)
  );
}

/** A place that keeps texts, as `localStorage`. */
export type Storing = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * What is remembered, the sheet seen last in front; nothing of what can't be read.
 * @param storage may throw, as a browser does that keeps nothing
 */
export function recall(storage: () => Storing): readonly Remembered[] {
  try {
    const kept: unknown = JSON.parse(storage().getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isRemembered).slice(0, MOST_SHEETS) : [];
  } catch {
    return [];
  }
}

/** Remembers a sheet in front of the others; of fewer where there is no room, and of none where nothing is kept. */
export function remember(storage: () => Storing, own: Remembered, others: readonly Remembered[]): void {
  const all = [own, ...others.filter(({ sheet }) => sheet !== own.sheet)];
  for (let count = Math.min(all.length, MOST_SHEETS); count > 0; count = Math.floor(count / 2)) {
    try {
      storage().setItem(KEY, JSON.stringify(all.slice(0, count)));
      return;
    } catch {
      // Full: with half as many it is tried again.
    }
  }
}
