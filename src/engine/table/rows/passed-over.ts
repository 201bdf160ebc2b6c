import { cellText } from '../../../cells/sheet.js';
import { unitOfLabel } from '../../lexicon/unit.js';
import { readVerdict } from '../../lexicon/verdict-words.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { isDay } from '../../year/day.js';
import { type Content, contentOf } from '../kinds/content.js';
import { isLoneNumber } from '../kinds/names.js';
import { FIGURES, type Role, readHeaderWord, TELLING } from '../kinds/role.js';
import { headsForCertain, isInForm } from '../kinds/row-in-form.js';
import {
  isBreakdownLabel,
  isMarkedNote,
  isRateLabel,
  isReferenceLabel,
  isSignature,
  isTotalLabel,
  mayTakeTogether,
} from '../kinds/row-kind.js';
import type { TextAt } from '../summary-table.js';
import type { Before } from './before.js';
import type { Passed } from './decision.js';
import { indicatorNumber } from './indicator-row.js';
import { isNoName, isRateOfTable, isToldElsewhere } from './judged-row.js';
import type { RowCells } from './row-cells.js';

/**
 * Why a row is no part of the table (docs/table-rules.md, decision 15). A label beside a figure is never a note or furniture: where
 * nothing else explains it, it is unread, and a person is asked.
 */

/** What a row is that is no part of the table, and why. */
export type Why = Pick<Passed, 'is' | 'because' | 'texts'>;

const NAMES: readonly Role[] = ['strategyKind', 'strategy', 'measure'];
const HEADS: readonly Content[] = ['blank', 'words', 'unit', 'verdict'];
const FEWEST_HEADS = 3;
const NO_TEXTS: readonly TextAt[] = [];

const passed = (is: Passed['is'], because: Passed['because']): Why => ({ is, because, texts: NO_TEXTS });

/** Label and figures of a row that has both; none of any other row. */
function labelAndFigures(row: RowCells): readonly TextAt[] {
  const label = row.text('indicator');
  if (!label || isDay(label.text)) return NO_TEXTS;
  const figures = flatMapList(FIGURES, (role) => row.text(role) ?? []);
  // Of a figure in two cells each is looked at by itself.
  const isFigure = flatMapList(FIGURES, (role) => row.cells(role)).some(({ content }) => {
    const text = cellText(content);
    return ['figure', 'pending'].includes(contentOf(text)) && !isDay(text);
  });
  return isFigure ? [label, ...figures] : NO_TEXTS;
}

/** A verdict under ※2 and what it would be of: a label that is numbered or counts something, or a figure; none of other rows. */
function verdictAlone(row: RowCells): readonly TextAt[] {
  const status = row.text('indicatorStatus');
  if (!status || readVerdict(status.text) === null) return NO_TEXTS;
  const label = row.text('indicator');
  const figures = flatMapList(FIGURES, (role) => row.text(role) ?? []);
  const counts = label !== null && (indicatorNumber(label.text) !== null || unitOfLabel(label.text) !== '');
  const isFigure = figures.some(({ text }) => contentOf(text) === 'figure' || isDay(text));
  return counts || isFigure ? [...(label ? [label] : []), ...figures, status] : NO_TEXTS;
}

/** A footnote, which by its number explains a mark elsewhere, whatever figures it has. */
export function whyNote(row: RowCells): Why {
  const texts = labelAndFigures(row);
  if (texts.length === 0) return passed('note', 'note-mark');
  const first = row.body.texts.find((text) => text.trim() !== '') ?? '';
  return isMarkedNote(first)
    ? passed('reference', 'note-mark')
    : { is: 'unread', because: 'note-mark', texts };
}

/** What a printed page has of its own: its number, the title again. */
export function whyFurniture(row: RowCells): Why {
  const texts = labelAndFigures(row);
  return texts.length === 0 ? passed('furniture', 'page') : { is: 'unread', because: 'page', texts };
}

type Below = 'below-tally' | 'unlike-those-above' | 'below-another-table' | 'beyond-last-row';

/** Below a 達成数計 or a blank row: remarks, references, signatures, small tables. */
export function whyBelow(row: RowCells, { amid }: Before, because: Below): Why {
  if (amid === 'table') return passed('foreign', 'another-table');
  if (NAMES.some((role) => isReferenceLabel(row.text(role)?.text ?? '')))
    return passed('reference', 'reference-name');
  const named = row.hasAny(NAMES);
  if (amid === 'list' || (amid === 'references' && !named)) return passed('reference', 'below-reference');
  return because === 'unlike-those-above' && mayBeInWords(row) ? unsureHeads(row) : whyOutside(row, because);
}

/** True for a row in words that no blank row would keep from being an indicator, and that heads nothing by what it says. */
function mayBeInWords(row: RowCells): boolean {
  const { texts } = row.body;
  if (labelAndFigures(row).length > 0 || texts.some(isSignature)) return false;
  return isInForm((role) => row.text(role)?.text ?? '') && !headsForCertain(texts);
}

/** Words that may be an indicator's as well as the heads of what stands below them: a person must look at them. */
export function unsureHeads(row: RowCells): Why {
  const texts = flatMapList(['indicator' as const, ...FIGURES], (role) => row.text(role) ?? []);
  return { is: 'unread', because: 'heads-of-another', texts };
}

/** Outside of the table: what explains that a row is no indicator, whatever stands above it. */
export function whyOutside(row: RowCells, because: Below): Why {
  if (row.body.texts.some(isSignature)) return passed('foreign', 'signature');
  const name = row.text('indicator')?.text ?? '';
  if (isReferenceLabel(name)) return passed('reference', 'reference-label');
  const texts = labelAndFigures(row);
  if (texts.length === 0) {
    const judged = verdictAlone(row);
    if (judged.length > 0) return { is: 'unread', because: 'incomplete', texts: judged };
    return isHeadsRow(row) ? passed('foreign', 'heads-of-another') : passed('note', because);
  }
  const figures = texts.slice(1);
  if (isRateLabel(name) && figures.every(({ text }) => /[%％]\s*$/.test(text)))
    return passed('reference', 'rate');
  if (isBreakdownLabel(name)) return passed('breakdown', 'breakdown-label');
  if (isTotalLabel(name)) return passed('reference', 'total-label');
  return { is: 'unread', because, texts };
}

/** True for a row of words alone, and so many that they head columns. */
const isHeadsRow = ({ filled, body }: RowCells) =>
  filled >= FEWEST_HEADS && body.contents.every((content) => HEADS.includes(content));

const FEWEST_IN_LINE = 4;

/** True for one more line of heads, words alone and a known one among them, where no line was looked for. */
export function isLineOfHeads({ filled, body }: RowCells): boolean {
  return (
    filled >= FEWEST_IN_LINE &&
    body.contents.every((content) => ['blank', 'words', 'unit'].includes(content)) &&
    body.texts.some((text) => TELLING.includes(readHeaderWord(text)?.roles[0] ?? 'other'))
  );
}

/** Amid the indicators: what is neither one of them nor a heading. */
export function whyAmidIndicators(row: RowCells): Why {
  const label = row.text('indicator');
  if (label) {
    const repeated = isToldElsewhere(row, label) ? labelAndFigures(row) : NO_TEXTS;
    if (repeated.length > 0) return { is: 'reference', because: 'repeated-label', texts: repeated };
    if (isReferenceLabel(label.text)) return passed('reference', 'reference-label');
    if (isBreakdownLabel(label.text)) return passed('breakdown', 'breakdown-label');
    const own = flatMapList(FIGURES, (role) => row.text(role)?.text ?? []);
    if (isRateOfTable(label.text, own)) return passed('reference', 'rate');
    const because = isNoName(label.text) ? 'no-name' : mayTakeTogether(label.text) ? 'together-label' : null;
    const texts = because === null ? NO_TEXTS : labelAndFigures(row);
    if (because !== null && texts.length > 0) return { is: 'unread', because, texts };
    return passed('note', isLoneNumber(label.text) ? 'unused-number' : 'words-alone');
  }
  const figures = flatMapList(FIGURES, (role) => row.text(role) ?? []);
  const verdict = figures.find(({ text }) => contentOf(text) === 'verdict');
  if (verdict) return { is: 'unread', because: 'lone-verdict', texts: [verdict] };
  if (figures.length > 0) return passed('note', 'lone-figure');
  const status = row.text('indicatorStatus');
  if (!status || !readVerdict(status.text)) return passed('note', 'words-alone');
  return { is: 'unread', because: 'lone-verdict', texts: [status] };
}
