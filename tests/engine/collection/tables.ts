import { collect } from '../../../src/engine/collection/collect.js';
import type { CollectedIndicator, CollectedTable } from '../../../src/engine/collection/collected-table.js';
import { sayCollected } from '../../../src/engine/collection/say-collection.js';

/** Tables of many societies, as a federation collects them. */

const LINES = [
  ['1 相談の場をつくる', '(1) 窓口相談件数(件)', '件', 40],
  ['1 相談の場をつくる', '(2) 専門家派遣件数(件)', '件', 12],
  ['2 販路をひろげる', '(1) 商談会参加事業者数(社)', '社', 15],
  ['2 販路をひろげる', '(2) 展示会出展事業者数(社)', '社', 8],
] as const;
/** 独自戦略 is everyone's own. */
const OWN = ['3 祭りをつなぐ', '', '人', 30] as const;

/** The indicators of one society; what it reaches of its targets differs from society to society. */
export function indicatorsOf(number: number): CollectedIndicator[] {
  const own = [OWN[0], `(1) 祭り${number}の来場者数(人)`, OWN[2], OWN[3]] as const;
  return [...LINES, own].map(([measure, label, unit, target], at) => {
    const actual = Math.round(target * (0.8 + ((number + at) % 5) / 10));
    return {
      cell: `F${4 + at}`,
      strategyKind: at < LINES.length ? '共通戦略' : '独自戦略',
      strategy: at < LINES.length ? '1 会員を支える' : '1 町をひらく',
      measure,
      label,
      unit,
      actual,
      target,
      comparison: 'gte',
      verdict: actual >= target ? '達成' : '未達成',
    };
  });
}

export function tableOf(number: number, own: Partial<CollectedTable> = {}): CollectedTable {
  const name = String(number).padStart(2, '0');
  return {
    file: `${name}.xlsx`,
    society: `第${name}商工会`,
    isNamed: true,
    fiscalYear: 2025,
    state: 'closed',
    isWhole: true,
    indicators: indicatorsOf(number),
    ...own,
  };
}

/** So many tables of one form. */
export const equalTables = (count: number): CollectedTable[] =>
  Array.from({ length: count }, (_, at) => tableOf(at + 1));

export const without = (number: number, at: number): CollectedTable =>
  tableOf(number, { indicators: indicatorsOf(number).filter((_, place) => place !== at) });

/** A table with one of its indicators changed. */
export const changed = (number: number, at: number, own: Partial<CollectedIndicator>): CollectedTable =>
  tableOf(number, {
    indicators: indicatorsOf(number).map((one, place) => (place === at ? { ...one, ...own } : one)),
  });

export const collected = (
  tables: readonly CollectedTable[],
  asked: { expected?: readonly string[]; master?: CollectedTable; unread?: readonly string[] } = {},
) =>
  collect(tables, {
    expected: asked.expected ?? null,
    master: asked.master ?? null,
    unread: asked.unread ?? [],
  });

/** What a collection finds, each in a line: kind and files. */
export const found = (...asked: Parameters<typeof collected>): string[] =>
  collected(...asked).findings.map((finding) => {
    for (const language of ['ja', 'en'] as const)
      expect(sayCollected(finding, language).message).toMatch(/[。.]$/);
    return `${finding.is} ${finding.is === 'twice' ? finding.files.join('+') : finding.file}`;
  });
