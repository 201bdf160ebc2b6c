import type { Across, Collection } from '../../collection/collect.js';
import { medianOf } from '../../collection/median.js';
import { cellReference, LIST_HEADER } from '../../content/list-place.js';
import type { LookName } from '../../content/look.js';
import type { PlacedContent, SheetContent } from '../../content/sheet-content.js';
import { SheetDraft } from '../../content/sheet-draft.js';
import { rateFormula, shownRate } from '../../words/say-rate.js';

/** Sheet 指標×商工会: each indicator that the societies share, with the rate, the actual and the target of each of them. */

const SHEET = '指標×商工会';
const NAMES = ['施策', '指標', '単位', '中央値'];
const NAME_WIDTHS = [22, 32, 7, 9];
const WIDTH = 10;
const FIRST = NAMES.length;

type Entry = readonly [PlacedContent, LookName];
type Value = Across['values'][number];

/** Where the rows of the three tables stand, one below the other. */
const topOf = (block: number, rows: number) => LIST_HEADER + block * (rows + 3);
const rowOf = (block: number, at: number, rows: number) => topOf(block, rows) + 2 + at;

function figure(value: number | string | undefined): Entry {
  if (typeof value !== 'number') return [value ?? '', 'centred'];
  return [value, Number.isInteger(value) ? 'integer' : 'number'];
}

/** The sheet; null where the societies share no form. */
export function acrossSheet({ across, societies, findings }: Collection): SheetContent | null {
  if (across.length === 0 || societies.length === 0) return null;
  const rows = across.length;
  const draft = new SheetDraft(SHEET, [...NAME_WIDTHS, ...societies.map(() => WIDTH)]);
  draft.put(0, 0, SHEET, 'title');
  const far = new Set(
    findings.flatMap((own) => (own.is === 'outlier' ? [`${own.file}\u241f${own.expected.key}`] : [])),
  );
  const blocks: readonly (readonly [string, (value: Value, at: number, place: number) => Entry])[] = [
    [
      '達成率(色の付いたものは、ほかの商工会の中央値の5倍以上か5分の1以下)',
      (value, at, place) => {
        const rate = value?.rate ?? null;
        if (rate === null) return ['', 'rate'];
        const [actual = '', target = ''] = [1, 2].map((block) =>
          cellReference(rowOf(block, at, rows), FIRST + place, 'row'),
        );
        const key = `${societies[place]?.file}\u241f${across[at]?.indicator.key}`;
        const shown = { formula: rateFormula(actual, target), value: shownRate(rate, 1) };
        return [shown, far.has(key) ? 'open-rate' : 'rate'];
      },
    ],
    ['実績', (value) => figure(value?.actual)],
    ['目標', (value) => figure(value?.target)],
  ];
  for (const [block, [title, entryOf]] of blocks.entries()) {
    const top = topOf(block, rows);
    draft.put(top, 0, title, 'section');
    draft.putRow(
      top + 1,
      [...NAMES.slice(0, block === 0 ? 4 : 3), ...(block === 0 ? [] : [''])].map(
        (word) => [word, 'header'] as const,
      ),
    );
    draft.putRow(
      top + 1,
      societies.map(({ society, file }) => [society || file, 'header'] as const),
      FIRST,
    );
    for (const [at, { indicator, values }] of across.entries()) {
      const row = rowOf(block, at, rows);
      const rates = values.flatMap((own) => (own?.rate == null ? [] : [shownRate(own.rate, 1)]));
      const [first, last] = [FIRST, FIRST + societies.length - 1].map((column) =>
        cellReference(row, column, 'row'),
      );
      const median: Entry =
        block === 0 && rates.length > 0
          ? [
              {
                formula: rateFormula(`MEDIAN(${first}:${last})`, '1'),
                value: shownRate(medianOf([...rates].sort((a, b) => a - b)), 1),
              },
              'rate',
            ]
          : ['', 'rate'];
      draft.putRow(row, [
        [indicator.measure, 'text'],
        [indicator.label, 'text'],
        [indicator.unit, 'centred'],
        median,
        ...values.map((value, place) => entryOf(value, at, place)),
      ]);
    }
  }
  return draft.finish({
    repeated: null,
    pageBreaks: [],
    frozen: { rows: 0, columns: 2 },
    filter: null,
  });
}
