import { flagOf } from '../xml/walk.js';
import type { ScannedSheet } from './scanned-sheet.js';

/**
 * False where the sheet shows nothing for a stored 0, whatever its number format says (18.3.1.87 `showZeros`). Of several
 * views of a sheet the first counts, which is that of the first window.
 */
export function showsZeros({ parts }: ScannedSheet): boolean {
  const [view] = parts.find(({ local }) => local === 'sheetViews')?.children ?? [];
  return view === undefined || flagOf(view, 'showZeros', true);
}
