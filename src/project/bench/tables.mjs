// @ts-check

/** Tables to measure the engine on: rows of texts, as a reader gives them. */

/** @typedef {{ name: string, firstRow: number, firstColumn: number, rows: string[][] }} Sheet */

const TITLE = '令和7年度 かつの商工会アクションプログラム 総括表';
const HEADER = [
  '戦略',
  '',
  '施策',
  '達成状況※1',
  '施策目標(指標)',
  'R7実績値(目標値)',
  '達成状況※2',
  '施策目標に関する検証及び次年度への改善点(要約)',
];
/** Label, figure, and the verdict that is right. */
const INDICATORS = /** @type {const} */ ([
  ['法認定・各種補助金採択数(件)', '133(121)', '達成'],
  ['記帳指導の回数(回)', '３，３００（３，２００）', '達成'],
  ['組織率(%)', '58.7(59)', '未達成'],
  ['新規会員数(社)', '24(24)', '達成'],
  ['共済の新規加入額(円)', '1万8225(18,000)', '達成'],
  ['講習会の参加者数(人)', '21(—)', '—'],
  ['販路開拓を支援した企業数(社)', '48社(45社以上)', '達成'],
  ['創業者数(人)', '集計中(12)', ''],
]);
const MEASURE_STATUSES = ['未達成', '達成', '', '未達成', '達成', '', '達成', ''];
const COMMENTS = [
  '補助金の公募が年度後半にずれ込み、採択に至らない案件が残った。次年度は自己資金型の提案も用意し、早い時期から面談を重ねる。',
  '引き続き、支援先の決算状況を確認しながら伴走型の支援を行う。',
  '若手経営者への周知が足りなかった。次年度は説明会を3回に増やす。',
];
/** @param {readonly string[]} words @param {number} index */
const pick = (words, index) => words[index % words.length] ?? '';

/** @param {string[][]} rows @returns {Sheet} */
export function sheetOf(rows) {
  return { name: '総括表', firstRow: 0, firstColumn: 0, rows };
}

/**
 * A whole table of so many indicators, three to a 施策, one status of 20 wrong; no two comments are the same string.
 *
 * @param {number} indicators
 * @returns {string[][]}
 */
export function tableRows(indicators) {
  const rows = [[TITLE], [], HEADER];
  for (let index = 0; index < indicators; index += 1) {
    const first = index % 3 === 0;
    const [label, figure, right] = INDICATORS[index % INDICATORS.length] ?? INDICATORS[0];
    rows.push([
      index === 0 ? '共通戦略' : '',
      index % 30 === 0 ? `地域経済の活性化 その${index / 30 + 1}` : '',
      first ? `伴走型支援の推進 その${index / 3 + 1}` : '',
      first ? pick(MEASURE_STATUSES, index / 3) : '',
      `(${(index % 3) + 1}) ${label}`,
      figure,
      index % 20 === 7 ? '未達成' : right,
      `${pick(COMMENTS, index)}${index}`,
    ]);
  }
  rows.push(['', '', '達成数計', '1/2', '', '達成数計', '2/3', '']);
  return rows;
}

/**
 * Texts that parsers choke on when they look at them more than once: what is repeated, and what stands around it.
 *
 * @type {Readonly<Record<string, readonly [before: string, piece: string, after: string]>>}
 */
export const HOSTILE = {
  'opening brackets': ['', '(', ''],
  'closing brackets': ['', '）', ''],
  digits: ['', '1', ''],
  'grouped digits': ['', '1,', ''],
  'digits apart': ['', '1 ', ''],
  spaces: ['', ' ', ''],
  'spaces between digits': ['1', ' ', '1'],
  'wide spaces': ['', '　', ''],
  'waves and digits': ['', '〜1', ''],
  'full stops before a letter': ['1件', '。', 'x'],
  'lone surrogates': ['', '\ud800', ''],
  notes: ['', '※', ''],
  'words of a header': ['', '目標', ''],
  'words of a verdict': ['', '達成 ', ''],
  'line breaks': ['', '\n', ''],
};

/**
 * A small table with one row whose every cell is a text of so many characters.
 *
 * @param {readonly [before: string, piece: string, after: string]} parts
 * @param {number} length
 */
export function hostileRows([before, piece, after], length) {
  const text = `${before}${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}${after}`;
  const rows = tableRows(6);
  rows.splice(
    5,
    0,
    Array.from({ length: HEADER.length }, () => text),
  );
  return rows;
}

/** @param {number} index */
const plainRow = (index) => [
  '',
  '',
  `施策 その${index}`,
  '未達成',
  `(1) 採択数 その${index}(件)`,
  '10(20)',
  '達成',
  '目標を達成した。',
];

/** Every other row of these kinds, or every one, and a header of so many cells. */
const ODD_ROWS = /** @type {const} */ ({
  'totals between': ['', '', '', '', '合計', '10(20)', '', ''],
  'headers between': HEADER,
  'tallies between': ['', '', '達成数計', '1/2', '', '達成数計', '2/3', ''],
  'blank rows between': [],
});

/**
 * Tables of so many rows that tempt a reader to go over all rows, or all columns, for each of them.
 *
 * @type {Readonly<Record<string, (size: number) => string[][]>>}
 */
export const SHAPES = {
  ...Object.fromEntries(
    Object.entries(ODD_ROWS).map(([name, odd]) => [
      name,
      (/** @type {number} */ size) => [
        [TITLE],
        HEADER,
        ...Array.from({ length: size }, (_, index) => (index % 2 ? [...odd] : plainRow(index))),
      ],
    ]),
  ),
  'slipped rows between': (size) => [
    [TITLE],
    HEADER,
    ...Array.from({ length: size }, (_, index) => plainRow(index).slice(index % 2 ? 2 : 0)),
  ],
  'one name for all': (size) => [
    [TITLE],
    HEADER,
    ...Array.from({ length: size }, (_, index) => [
      ...plainRow(index).slice(0, 4),
      '(1) 採択数(件)',
      '集計中(20)',
      '○',
      '',
    ]),
  ],
  'years side by side': (size) => [
    [TITLE],
    [...HEADER, ...Array.from({ length: size }, (_, index) => `R${(index % 9) + 1}実績値(目標値)`)],
    plainRow(1),
    plainRow(2),
  ],
  'tables side by side': (size) => [
    [TITLE],
    ...[HEADER, plainRow(1), plainRow(2)].map((cells) =>
      Array.from({ length: size / cells.length }, () => cells).flat(),
    ),
  ],
  'columns of grades': (size) => [
    [TITLE],
    ...['評価', 'A', 'B'].map((cell, index) => [
      ...(index === 0 ? HEADER : plainRow(index)),
      ...Array.from({ length: size }, () => cell),
    ]),
  ],
  'columns no list knows': (size) => [
    [TITLE],
    ...['見立て', '達成', '未達成'].map((cell, index) => [
      ...(index === 0 ? HEADER : plainRow(index)),
      ...Array.from({ length: size }, (_, column) => (index === 0 ? `${cell}${column}` : cell)),
    ]),
  ],
  'a legend in one row': (size) => [
    [TITLE],
    HEADER,
    plainRow(1),
    Array.from({ length: size }, (_, column) => (column % 2 ? '×：未達成' : '○：達成')),
  ],
};

/** The most characters a cell of Excel holds. */
const FULL_CELL = 32_767;

/**
 * A table whose every cell is as full as Excel allows: what stands in it, and figures and sentences behind.
 *
 * @param {number} indicators
 */
export function fullRows(indicators) {
  const filling = '12(34) 目標を達成した。';
  const rows = tableRows(indicators);
  return rows.map((row, index) =>
    index < 3
      ? row
      : row.map((text) => `${text} ${filling.repeat(FULL_CELL / filling.length)}`.slice(0, FULL_CELL)),
  );
}
