import type { FirstWords } from './first-words.js';
import { sayCount } from './say-count.js';

const cellsOf = (count: number) => `${sayCount(count)} ${count === 1 ? 'cell' : 'cells'}`;

export const firstEn: FirstWords = {
  language: 'en',
  name: 'Soukatsu',

  dot: ' · ',
  noSheet: 'Looking for the sheet…',
  elsewhere: (sheetName) => `This is about sheet “${sheetName}”, not the one in front.`,
  sheetInFront: 'Go to the sheet in front',
  nameTable: (sheetName, row) =>
    row === undefined
      ? sheetName
      : `${sheetName} (${row === 'first' ? 'first table' : `table from row ${row}`})`,
  fromRow: (row) => ` (from row ${row})`,
  toFirst: 'Back to the first table',
  checkFirst: 'Check the first table',

  recalculate: 'Recalculate',
  checkOnly: 'Check',
  undo: 'Undo',
  undoes: ({ kind, sheetName, further, cells }) =>
    kind === 'sheet'
      ? `Takes the sheet “${sheetName}” away, unless it has been changed since.`
      : `Takes back ${kind === 'cells' ? 'what was written to' : 'the drop-down lists of'} ${cellsOf(cells.length)} on sheet “${firstEn.nameTable(sheetName, further?.firstRow)}”, but for those changed by hand since.`,
  asksElsewhere: (undo, sheetName) =>
    undo
      ? undo === 'sheet'
        ? `This takes the sheet “${sheetName}” away, which is not the one in front. Go on?`
        : `This takes back what was written to sheet “${sheetName}”, which is not the one in front. Go on?`
      : `This writes to sheet “${sheetName}”, which is not the one in front. Go on?`,
  asksOtherTable: (name) => `This takes back what was written to “${name}”, which is another table. Go on?`,
  goElsewhere: (undo, sheetName) => (undo ? `Undo on “${sheetName}”` : `Recalculate “${sheetName}”`),
  cancel: 'Cancel',

  filters: 'Filter',
  solved: 'Fixed',
  showOnly: (severity) => ({ error: 'Show errors', review: 'Show review', hint: 'Show hints' })[severity],

  notChecked: 'Not checked yet.',
  fresh: 'Checked.',
  freshByItself: 'Checked by itself.',
  stale: (freshness) =>
    `Out of date: ${freshness === 'moved' ? 'rows or columns moved' : 'the sheet was changed'} after the check.`,
  wroteShort: (count) => (count === 0 ? 'Nothing was written.' : `Wrote ${cellsOf(count)}.`),

  callOff: 'Stop',
  message: 'Message',
  again: 'Try again',
  tidy: 'Tidy the table',
  discardDecisions: 'Delete the answers and check',
  mendReading: 'Correct how it is read',
  close: 'Close',
  stopWaiting: 'Stop waiting',
  showDetails: 'Details',

  starting: 'Connecting to Excel…',
  notStarted: 'No connection to Excel',
  guide: 'Guide (in Japanese)',
  welcome: [
    'Open the sheet that holds the summary table (総括表) and choose Recalculate. Verdicts and tallies are computed and written, and contradictions are listed.',
    'Check writes nothing to the sheet.',
  ],
  working: {
    check: 'Checking…',
    open: 'Opening and checking the sheet…',
    recalculate: 'Recalculating…',
    fix: 'Fixing…',
    decide: 'Keeping your answer…',
    'settle-columns': 'Trying the columns…',
    'discard-decisions': 'Deleting the answers…',
    undo: 'Undoing…',
    highlight: 'Switching the highlight…',
    'drop-downs': 'Changing the drop-down lists…',
    select: 'Selecting the cell…',
    'go-back': 'Going back…',
    'go-to': 'Going there…',
    'plan-report': 'Looking at the sheets…',
    'plan-tidy': 'Looking at the table…',
    'make-tidy': 'Making the new sheet…',
    'make-report': 'Making the report sheets…',
    'find-tables': 'Looking for sheets with a summary table…',
    survey: 'Checking all sheets…',
  },
  slow: 'Excel has not answered yet. See whether a cell is being edited or Excel shows a message.',
  failed: 'This could not be completed',
  noTableTitle: 'No summary table here',
  crashed: 'The pane can no longer be shown. Your workbook is as it was. Choose Try again.',
};
