import { SEVERITIES, saySeverities, WHY_LEFT } from '../../engine/index.js';
import { countReasons } from './count-reasons.js';
import { firstEn } from './first-en.js';
import { sayCount } from './say-count.js';
import type { PaneWords } from './words.js';

const quoted = (text: string) => (text.trim() === '' ? 'blank' : `“${text.trim()}”`);

const counted = (count: number, one: string) => `${sayCount(count)} ${one}${count === 1 ? '' : 's'}`;

const quotedNames = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

export const en: PaneWords = {
  ...firstEn,
  calledOff: 'Stopped. Nothing was written to the sheet.',
  abandoned: 'No longer waiting. Excel may still be at work: look at the sheet before you go on.',

  yearUnknown: 'no fiscal year',
  titleUnknown: 'Summary table without a title',
  onSheet: (name) => `sheet “${name}”`,
  size: (indicators, measures) =>
    [counted(indicators, 'indicator'), ...(measures === null ? [] : [counted(measures, 'measure')])].join(
      ', ',
    ),

  leftOut: (title, row) => `${title === '' ? 'The table' : `“${title}”`} from row ${row} is left out.`,
  checkThere: 'Check this table',
  checkThereOf: (row) => `Table from row ${row}: check this table`,

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

  tab: (tab) => ({ findings: 'Findings', verdicts: 'Verdicts', summary: 'Summary' })[tab],
  part: { loading: 'Opening…', missing: 'This part could not be opened. Reopen the pane and try again.' },

  highlight: 'Highlight 未達成 on the sheet',
  ofMeasure: 'Measure',
  unsure: (verdict) => (verdict === '要確認' ? '要確認 (review)' : `要確認 (so far ${verdict})`),
  noLabel: 'Indicator without a name',
  rate: (percent, lessIsBetter) => `${percent} of the target${lessIsBetter ? ' (less is better)' : ''}`,

  findings: 'Findings',
  countFindings: (count) => sayCount(count),
  nothingFound: 'No contradictions were found.',
  nothingPasses: 'Nothing passes the filter.',
  clearFilters: 'Clear the filter',
  ruleOff: (title, findings) => `Not checked in this workbook: ${title} (${findings}).`,
  ruleAgain: 'Use again',
  ruleAgainOf: (title) => `Use again: ${title}`,
  wholeTable: 'Whole table',
  previous: 'Previous',
  next: 'Next',
  place: (at, of) => `${at === null ? '–' : sayCount(at + 1)} / ${sayCount(of)}`,
  keysHint: 'F8 goes to the next finding, Shift+F8 to the previous one.',
  more: (next, left) => `Show ${next} more (${sayCount(left)} left)`,
  earlier: (count) => `Show ${count} before these`,
  otherCells: 'Cells it has to do with:',
  andOthers: (count) => `and ${counted(count, 'more cell')}`,
  written: 'Written',
  expected: (severity) => (severity === 'error' ? 'Expected' : 'Verdict'),

  checked: (counts) =>
    SEVERITIES.every((severity) => counts[severity] === 0)
      ? 'Checked. No contradictions were found.'
      : `Checked: ${saySeverities(counts, 'en')}.`,
  about: (sheetName) => `“${sheetName}”: `,
  wrote: (count) =>
    count === 0
      ? 'No cell had to be written.'
      : `${counted(count, 'cell')} ${count === 1 ? 'was' : 'were'} written.`,
  fixed: (count) =>
    count === 0 ? 'No cell was fixed.' : `${counted(count, 'cell')} ${count === 1 ? 'was' : 'were'} fixed.`,
  decided: (step, review, count) =>
    `${count > 1 ? `${count} answers were` : 'Your answer was'} ${step === 'keep' ? 'kept' : 'withdrawn'}. ${review === 0 ? 'Nothing needs review.' : `${review} ${review === 1 ? 'finding needs' : 'findings need'} review.`}`,
  takeBackAll: (count) => `Withdraw all ${count}`,
  columnsWithdrawn:
    ' No table of the workbook is read this way any more. What was written by it still stands on the sheet and speaks for it; where it was wrong, undo or clear that too.',
  undoWritten: (cells) => `Undo the ${cells} cells written too`,
  columnsAnyway: 'These columns are right',
  decisionsDiscarded: 'The answers were deleted.',
  restored: (count) => `${counted(count, 'cell')} ${count === 1 ? 'was' : 'were'} restored.`,
  nothingRestored: 'No cell was restored.',
  listed: (on, count) => {
    if (on)
      return count === 0
        ? 'No cell was given a drop-down list.'
        : `Gave ${counted(count, 'cell')} a drop-down list.`;
    return count === 0
      ? 'There was no drop-down list to take away.'
      : `Took the drop-down list from ${counted(count, 'cell')}.`;
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

  chooseSheet: 'Choose another sheet',
  sheetsFound: (others, forms, missed) => {
    if (others === 0) return 'No other sheet holds a summary table.';
    const kinds = forms === 0 ? 'a summary table' : `a table (総括表: ${others - forms}, 様式2: ${forms})`;
    return `${counted(others, missed ? 'sheet' : 'other sheet')} ${others === 1 ? 'holds' : 'hold'} ${kinds}. Choose the one to check.`;
  },
  otherSheets: 'Other sheets',
  sheetName: (name, hidden) => (hidden ? `${name} (hidden)` : name),
  checkAll: 'Check all sheets',
  surveyAt: (place, total, sheetName) => `${place} / ${total}: checking sheet “${sheetName}”…`,
  surveyOver: (sheets, tables, forms, cancelled) =>
    `${cancelled ? 'Stopped. ' : ''}${counted(sheets, 'sheet')} checked, ${counted(tables - forms, 'summary table')}${forms === 0 ? '' : ` and ${forms} of 様式2`} found.`,
  evaluationForm: '様式2 (the form of one 施策)',
  besideSheets: 'The sheets held against each other',
  sheetsAgree: 'They say the same.',
  ofSheet: (sheetName, sentence) => `${sheetName}: ${sentence}`,
  goToCell: (sheetName, cell) => `Go to ${sheetName} ${cell}`,
  stopSurvey: 'Stop',
  closeSurvey: 'Close the list',
  noTableHere: 'No summary table here.',
  open: 'Open',
  openSheet: (name) => `Open the results of ${name}`,
  backToSurvey: 'Back to the results of all sheets',

  anewTitle: 'Judged otherwise since the update',
  anew: (from, to, count) =>
    `Since the update (${from} → ${to}) ${count} ${count === 1 ? 'verdict is' : 'verdicts are'} not what they were, though the cells are.`,
  judgedAnew: (label, before, after) =>
    `${label}: ${before.replace('?', ' (to be looked at)')} → ${after.replace('?', ' (to be looked at)')}`,

  sinceTitle: 'Since the last check',
  firstCheck: 'This sheet was checked for the first time.',
  change: (fresh, solved) =>
    fresh === 0 && solved === 0 ? 'Nothing new.' : `${counted(fresh, 'new finding')}, ${solved} put right.`,
  solvedTitle: 'What was put right',
  solvedMark: 'Fixed',
  freshMark: 'New',
  autoCheck: 'Check by itself after each change',
  autoCheckUnavailable:
    'This Excel does not tell of changes, so nothing can be checked by itself. Choose Check.',
  changedSince: (cell) => `The row of ${cell} was changed after the check.`,
  outOfSight: (cell, hidden) =>
    `${cell} is in a ${hidden === 'row' ? 'row that is hidden or filtered out' : 'hidden column'}, so the sheet does not show it. Show it first.`,
  goBackTo: (place) =>
    place ? `Back to ${place.cell} on sheet “${place.sheetName}”` : 'Back to the cell before',
  placeGone: 'The sheet of the cell before has been deleted or hidden, so there is no way back.',

  fixAll: (count) => `Fix ${counted(count, 'cell')}`,
  fixAllOf: (count, title) => `${title}: fix ${counted(count, 'cell')}`,
  fixOne: 'Fix',
  acceptSuggestion: 'Accept this suggestion',
  fixOf: (kind, about) => (kind === 'safe' ? `Fix ${about}` : `Accept this suggestion for ${about}`),
  tallyName: (subject) =>
    subject === 'tally-measures'
      ? 'Tally of measures'
      : subject === 'tally-indicators'
        ? 'Tally of indicators'
        : subject.startsWith('tally-rows-')
          ? 'Tally of a part'
          : '',
  followsFromAll: 'Settled with what needs review',

  dropDowns: 'Drop-down lists',
  dropDownsHint:
    'Lets status cells offer 達成, 未達成 and — in a drop-down list. Anything else can still be typed. Cells that have a validation already are left alone.',
  giveDropDowns: 'Add lists',
  takeDropDowns: 'Remove lists',

  report: 'Report sheets',
  reportHint: 'Puts charts by strategy, a list of all indicators and a list of all findings on new sheets.',
  makeReport: 'Make report sheets',
  reportOffer: (names, file) =>
    file
      ? `A file ${file} with the sheets ${quotedNames(names)} is made and downloaded. The file you have opened is not changed.`
      : `The sheets ${quotedNames(names)} will be added. No other sheet is changed. To take it back, delete the added sheets.`,
  reportReplaces: (names) =>
    ` ${quotedNames(names)} were made by an earlier report. They are made anew, and what was added to them is lost.`,
  reportGo: 'Make',
  reportNo: 'Cancel',
  reported: (names, file) =>
    file
      ? `Downloaded ${file}.`
      : `The sheets ${quotedNames(names)} were made. Delete them when they are no longer needed.`,

  tidyOf: (title) => `${title}: tidy the table`,
  tidied: (name, source, as, file) =>
    file
      ? `Downloaded ${file}. “${source}” is not changed. Open that file to go on.`
      : as
        ? `${as === 'next' ? 'Next year’s form' : 'The committee’s paper'} was made on the sheet “${name}”. “${source}” is not changed.`
        : `The tidied table was made on the sheet “${name}”. “${source}” is not changed. Recalculate fills in verdicts and tallies.`,
  sheetUndone: (name, taken) =>
    taken
      ? `The sheet “${name}” was taken away.`
      : `The sheet “${name}” was changed after it was made and stays. Delete it if you do not need it.`,

  help: 'Explanation',
  helpOf: (title) => `Explanation: ${title}`,
  back: 'Back to the list',
  helpLoading: 'Opening the explanation…',
  helpMissing: 'The explanation could not be opened. Go back and read the list.',
};
