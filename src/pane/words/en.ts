import { NOTHING_WRITTEN_YET, SEVERITIES, saySeverities, WHY_LEFT } from '../../engine/index.js';
import { countReasons } from './count-reasons.js';
import { firstEn } from './first-en.js';
import type { PaneWords } from './words.js';

const quoted = (text: string) => (text.trim() === '' ? 'blank' : `“${text.trim()}”`);

const counted = (count: number, one: string) =>
  `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;

const quotedNames = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

export const en: PaneWords = {
  ...firstEn,
  abandoned: 'No longer waiting. Excel may still be at work: look at the sheet before you go on.',

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

  progressTitle: 'Progress',
  standing: (state) => (state === 'plan' ? 'A plan' : 'The year is not over'),
  progress: ({ reached, notYet, noActual }) =>
    `reached ${reached}, not yet ${notYet}${noActual > 0 ? `, no actual ${noActual}` : ''}`,

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
  earlier: (count) => `Show ${count} before these`,
  andOthers: (count) => `and ${counted(count, 'more cell')}`,
  written: 'Written',
  expected: (severity) => (severity === 'error' ? 'Expected' : 'Verdict'),

  checked: (counts) =>
    SEVERITIES.every((severity) => counts[severity] === 0)
      ? 'Checked. No contradictions were found.'
      : `Checked: ${saySeverities(counts, 'en')}.`,
  wroteNothingYet: NOTHING_WRITTEN_YET.en,
  wrote: (count) =>
    count === 0
      ? 'No cell had to be written.'
      : `${counted(count, 'cell')} ${count === 1 ? 'was' : 'were'} written.`,
  fixed: (count) =>
    count === 0 ? 'No cell was fixed.' : `${counted(count, 'cell')} ${count === 1 ? 'was' : 'were'} fixed.`,
  decided: (step, review) =>
    `Your answer was ${step === 'keep' ? 'kept' : 'withdrawn'}. ${review === 0 ? 'Nothing needs review.' : `${review} ${review === 1 ? 'finding needs' : 'findings need'} review.`}`,
  decisionsDiscarded: 'The answers were deleted.',
  restored: (count, sheet) =>
    `${counted(count, 'cell')}${sheet === null ? '' : ` on sheet “${sheet}”`} ${count === 1 ? 'was' : 'were'} restored.`,
  nothingRestored: 'No cell was restored.',
  listed: (on, count) => {
    if (on) return count === 0 ? 'No cell was given a drop-down.' : `Gave ${count} cells a drop-down.`;
    return count === 0 ? 'There was no drop-down to take away.' : `Took the drop-down from ${count} cells.`;
  },
  leftTitle: (left) =>
    `Left as they are: ${countReasons(left)
      .map(
        ([reason, count]) =>
          `${counted(count, 'cell')}${count === 1 ? ' that' : ', each of which'} ${WHY_LEFT[reason].en}`,
      )
      .join(', ')}.`,
  leftCell: ({ cell, reason, now }) => `${cell} ${WHY_LEFT[reason].en} (now ${quoted(now)})`,
  writtenCell: (cell, from, to) => `${cell}: ${quoted(from)} → ${quoted(to)}`,

  worksOn: (sheetName) => `Working on sheet “${sheetName}” (chosen, not the one in front)`,
  chooseSheet: 'Choose another sheet',
  sheetsFound: (others, missed) =>
    others === 0
      ? 'No other sheet holds a summary table.'
      : `${counted(others, missed ? 'sheet' : 'other sheet')} ${others === 1 ? 'holds' : 'hold'} a summary table. Choose the one to check.`,
  sheetInFront: 'Back to the sheet in front',
  sheetName: (name, hidden) => (hidden ? `${name} (hidden)` : name),
  checkAll: 'Check all sheets',
  surveyAt: (place, total, sheetName) => `${place} / ${total}: checking sheet “${sheetName}”…`,
  surveyOver: (sheets, tables, cancelled) =>
    `${cancelled ? 'Stopped. ' : ''}${counted(sheets, 'sheet')} checked, ${counted(tables, 'summary table')} found.`,
  stopSurvey: 'Stop',
  closeSurvey: 'Close the list',
  noTableHere: 'No summary table here.',
  open: 'Open',
  openSheet: (name) => `Open the results of ${name}`,
  backToSurvey: 'Back to the results of all sheets',

  stale: (freshness) =>
    `These results are out of date: ${freshness === 'moved' ? 'rows or columns moved' : 'the sheet was changed'} after the check.`,
  checkAgain: 'Check again',
  change: (fresh, kept, solved) => `Since the last check: ${fresh} new, ${kept} as before, ${solved} solved`,
  solvedTitle: 'What was solved',
  since: (mark) => (mark === 'fresh' ? 'New' : 'As before'),
  autoCheckUnavailable:
    'This Excel does not tell of changes, so nothing can be checked by itself. Choose Check only.',
  checkedByItself: 'Checked by itself. ',
  changedSince: (cell) => `The row of ${cell} was changed after the check.`,
  goBack: 'Back',
  goBackTo: (place) =>
    place ? `Back to ${place.cell} on sheet “${place.sheetName}”` : 'Back to the cell before',
  placeGone: 'The sheet of the cell before has been deleted or hidden, so there is no way back.',

  fixes: 'Cells that can be fixed together',
  fixAll: (count) => `Fix ${counted(count, 'cell')}`,
  fixAllHint: 'Only cells whose verdict is certain are changed. Undo takes it back.',
  fixOne: 'Fix',
  acceptSuggestion: 'Accept this suggestion',

  dropDowns: 'Drop-downs',
  dropDownsHint:
    'Lets status cells offer 達成, 未達成 and — in a list. Anything else can still be typed. Cells that have a validation already are left alone.',
  giveDropDowns: 'Add drop-downs',
  takeDropDowns: 'Remove drop-downs',

  report: 'Report sheets',
  reportHint: 'Puts charts by strategy, a list of all indicators and a list of all findings on new sheets.',
  makeReport: 'Make report sheets',
  reportOffer: (names) =>
    `The sheets ${quotedNames(names)} will be added. No other sheet is changed. To take it back, delete the added sheets.`,
  reportReplaces: (names) =>
    ` ${quotedNames(names)} were made by an earlier report. They are made anew, and what was added to them is lost.`,
  reportGo: 'Make',
  reportNo: 'Cancel',
  behindReport: (sheetName) => `A report sheet is in front, so this is about sheet “${sheetName}”. `,
  reported: (names) =>
    `The sheets ${quotedNames(names)} were made. Delete them when they are no longer needed.`,

  help: 'Explanation',
  helpOf: (title) => `Explanation: ${title}`,
  back: 'Back',
  helpLoading: 'Opening the explanation…',
  helpMissing: 'The explanation could not be opened. Go back and read the list.',
};
