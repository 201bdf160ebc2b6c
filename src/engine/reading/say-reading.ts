import { columnsIn, GIVEN_ROLES, type GivenRole, type Reading, rowWordsIn } from '../table/kinds/reading.js';
import { foldForms } from '../text/fold.js';
import { CONFIRMED, NAMES } from './names.js';

/** A reading as a person writes it: `見出し=3-4 指標=B 実績=D 目標=E`. What this gives, `parseReading` takes. */

/** A place nobody knows yet, to be filled in. */
export const UNKNOWN = '?';

/** What separates the parts, and stands in no word of one. */
const APART = /[,、=]/g;

/** The order of the form. */
const ORDER: readonly GivenRole[] = GIVEN_ROLES;

const rowsText = ([first, last]: readonly [number, number]) =>
  first === last ? `${first}` : `${first}-${last}`;

/**
 * A reading in words.
 * @param unknown roles to be filled in
 */
export function sayReading(reading: Reading, unknown: readonly GivenRole[] = []): string {
  const { headRows, lastRow, confirmed } = reading;
  const words = rowWordsIn(reading);
  const columns = new Map(columnsIn(reading));
  const [actual, target] = [columns.get('actual'), columns.get('target')];
  if (words && actual !== undefined && actual === target) {
    columns.delete('actual');
    columns.delete('target');
    columns.set('figure', actual);
  }
  const parts = ORDER.flatMap((role) => {
    const column = columns.get(role) ?? (unknown.includes(role) ? UNKNOWN : undefined);
    return column === undefined ? [] : [`${NAMES[role]}=${column}`];
  });
  const wordText = (word: string) => foldForms(word).replace(APART, '');
  return [
    ...(headRows === null ? [] : [`${NAMES.headRows}=${rowsText(headRows)}`]),
    ...(lastRow === null ? [] : [`${NAMES.lastRow}=${lastRow}`]),
    ...parts,
    ...(words
      ? [`${NAMES.actualRows}=${wordText(words.actual)}`, `${NAMES.targetRows}=${wordText(words.target)}`]
      : []),
    ...(confirmed ? [`${NAMES.confirmed}=${CONFIRMED}`] : []),
  ].join(' ');
}
