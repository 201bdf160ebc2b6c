import type { ActualReading, TargetReading } from '../../figure/reading.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import type { Writable } from '../../table/summary-table.js';
import type { JudgedIndicator, JudgedTable } from '../../verdict/judged.js';
import type { Language } from '../../words/language.js';
import { quoteLabel } from '../../words/say.js';
import { foundIn, NONE } from '../found-in.js';
import { type Draft, defineRule } from '../rule.js';
import { sayLevel, type TallyLevel, tallyCases } from '../tally.js';

/** Which cell holds the formula, and what its result has to be; null where that is not known without it. */
interface Args {
  readonly cell:
    | { readonly kind: 'figure' | 'indicator' | 'measure'; readonly label: string }
    | { readonly kind: 'tally'; readonly level: TallyLevel };
  readonly right: string | null;
}

function draftOf(subject: string, row: number, cells: readonly string[], args: Args): Draft<Args> {
  return { subject, row, cells, found: '', expected: args.right ?? '', args, fix: null };
}

const isUncalculated = (side: ActualReading | TargetReading) =>
  side.kind === 'unshown' && side.stored === null;

function figureDraft({ indicator }: JudgedIndicator): readonly Draft<Args>[] {
  const { figure, figureCells, labelCell, label, row } = indicator;
  const actual = isUncalculated(figure.actual);
  if (!actual && !isUncalculated(figure.target)) return NONE;
  const ordered = actual ? figureCells : [...figureCells].reverse();
  const cells = ordered.length > 0 || labelCell === null ? ordered : [labelCell];
  return [draftOf(label, row, cells, { cell: { kind: 'figure', label }, right: null })];
}

function statusDraft(
  kind: 'indicator' | 'measure',
  { label, row, status }: { label: string; row: number; status: Writable | null },
  { verdict, certain }: { verdict: string; certain: boolean },
): readonly Draft<Args>[] {
  if (!status?.uncalculated) return NONE;
  return [draftOf(label, row, [status.cell], { cell: { kind, label }, right: certain ? verdict : null })];
}

function tallyDrafts(judged: JudgedTable): Draft<Args>[] {
  return flatMapList(tallyCases(judged), ({ level, cell, count }) => {
    if (!cell.uncalculated) return [];
    const right = count.certain ? count.text : null;
    return [draftOf(`tally-${level}`, cell.row, [cell.cell], { cell: { kind: 'tally', level }, right })];
  });
}

function sayCell(cell: Args['cell'], language: Language): string {
  const ja = language === 'ja';
  if (cell.kind === 'tally') {
    const level = sayLevel(cell.level, language);
    return ja ? `${level}の達成数計` : `the tally of ${level}`;
  }
  const label = quoteLabel(cell.label, language);
  if (cell.kind === 'figure') return ja ? `${label}の値` : `the figure of ${label}`;
  const mark = cell.kind === 'indicator' ? '※2' : '※1';
  return ja ? `${label}の達成状況${mark}` : `status ${mark} of ${label}`;
}

/** A formula without a saved result, in the cell of a figure, a verdict or a tally (docs/table-rules.md, decision 12). */
export const formulaUncalculated = defineRule({
  id: 'formula-uncalculated',
  severity: 'review',
  about: 'figures',
  check(judged) {
    return [
      ...foundIn(judged.indicators, (own) => {
        const figure = figureDraft(own);
        const status = statusDraft('indicator', own.indicator, own);
        return status.length === 0 ? figure : [...figure, ...status];
      }),
      ...foundIn(judged.measures, (own) => statusDraft('measure', own.measure, own)),
      ...tallyDrafts(judged),
    ];
  },
  words: {
    ja: {
      title: '数式がまだ計算されていません',
      why: ({ cell, right }) =>
        `${sayCell(cell, 'ja')}のセルには数式がありますが、計算した結果がファイルに保存されていません。${right === null ? '結果が分かるまで要確認とします。' : `正しい結果は「${right}」です。`}`,
      todo: () => 'Excelでファイルを開いて上書き保存してから、もう一度確かめてください。',
    },
    en: {
      title: 'A formula has not been calculated yet',
      why: ({ cell, right }) =>
        `The cell of ${sayCell(cell, 'en')} holds a formula whose result the file does not hold.${right === null ? ' Until it is known it needs review (要確認).' : ` Its result has to be “${right}”.`}`,
      todo: () => 'Open the file in Excel and save it, then check again.',
    },
  },
});
