import type { Place } from '../../session/session.js';

/** Where the clerk was before the pane led to a finding. */
export interface Travel {
  /** Where 戻る leads; null where the clerk has not been led away. */
  readonly returnTo: Place | null;
  /** The cell the pane selected last. */
  readonly at: Pick<Place, 'sheetId' | 'cell'> | null;
}

export const AT_HOME: Travel = { returnTo: null, at: null };

/**
 * After the pane has led to a cell. A step from one finding to the next keeps the place before the first; whoever went
 * elsewhere in between comes back to there.
 * @param from the active cell before, null where Excel had none
 */
export function led(
  { returnTo, at }: Travel,
  to: Pick<Place, 'sheetId' | 'cell'>,
  from: Place | null,
): Travel {
  const follows = from !== null && from.sheetId === at?.sheetId && from.cell === at.cell;
  const stays = from !== null && from.sheetId === to.sheetId && from.cell === to.cell;
  return { returnTo: follows ? returnTo : stays ? null : from, at: to };
}
