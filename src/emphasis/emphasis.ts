import { type JudgedTable, statusCells, UNACHIEVED, USUAL_UNACHIEVED } from '../engine/index.js';
import { type EmphasisLook, REVIEW_LOOK, UNMET_LOOK } from './look.js';
import { withNote } from './note.js';
import { reviewRuns } from './review-runs.js';
import { verdictColumns } from './verdict-columns.js';

/** The emphasis of verdicts as conditional formats, whoever then writes them: Excel's interface or a file. */

/** One conditional format with a formula. */
export interface EmphasisRule {
  /** A1 address: `G4:G27` */
  readonly range: string;
  /** Without `=`; relative references are seen from the first cell of the range. */
  readonly formula: string;
  readonly look: EmphasisLook;
}

export interface Emphasis {
  /** The first wins where two set the same. */
  readonly rules: readonly EmphasisRule[];
  /** Status cells that read 未達成 now. */
  readonly unmet: number;
  /** Status cells of 要確認 that are emphasised. */
  readonly review: number;
  /** Status cells of 要確認 beyond what a sheet can carry; they are not emphasised. */
  readonly beyond: number;
}

/** A formula stays well below Excel's limits with so many words; a table with more spellings shows the first ones. */
const MOST_WORDS = 12;

/** Each costs Excel time at every change of the sheet, and a request some kilobytes. */
const MOST_REVIEW_RULES = 500;

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** What is written in the status cells that read 未達成, letter for letter. */
function writtenUnmet(judged: JudgedTable): string[] {
  return statusCells(judged).flatMap(({ status, written }) =>
    written?.verdict === UNACHIEVED ? [status.text] : [],
  );
}

function unmetRules(judged: JudgedTable, written: readonly string[]): EmphasisRule[] {
  // The usual ones whether or not the table uses them now: somebody may write them while the emphasis is on.
  const words = [...new Set([...USUAL_UNACHIEVED, ...written])].slice(0, MOST_WORDS);
  return verdictColumns(judged).map(({ address, firstCell }) => {
    const unmet = words.map((word) => `${firstCell}=${quoted(word)}`).join(',');
    return { range: address, formula: withNote(`OR(${unmet})`), look: UNMET_LOOK };
  });
}

/**
 * The emphasis of a judged table. 未達成 follows what stands in the cells. 要確認 can't be told from a cell alone: its
 * rules name the cells, and each holds while its cell still says what it said, so that a verdict that is written there
 * ends it.
 */
export function emphasisOf(judged: JudgedTable): Emphasis {
  const written = writtenUnmet(judged);
  const runs = reviewRuns(judged);
  const shown = runs.slice(0, MOST_REVIEW_RULES);
  const review = shown.map(({ address, firstCell, text }) => ({
    range: address,
    formula: withNote(text === null ? 'TRUE' : `${firstCell}=${quoted(text)}`),
    look: REVIEW_LOOK,
  }));
  const count = (some: typeof runs) => some.reduce((sum, { cells }) => sum + cells, 0);
  return {
    rules: [...review, ...unmetRules(judged, written)],
    unmet: written.length,
    review: count(shown),
    beyond: count(runs) - count(shown),
  };
}
