import fc from 'fast-check';
import { type Amount, amounts } from './amount.js';

/** Whole 総括表 whose truth is known, before they are laid out as cells. */

export const STATED = ['', '以上', 'を維持', '超', '以下', '以内', '未満'] as const;
export type Stated = (typeof STATED)[number];

export type Figure =
  | { readonly kind: 'number'; readonly actual: Amount; readonly target: Amount; readonly stated: Stated }
  | { readonly kind: 'range'; readonly actual: Amount; readonly low: Amount; readonly high: Amount }
  | { readonly kind: 'no-target'; readonly actual: Amount; readonly mark: string }
  /** Text that nobody can judge alone; 中止 counts as 未達成 until somebody says otherwise. */
  | { readonly kind: 'open' | 'cancelled'; readonly text: string; readonly target: Amount };

export interface Line {
  readonly name: string;
  readonly unit: string;
  /** True where only the label says that less is better. */
  readonly lower: boolean;
  readonly figure: Figure;
  readonly status: Written;
  readonly comment: string;
}

/** What a status cell holds, said by how it stands to the truth; `text` gives the words. */
export interface Written {
  readonly kind: 'right' | 'wrong' | 'blank' | 'sister' | 'wrong-sister' | 'other-words';
  readonly choice: number;
}

export interface WrittenMeasure {
  readonly name: string;
  readonly status: Written;
  /** True where a new 戦略 begins with this 施策. */
  readonly newStrategy: boolean;
  readonly lines: readonly Line[];
}

export interface WrittenTally {
  readonly kind: 'right' | 'blank' | 'wrong' | 'date' | 'other-words';
  readonly achieved: number;
  readonly total: number;
}

export interface WrittenTable {
  readonly measures: readonly WrittenMeasure[];
  readonly tallies: { readonly measures: WrittenTally; readonly indicators: WrittenTally };
}

const UNITS = ['件', '社', '人', '回', '事業所', '%', '万円'] as const;
const NAMES = [
  '採択',
  '支援した企業',
  '新規会員',
  '講習会の参加',
  '売上が伸びた先',
  '販路開拓',
  'ＤＸ化支援',
  '巡回指導',
];
const LOWER_NAMES = ['空き店舗', '廃業', '離職', 'クレーム', '誤り'];
const ENDING: Record<string, string> = { '%': '率', 万円: '額' };
const MEASURE_NAMES = [
  '伴走型支援の推進',
  '販路の開拓',
  '創業と事業承継',
  '商店街のにぎわい',
  '会員サービスの充実',
  '財政基盤の強化',
];
const OPEN = ['集計中', '未公表', '調査中', 'l2', '1O', '12 13', '確認中', '1,23'];
const COMMENTS = [
  '',
  'なし',
  '12件増',
  '前年を上回る相談があり、引き続き訪問を重ねる。',
  '物価高の影響を受けた。次年度は説明会を3回に増やし、若手経営者への周知に努める。',
  '検証：参加者の満足度は高い。\n改善：開催時期を見直す。',
  '1 周知の不足\n2 人手の不足',
  '継続',
];

const amountsOf = (unit: string) =>
  unit === '%' ? amounts(2, 150) : unit === '万円' ? amounts(-500, 5_000_000) : amounts(0, 20_000);

/** 45(−5) may be a change and is asked; with a bound it is a target. */
const ofChange = (actual: Amount, target: Amount, stated: Stated): Stated =>
  stated === '' && actual.hundredths >= 0 && target.hundredths < 0 ? '以上' : stated;

function figures(unit: string): fc.Arbitrary<Figure> {
  const one = amountsOf(unit);
  const near = fc
    .tuple(one, fc.constantFrom(-1, 0, 0, 1))
    .map(([target, step]): { actual: Amount; target: Amount } => {
      const beside = target.hundredths + step * (target.decimals === 0 ? 100 : 10);
      // What is counted is never below zero.
      const hundredths = unit in ENDING ? beside : Math.max(0, beside);
      return { actual: { ...target, hundredths, decimals: target.decimals === 0 ? 0 : 2 }, target };
    });
  const stated = fc.constantFrom<Stated>('', '', '', ...STATED);
  const apart = fc.tuple(one, one, stated);
  return fc.oneof(
    {
      weight: 5,
      arbitrary: apart.map(([actual, target, own]) => ({
        kind: 'number' as const,
        actual,
        target,
        stated: ofChange(actual, target, own),
      })),
    },
    {
      weight: 3,
      arbitrary: fc.tuple(near, stated).map(([own, word]) => ({
        kind: 'number' as const,
        ...own,
        stated: ofChange(own.actual, own.target, word),
      })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(one, amounts(2, 60), amounts(61, 120))
        .map(([actual, low, high]) => ({ kind: 'range' as const, actual, low, high })),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(one, fc.constantFrom('—', '－', '-', 'ー', '―', 'なし', '未設定', '設定なし'))
        .map(([actual, mark]) => ({ kind: 'no-target' as const, actual, mark })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...OPEN), one)
        .map(([text, target]) => ({ kind: 'open' as const, text, target })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('中止', '未実施'), one)
        .map(([text, target]) => ({ kind: 'cancelled' as const, text, target })),
    },
  );
}

const written: fc.Arbitrary<Written> = fc.record({
  kind: fc.constantFrom<Written['kind']>(
    'right',
    'right',
    'wrong',
    'blank',
    'blank',
    'sister',
    'wrong-sister',
    'other-words',
  ),
  choice: fc.nat(20),
});

const lines: fc.Arbitrary<Line> = fc.constantFrom(...UNITS).chain((unit) =>
  fc
    .record({
      name: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...NAMES) },
        { weight: 1, arbitrary: fc.constantFrom(...LOWER_NAMES) },
      ),
      unit: fc.constant(unit),
      figure: figures(unit),
      status: written,
      comment: fc.constantFrom(...COMMENTS),
    })
    .map((own) => ({
      ...own,
      name: `${own.name}${ENDING[unit] ?? '数'}`,
      lower: LOWER_NAMES.includes(own.name),
    })),
);

const tallies: fc.Arbitrary<WrittenTally> = fc.record({
  kind: fc.constantFrom<WrittenTally['kind']>('right', 'right', 'blank', 'wrong', 'date', 'other-words'),
  achieved: fc.integer({ min: 1, max: 12 }),
  total: fc.integer({ min: 1, max: 28 }),
});

/**
 * True where the verdicts as written speak for actual and target as the heads have them no less than for the other way round; where they speak
 * against it more, a table is asked about as a whole (docs/table-rules.md, decision 14), which `turned-brackets.test.ts` holds.
 */
function speaksForItsHeads({ measures }: WrittenTable): boolean {
  let balance = 0;
  for (const { figure, lower, status } of measures.flatMap((measure) => measure.lines)) {
    if (figure.kind !== 'number' || lower || figure.actual.hundredths === figure.target.hundredths) continue;
    if (status.kind === 'right' || status.kind === 'sister') balance += 1;
    if (status.kind === 'wrong' || status.kind === 'wrong-sister') balance -= 1;
  }
  return balance >= 0;
}

/** Tables of one to five 施策 with one to four 指標 each. */
export const writtenTables: fc.Arbitrary<WrittenTable> = fc
  .record({
    measures: fc.array(
      fc.record({
        name: fc.constantFrom(...MEASURE_NAMES),
        status: written,
        newStrategy: fc.boolean(),
        lines: fc.array(lines, { minLength: 1, maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    tallies: fc.record({ measures: tallies, indicators: tallies }),
  })
  .filter(speaksForItsHeads);
