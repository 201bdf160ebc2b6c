import type { Random } from '../random.js';

/**
 * What is measured. Labels are of kinds one wants more of (採択, 支援, 開催, 参加, 新規, 会員: docs/table-rules.md, decision 16), so that direction is no
 * question; among them names of supports for what one wants less of. Where less is better, the target says so (以内, 以下).
 */
export interface Measured {
  readonly words: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly decimals: number;
  /** Parts of a year add up to the year. */
  readonly adds: boolean;
  readonly most?: number;
  readonly lower?: '以内' | '以下';
}

const SUBJECTS = [
  '経営分析',
  '事業計画策定',
  '創業',
  '事業承継',
  '販路開拓',
  '展示会',
  '持続化補助金',
  'IT導入',
  'キャッシュレス化',
  '商談会',
  '特産品開発',
  '経営革新計画',
  '需要動向調査',
  '記帳',
  '税務',
  '労務',
  'BCP策定',
  '専門家派遣',
  '地域ブランド',
  '空き店舗活用',
  '離職防止',
  '廃業予防',
  '観光連携',
  '軽トラ市',
  '朝市',
  '省エネ診断',
  '人材確保',
  '海外展開',
  '健康経営',
];
const COUNTS: readonly (readonly [string, string, number, number])[] = [
  ['支援件数', '件', 3, 90],
  ['支援事業者数', '社', 2, 70],
  ['採択件数', '件', 1, 40],
  ['セミナー開催回数', '回', 1, 12],
  ['研修参加者数', '人', 8, 400],
  ['新規参加事業者数', '者', 2, 60],
  ['新規取組件数', '件', 1, 30],
  ['巡回支援件数', '件', 60, 1_800],
  ['イベント参加者数', '人', 300, 60_000],
];
const OTHERS: readonly Measured[] = [
  { words: '会員数', unit: '社', low: 120, high: 1_900, decimals: 0, adds: false },
  { words: '新規会員加入件数', unit: '件', low: 3, high: 60, decimals: 0, adds: true },
  { words: '会員組織率', unit: '%', low: 35, high: 75, decimals: 1, adds: false, most: 100 },
  { words: '会員加入率', unit: '％', low: 30, high: 80, decimals: 1, adds: false, most: 100 },
  { words: '新規会員定着支援率', unit: '%', low: 50, high: 95, decimals: 0, adds: false, most: 100 },
  { words: '青年部会員の研修参加率', unit: '%', low: 20, high: 90, decimals: 1, adds: false, most: 100 },
  { words: '補助金採択額', unit: '千円', low: 900, high: 180_000, decimals: 0, adds: true },
  { words: '新規融資支援額', unit: '万円', low: 200, high: 32_000, decimals: 0, adds: true },
  { words: '会員共済新規加入額', unit: '万円', low: 50, high: 6_000, decimals: 0, adds: true },
  { words: '支援先1社当たりの巡回支援回数', unit: '回', low: 2, high: 12, decimals: 1, adds: false },
];
const LOWER: readonly Measured[] = [
  {
    words: '支援申込みから初回訪問までの日数',
    unit: '日',
    low: 3,
    high: 20,
    decimals: 0,
    adds: false,
    lower: '以内',
  },
  { words: '会員退会率', unit: '%', low: 2, high: 8, decimals: 1, adds: false, most: 100, lower: '以下' },
  { words: '申請書類の差戻し件数', unit: '件', low: 3, high: 25, decimals: 0, adds: false, lower: '以下' },
  {
    words: '相談受付から回答までの日数',
    unit: '日',
    low: 2,
    high: 14,
    decimals: 0,
    adds: false,
    lower: '以内',
  },
];

function drawOne(random: Random, lower: boolean): Measured {
  if (lower && random.chance(0.08)) return random.pick(LOWER);
  if (random.chance(0.3)) return random.pick(OTHERS);
  const [noun, unit, low, high] = random.pick(COUNTS);
  return { words: `${random.pick(SUBJECTS)}${noun}`, unit, low, high, decimals: 0, adds: true };
}

/** As many things to measure as asked for, none twice. @param lower whether less may be better for some */
export function drawMeasured(random: Random, count: number, lower: boolean): Measured[] {
  const seen = new Set<string>();
  const all: Measured[] = [];
  while (all.length < count) {
    const own = drawOne(random, lower);
    if (seen.has(own.words)) continue;
    seen.add(own.words);
    all.push(own);
  }
  return all;
}

const WORK = [
  '伴走型支援',
  '創業・事業承継',
  '販路開拓',
  '情報発信',
  '組織力',
  '経営支援力',
  '労働力確保',
  'デジタル化',
  '地域資源',
  '観光と商い',
];
const AIM = ['の推進', 'の強化', 'の向上', 'の充実', 'による地域活性化'];

/** Names of as many 施策 or 戦略 as asked for. */
export function drawNames(random: Random, count: number): string[] {
  const works = random.shuffled(WORK);
  return Array.from({ length: count }, (_, at) => `${works[at % works.length]}${random.pick(AIM)}`);
}
