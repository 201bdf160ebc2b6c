import type { PaneWords } from './words.js';

const quoted = (text: string) => (text.trim() === '' ? 'blank' : `“${text.trim()}”`);

const counted = (count: number, one: string) =>
  `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;

const LEFT = {
  'changed-meanwhile': 'changed after the check',
  formula: 'holds a formula',
  protected: 'is protected',
  'not-kept': 'did not take what was written',
} as const;

export const en: PaneWords = {
  language: 'en',
  name: 'Soukatsu',

  recalculate: 'Recalculate',
  checkOnly: 'Check only',
  highlight: 'Highlight 未達成',
  undo: 'Undo',
  again: 'Try again',
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
    undo: 'Undoing…',
    highlight: 'Switching the highlight…',
    select: 'Selecting the cell…',
  },
  slow: 'Excel has not answered yet. See whether a cell is being edited or Excel shows a message.',
  abandoned: 'No longer waiting. Excel may still be at work: look at the sheet before you go on.',
  failed: 'This could not be completed',
  crashed: 'The pane can no longer be shown. Your workbook is as it was. Choose Try again.',

  fiscalYear: (year) => `FY${year}`,
  yearUnknown: 'no fiscal year',
  titleUnknown: 'Summary table without a title',
  onSheet: (name) => `sheet “${name}”`,
  size: (indicators, measures) =>
    [counted(indicators, 'indicator'), ...(measures === null ? [] : [counted(measures, 'measure')])].join(
      ', ',
    ),

  tallies: 'Tallies',
  tallyOf: (level) => (level === 'measures' ? 'Measures' : 'Indicators'),
  noTallyCell: 'The sheet has no cell for this',
  sheetSays: (written) => `Sheet: ${quoted(written)}`,
  sheetAgrees: 'As on the sheet',
  blank: 'blank',

  strategies: 'Results by strategy',
  noStrategyName: 'No strategy named',
  barSays: (counts) =>
    [
      `達成 ${counts.達成}`,
      `未達成 ${counts.未達成}`,
      ...(counts.要確認 > 0 ? [`要確認 ${counts.要確認}`] : []),
      ...(counts['—'] > 0 ? [`no target ${counts['—']}`] : []),
    ].join(', '),

  findings: 'Findings',
  countFindings: (count) => count.toLocaleString('en'),
  nothingFound: 'No contradictions were found.',
  severity: (severity) => ({ error: 'Error', review: 'Review', hint: 'Hint' })[severity],
  filters: 'Filter',
  nothingPasses: 'Nothing passes the filter.',
  clearFilters: 'Clear all',
  grouping: 'Order',
  groupedBy: (grouping) =>
    ({ severity: 'By importance', measure: 'By measure', rule: 'By kind', sheet: 'As on the sheet' })[
      grouping
    ],
  wholeTable: 'Whole table',
  previous: 'Previous',
  next: 'Next',
  place: (at, of) => `${at === null ? '–' : (at + 1).toLocaleString('en')} / ${of.toLocaleString('en')}`,
  keysHint: 'F8 goes to the next finding, Shift+F8 to the previous one.',
  more: (next, left) => `Show ${next} more (${left.toLocaleString('en')} left)`,
  andOthers: (count) => `and ${counted(count, 'more cell')}`,
  written: 'Written',
  expected: (severity) => (severity === 'error' ? 'Expected' : 'Verdict'),

  checked: ({ error, review, hint }) =>
    error + review + hint === 0
      ? 'Checked. No contradictions were found.'
      : `Checked: ${counted(error, 'error')}, ${review} to review, ${counted(hint, 'hint')}.`,
  wrote: (count) =>
    count === 0
      ? 'No cell had to be written.'
      : `${counted(count, 'cell')} ${count === 1 ? 'was' : 'were'} written.`,
  fixed: (count) =>
    count === 0 ? 'No cell was fixed.' : `${counted(count, 'cell')} ${count === 1 ? 'was' : 'were'} fixed.`,
  restored: (count) => `${counted(count, 'cell')} ${count === 1 ? 'was' : 'were'} restored.`,
  nothingRestored: 'No cell was restored.',
  highlighted: (on) => (on ? 'Cells with 未達成 are highlighted.' : 'The highlight was removed.'),
  leftTitle: (count) =>
    `${counted(count, 'cell')} ${count === 1 ? 'was' : 'were'} left as ${count === 1 ? 'it is' : 'they are'}.`,
  leftCell: ({ cell, reason, now }) => `${cell} ${LEFT[reason]} (now ${quoted(now)})`,
  leftAfterUndo: ({ cell, reason, now }) =>
    `${cell} ${reason === 'changed-meanwhile' ? 'was changed after it was written' : LEFT[reason]}, so it was left (now ${quoted(now)})`,
  writtenCell: (cell, from, to) => `${cell}: ${quoted(from)} → ${quoted(to)}`,
  showDetails: 'Details',

  fixes: 'Cells that can be fixed together',
  fixAll: (count) => `Fix ${counted(count, 'cell')}`,
  fixAllHint: 'Only cells whose verdict is certain are changed. Undo takes it back.',
  fixOne: 'Fix',
  acceptSuggestion: 'Accept this suggestion',

  help: 'Explanation',
  helpOf: (title) => `Explanation: ${title}`,
  back: 'Back',
  helpLoading: 'Opening the explanation…',
  helpMissing: 'The explanation could not be opened. Go back and read the list.',
};
