import { OFFICIAL_VERDICTS } from '../../engine/index.js';

/**
 * The drop-down of a status cell: a list validation that offers the three official verdicts and forbids nothing, so
 * that what a sheet holds already (○, 集計中) can be typed again.
 */
const SOURCE = OFFICIAL_VERDICTS.join(',');

/** Excel keeps the alert's title though the alert is off: by it our lists are told from the same list of somebody else's. */
const TITLE = '総括表アシスト';

/** What `listOf` and `hasMessage` need of a loaded validation. */
export const LIST_PROPERTIES = 'type,rule,errorAlert,prompt';

/**
 * Puts the drop-down on the cells of a range.
 * @requires ExcelApi 1.8
 */
export function giveList({ dataValidation }: Excel.Range): void {
  dataValidation.rule = { list: { inCellDropDown: true, source: SOURCE } };
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    showAlert: false,
    style: 'Information',
    title: TITLE,
    message: `${SOURCE.replaceAll(',', '・')} / Soukatsu`,
  };
}

export type ListOnCell =
  | 'none'
  | 'ours'
  | 'same-words' // the list of ours without our title: somebody else's, or one of ours that broke off half-way
  | 'other';

/**
 * True where Excel shows a message of somebody's when such a cell is selected. It may be there without any rule, and to clear a
 * validation takes it along. API reference, "DataValidation.clear", "DataValidation.prompt"; looked at 2026-11-29.
 * @param cells how many cells the range has: of several Excel need not say what one of them shows
 * @requires ExcelApi 1.8
 */
export function hasMessage({ prompt }: Excel.DataValidation, cells: number): boolean {
  if (!prompt) return cells > 1;
  return `${prompt.title ?? ''}${prompt.message ?? ''}` !== '';
}

/**
 * Whose validation a loaded range has; cells of a range that differ count as somebody else's.
 * @requires ExcelApi 1.8
 */
export function listOf({ type, rule, errorAlert }: Excel.DataValidation): ListOnCell {
  if (type === 'None') return 'none';
  if (type !== 'List' || rule.list?.source !== SOURCE) return 'other';
  return errorAlert?.title === TITLE ? 'ours' : 'same-words';
}
