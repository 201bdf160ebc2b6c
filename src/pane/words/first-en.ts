import type { FirstWords } from './first-words.js';

export const firstEn: FirstWords = {
  language: 'en',
  name: 'Soukatsu',

  recalculate: 'Recalculate',
  checkOnly: 'Check only',
  highlight: 'Highlight 未達成',
  undo: 'Undo',
  undoes: ({ kind, sheetName, cells }) =>
    `Undo takes back ${kind === 'cells' ? 'what was written to' : 'the drop-downs of'} ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} on sheet “${sheetName}”. Cells changed since then can’t be restored.`,
  again: 'Try again',
  discardDecisions: 'Delete the answers and check',
  close: 'Close',
  stopWaiting: 'Stop waiting',

  starting: 'Connecting to Excel…',
  notStarted: 'No connection to Excel',
  welcome: [
    'Open the sheet that holds the summary table (総括表) and choose Recalculate. Verdicts and tallies are computed and written, and contradictions are listed.',
    'Check only writes nothing to the sheet.',
  ],
  working: {
    check: 'Checking…',
    recalculate: 'Recalculating…',
    fix: 'Fixing…',
    decide: 'Keeping your answer…',
    'discard-decisions': 'Deleting the answers…',
    undo: 'Undoing…',
    highlight: 'Switching the highlight…',
    'drop-downs': 'Changing the drop-downs…',
    select: 'Selecting the cell…',
    'go-back': 'Going back…',
    'plan-report': 'Looking at the sheets…',
    'make-report': 'Making the report sheets…',
    'find-tables': 'Looking for sheets with a summary table…',
    survey: 'Checking all sheets…',
  },
  slow: 'Excel has not answered yet. See whether a cell is being edited or Excel shows a message.',
  failed: 'This could not be completed',
  crashed: 'The pane can no longer be shown. Your workbook is as it was. Choose Try again.',
  showDetails: 'Details',
  autoCheck: 'Check by itself after a change',
};
