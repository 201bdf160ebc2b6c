import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  afterStep,
  answersXml,
  type DecisionStep,
  decisionsXml,
  NO_DECISIONS,
} from '../../../src/decisions/index.js';
import { parseReading, type Report } from '../../../src/engine/index.js';
import { buildWorkbook, worksheet } from '../../files/build-workbook.js';
import { soukatsu } from '../soukatsu.js';

/** Who sets what (docs/command-line.md, "Answers and settings"): each setting by each who may set it, and each pair of them. */

const ROWS = [
  ['令和5年度 みどり商工会 総括表'],
  ['指標', '目標', '目標', '目標', '実績', '達成状況'],
  ['空き店舗数(店)', '20', '30', '40', '25', ''],
  ['空き家数(軒)', '20', '30', '40', '25', ''],
];
const HEADS = '指標|目標|目標|目標|実績|達成状況';
const ANSWERED = { reason: '委員会で確認', date: '2026-04-10' };

function readingOf(columns: string) {
  const parsed = parseReading([columns]);
  if (!parsed.ok) throw new Error(columns);
  return parsed.reading;
}
const subject = (label: string) => ({ label, measure: '', occurrence: 1 });

interface Setting {
  /** What the command line, the workbook and the configuration set, each to something else; null where it can't. */
  readonly words: readonly string[] | null;
  readonly book: DecisionStep & { readonly step: 'keep' };
  readonly config: Readonly<Record<string, unknown>>;
  /** What is in force by each of them, and by none. */
  readonly inForce: (report: Report) => unknown;
  readonly by: Readonly<Record<'words' | 'book' | 'config' | 'none', unknown>>;
}
const keep = (decision: unknown) => ({ step: 'keep', decision }) as Setting['book'];
const from = (report: Report, key: 'measureRule' | 'rulesOff' | 'columns') => report.policy.from[key] ?? null;
/** Without it nothing is certain of a table with three targets. */
const READ = ['--columns', '目標=B'];

const SETTINGS: Readonly<Record<string, Setting>> = {
  measureRule: {
    words: ['--measure-rule', 'all'],
    book: keep({ kind: 'measureRule', answer: { measureRule: 'majority', ...ANSWERED } }),
    config: { measureRule: 'majority' },
    inForce: (report) => [report.policy.measureRule, from(report, 'measureRule')],
    by: {
      words: ['all', 'command-line'],
      book: ['majority', 'workbook'],
      config: ['majority', 'config'],
      none: ['all', 'default'],
    },
  },
  rulesOff: {
    words: null,
    book: keep({ kind: 'ruleOff', answer: { rule: 'large-gap', ...ANSWERED } }),
    config: { rulesOff: ['status-blank'] },
    inForce: (report) => [report.policy.rulesOff, from(report, 'rulesOff')],
    by: {
      words: null,
      book: [['large-gap'], 'workbook'],
      config: [['status-blank'], 'config'],
      none: [[], null],
    },
  },
  directions: {
    words: null,
    book: keep({
      kind: 'direction',
      answer: { subject: subject('空き店舗数(店)'), direction: 'higher', ...ANSWERED },
    }),
    config: { directions: [{ label: '空き店舗数(店)', better: 'lower' }] },
    // 25 of 20: more is achieved, less is not, and by the label alone it is asked.
    inForce: ({ indicators: [first], findings }) => [
      first?.status,
      findings.some(({ rule, row }) => rule === 'direction-unstated' && row === 3),
    ],
    by: { words: null, book: ['達成', false], config: ['未達成', false], none: ['未達成', true] },
  },
  columns: {
    words: ['--columns', '目標=B'],
    book: keep({ kind: 'columns', answer: { ...readingOf('目標=C'), subject: HEADS, ...ANSWERED } }),
    config: { columns: [{ heads: HEADS, columns: '目標=D' }] },
    inForce: (report) => [report.indicators[0]?.target, from(report, 'columns')],
    by: { words: [20, 'command-line'], book: [30, 'workbook'], config: [40, 'config'], none: [40, null] },
  },
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soukatsu-precedence-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Who = 'words' | 'book' | 'config';

async function reportBy({ words, book, config }: Setting, who: readonly Who[], others: readonly string[]) {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
  const kept = afterStep(NO_DECISIONS, book);
  // Each kind of answer is in the part it came with.
  const parts = [decisionsXml(kept), answersXml(kept)];
  const cells = ROWS.map(
    (row, r) =>
      `<row r="${r + 1}">${row.map((text, c) => `<c r="${'ABCDEF'[c]}${r + 1}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
  ).join('');
  const file = path.join(folder, 'a.xlsx');
  const names = parts.map((_, at) => `customXml/item${at + 1}.xml`);
  const stored = who.includes('book')
    ? {
        workbookRelationships: names
          .map((name, at) => `<Relationship Id="c${at}" Type="${type}" Target="../${name}"/>`)
          .join(''),
        extra: Object.fromEntries(names.map((name, at) => [name, parts[at] ?? ''])),
      }
    : {};
  writeFileSync(file, buildWorkbook({ sheets: { 総括表: worksheet(cells) }, ...stored }));
  if (who.includes('config'))
    writeFileSync(path.join(folder, 'soukatsu.config.json'), JSON.stringify(config));
  const own = who.includes('words') ? (words ?? []) : [];
  const { stdout, stderr } = await soukatsu(
    'check',
    file,
    ...own,
    ...others,
    '--as-of',
    '2024-04-20',
    '--format',
    'json',
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Report;
}

/** In the order of their weight. */
const ORDER: readonly Who[] = ['words', 'book', 'config'];
const pairs = ORDER.flatMap((first, at) => ORDER.slice(at + 1).map((second) => [first, second] as const));
const CASES = Object.keys(SETTINGS).flatMap((name) =>
  [[], ...ORDER.map((one) => [one]), ...pairs, ORDER]
    .filter((who) => SETTINGS[name]?.words !== null || !who.includes('words'))
    .map((who) => [name, who] as const),
);

test.each(CASES)('%s by %j', async (name, who) => {
  const setting = SETTINGS[name];
  if (!setting) throw new Error(name);
  const [strongest = 'none'] = ORDER.filter((one) => who.includes(one));
  const report = await reportBy(setting, who, name === 'columns' ? [] : READ);
  expect(setting.inForce(report)).toEqual(setting.by[strongest]);
});

test('the page says so in its table', () => {
  const page = readFileSync('docs/command-line.md', 'utf8');
  const cells = [...page.matchAll(/^\| `(measureRule|rulesOff|directions|columns)`(.*)\|$/gm)].map(
    ([, name = '', rest = '']) => {
      const [, words, book, config] = rest.split('|').map((cell) => cell.trim());
      return [name, words !== '—', book !== '—', config !== '—'];
    },
  );
  expect(cells).toEqual(
    Object.entries(SETTINGS).map(([name, { words }]) => [name, words !== null, true, true]),
  );
});
