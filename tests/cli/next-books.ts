import { unzipSync } from 'fflate';
import {
  afterStep,
  answersXml,
  type Decisions,
  decisionsXml,
  NO_DECISIONS,
} from '../../src/decisions/index.js';
import type { Decision } from '../../src/engine/index.js';
import { buildWorkbook, worksheet } from '../files/build-workbook.js';

/** Books of a society that does not exist, for the tests of `next`. */

export const TABLE = [
  ['令和7年度 みどり商工会アクションプログラム 総括表'],
  ['施策', '達成状況※1', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2', '検証及び改善点'],
  ['1 商店街', '未達成', '(1) 空き店舗の相談件数(件)', '11(12)', '未達成', '減った。'],
  ['', '', '(2) 窓口の相談件数(件)', '30(12)', '達成', '増えた。'],
  ['', '0/1', '', '達成数計', '1/2', ''],
] as const;

const letters = 'ABCDEF';

export const dataOf = (rows: readonly (readonly string[])[]): string =>
  rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells
          .map((text, at) =>
            text === '' ? '' : `<c r="${letters[at]}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
          )
          .join('')}</row>`,
    )
    .join('');

const table = { title: TABLE[0][0], fiscalYear: 2025 };
const subject = { label: '空き店舗の相談件数(件)', measure: '商店街', occurrence: 1 };
const ANSWERED = { reason: '委員会で確認', date: '2026-04-10' };
const COLUMNS = { subject: '指標', headRows: null, lastRow: null, columns: {}, rows: {} };

/** An answer of each kind. */
const DECISIONS: readonly Decision[] = [
  { kind: 'direction', answer: { subject, direction: 'higher', ...ANSWERED } },
  { kind: 'verdict', answer: { table, subject, verdict: '達成', figure: '11(12)', ...ANSWERED } },
  { kind: 'aside', answer: { table, rule: 'large-gap', about: subject.label, key: 'k', ...ANSWERED } },
  { kind: 'yearEnd', answer: { table, ...ANSWERED } },
  { kind: 'columns', answer: { ...COLUMNS, ...ANSWERED } },
];

const all: Decisions = DECISIONS.reduce(
  (own, decision) => afterStep(own, { step: 'keep', decision }),
  NO_DECISIONS,
);
export const ANSWERS = [decisionsXml(all), answersXml(all)];

const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

/** A book with the table, a sheet of the same year, one of the year before, and parts of all sorts beside them. */
export function book(parts: readonly string[] = [], after = ''): Uint8Array {
  const other = (year: string) => TABLE.map((row) => row.map((text) => text.replaceAll('7', year)));
  return buildWorkbook({
    sheets: {
      総括表: worksheet(
        dataOf(TABLE),
        `${after}<mergeCells count="1"><mergeCell ref="A3:A4"/></mergeCells><pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/><pageSetup orientation="landscape" paperSize="9"/>`,
        '<cols><col min="1" max="1" width="31" customWidth="1"/></cols>',
      ),
      様式2: worksheet(dataOf(other('7'))),
      R6: worksheet(dataOf(other('6'))),
    },
    workbookRelationships: parts
      .map(
        (_, at) => `<Relationship Id="c${at}" Type="${CUSTOM_XML}" Target="../customXml/item${at + 1}.xml"/>`,
      )
      .join(''),
    extra: Object.fromEntries(parts.map((xml, at) => [`customXml/item${at + 1}.xml`, xml])),
  });
}

/** Names of the parts that differ. */
export function differing(one: Uint8Array, other: Uint8Array): string[] {
  const [before, after] = [unzipSync(one), unzipSync(other)];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => {
    const [a, b] = [before[name], after[name]];
    return a === undefined || b === undefined || Buffer.compare(a, b) !== 0;
  });
}
