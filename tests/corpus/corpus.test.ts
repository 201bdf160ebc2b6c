/** Checks the corpus itself: that what it calls right is consistent with its tables and with itself. No engine takes part. */
import { parseCellAddress } from '../../src/cells/address.js';
import { cellText, type Sheet } from '../../src/cells/sheet.js';
import { readCorpus } from './corpus.js';
import {
  type ExpectedIndicator,
  type ExpectedMeasure,
  type ExpectedTable,
  holdsTable,
  OF_TWO_TABLES,
  OF_WORKBOOKS,
  type Rule,
  type Status,
  severities,
} from './expected.js';

const corpus = readCorpus();
const tables = corpus.flatMap(({ name, sheet, expected }) =>
  holdsTable(expected) ? [{ name, sheet, expected }] : [],
);
const nothings = corpus.filter(({ expected }) => !holdsTable(expected));
const rules = (Object.keys(severities) as Rule[]).filter(
  (rule) => ![...OF_WORKBOOKS, ...OF_TWO_TABLES].includes(rule),
);

/** Text of a cell; fails the test where the address lies outside the table. */
function textAt(sheet: Sheet, address: string): string {
  const place = parseCellAddress(address);
  if (!place) throw new Error(`${address} is no cell`);
  const width = Math.max(...sheet.rows.map((row) => row.length));
  if (place.row >= sheet.rows.length || place.column >= width) throw new Error(`${address} is outside`);
  return cellText(sheet.rows[place.row]?.[place.column]);
}

function inSheetOrder(one: string, other: string): number {
  const a = parseCellAddress(one);
  const b = parseCellAddress(other);
  if (!a || !b) throw new Error(`${one} or ${other} is no cell`);
  return a.row - b.row || a.column - b.column;
}

function verdict({ actual, target, comparison }: ExpectedIndicator): Status | null {
  if (target === null || actual === null || actual === undefined || comparison === null) return null;
  const [low, high] = typeof target === 'number' ? [target, target] : target;
  const holds = {
    gte: actual >= low,
    gt: actual > low,
    lte: actual <= high,
    lt: actual < high,
    between: low <= actual && actual <= high,
  };
  return holds[comparison] ? '達成' : '未達成';
}

/** Indicators of a measure: those of its number before the next measure begins, for a number may be used twice. */
function measureStatus(measure: ExpectedMeasure, table: ExpectedTable): Status {
  const twin = table.measures.find(({ row, number }) => number === measure.number && row > measure.row);
  const counted = table.indicators
    .filter(({ measure: number, row }) => number === measure.number && row >= measure.row)
    .filter(({ row, status }) => row < (twin?.row ?? Number.POSITIVE_INFINITY) && status !== '—')
    .map(({ status }) => status);
  if (counted.length === 0) return '—';
  if (table.policy?.measureRule === 'majority') {
    const holds = (...verdicts: Status[]) =>
      counted.filter((status) => verdicts.includes(status)).length * 2 > counted.length;
    if (holds('達成')) return '達成';
    return holds('達成', '要確認') ? '要確認' : '未達成';
  }
  if (counted.includes('未達成')) return '未達成';
  return counted.includes('要確認') ? '要確認' : '達成';
}

test('the corpus holds at least forty tables and some files without one', () => {
  expect(tables.length).toBeGreaterThanOrEqual(40);
  expect(nothings.length).toBeGreaterThanOrEqual(4);
  expect(new Set(corpus.map(({ name }) => name.split('-')[0])).size).toBe(corpus.length);
});

test.each(nothings)('$name says only that there is no table', ({ expected }) => {
  expect(expected).toMatchObject({ about: expect.stringMatching(/\.$/), noTable: true });
  expect(Object.keys(expected).filter((key) => !['about', 'noTable', 'open'].includes(key))).toEqual([]);
});

test.each(rules)('%s is raised by a table and not by a neighbour', (rule) => {
  const raised = tables.filter(({ expected }) => expected.findings.some((finding) => finding.rule === rule));
  const neighbours = tables.filter(({ expected }) => expected.neighbours?.includes(rule));
  expect(raised.map(({ name }) => name)).not.toEqual([]);
  expect(neighbours.map(({ name }) => name)).not.toEqual([]);
  expect(neighbours.filter((neighbour) => raised.includes(neighbour)).map(({ name }) => name)).toEqual([]);
});

describe.each(tables)('$name', ({ sheet, expected }) => {
  const uncertainRows = new Set(
    expected.findings
      .filter(({ rule, severity }) => severity === 'review' && !/^(comment|measure|tally)-/.test(rule))
      .map(({ cells }) => parseCellAddress(cells[0] ?? '')?.row),
  );
  const certain = ({ row }: ExpectedIndicator) => !uncertainRows.has(row - 1);

  test('names a title the sheet holds, and a fiscal year', () => {
    const texts = sheet.rows.flat().map(cellText);
    const rows = sheet.rows.map((row) => row.map(cellText).filter(Boolean).join(' '));
    expect([...texts, ...rows]).toContain(expected.title);
    expect(expected.fiscalYear).toBeGreaterThan(1988);
    expect(expected.fiscalYear).toBeLessThan(2100);
    expect(expected.about).toMatch(/\.$/);
  });

  test('takes its indicators from the sheet', () => {
    expect(expected.indicators.length).toBeGreaterThan(0);
    for (const indicator of expected.indicators) {
      const row = sheet.rows[indicator.row - 1]?.map(cellText) ?? [];
      expect(row).toContain(indicator.label);
      expect(indicator.written).toBe(indicator.statusCell ? textAt(sheet, indicator.statusCell) : '');
      if (indicator.statusCell) expect(parseCellAddress(indicator.statusCell)?.row).toBe(indicator.row - 1);
    }
    expect(expected.indicators.map(({ row }) => row)).toEqual(
      expected.indicators.map(({ row }) => row).sort((one, other) => one - other),
    );
  });

  test('reads plainly written figures as they stand', () => {
    for (const { figureCells, actual, target } of expected.indicators) {
      const texts = figureCells.map((cell) => textAt(sheet, cell).normalize('NFKC').replaceAll(/[,\s]/g, ''));
      const combined = /^([\d.]+)\(([\d.]+)\)$/.exec(texts[0] ?? '');
      const pair = figureCells.length === 1 ? [combined?.[1], combined?.[2]] : texts;
      const figures = pair.filter((text) => text && /^(0|[1-9]\d*)(\.\d+)?$/.test(text)).map(Number);
      // A head may ask for the target first, so a combined cell says only which two figures there are.
      const read = [actual, target].flat();
      const scaled =
        texts.join('').includes('%') ||
        figures.some((figure) => !read.includes(figure) && read.includes(figure * 100));
      if (!scaled) expect(read).toEqual(expect.arrayContaining(figures));
      if (figureCells.length === 2 && figures.length === 2 && !scaled) expect(read).toEqual(figures);
    }
  });

  test('gives each indicator the verdict of its reading', () => {
    const isUnsure = expected.findings.some(({ rule }) => rule === 'layout-unsure');
    for (const indicator of expected.indicators) {
      const { status, target, comparison, actual } = indicator;
      if (target === null) {
        expect(comparison).toBeNull();
        expect(['—', '要確認']).toContain(status);
      } else {
        expect(comparison === 'between').toBe(typeof target !== 'number');
        expect(comparison).not.toBeNull();
      }
      if (expected.state) expect(status).toBe(target === null ? '—' : '要確認');
      else if (status === '要確認') expect(!isUnsure && certain(indicator)).toBe(false);
      else if (target !== null && actual !== null) expect(status).toBe(verdict(indicator));
    }
  });

  test('gives each measure the verdict of its indicators', () => {
    const numbers = new Set(expected.indicators.map(({ measure }) => measure));
    if (expected.measures.length === 0) expect([...numbers]).toEqual([null]);
    else expect(numbers).toEqual(new Set(expected.measures.map(({ number }) => number)));
    for (const measure of expected.measures) {
      expect(measure.status).toBe(measureStatus(measure, expected));
      expect(measure.written).toBe(measure.statusCell ? textAt(sheet, measure.statusCell) : '');
      // A 施策 stands on the row of its first indicator, or on a row of its own above it.
      const first = expected.indicators.find(
        ({ measure: number, row }) => number === measure.number && row >= measure.row,
      );
      expect(first && first.row - measure.row).toBeLessThanOrEqual(1);
    }
  });

  test('counts its tallies from the verdicts', () => {
    const { measures, indicators } = expected.tallies;
    expect(measures === null).toBe(expected.measures.length === 0);
    for (const [tally, parts] of [
      [measures, expected.measures],
      [indicators, expected.indicators],
    ] as const) {
      if (!tally) continue;
      const statuses = parts.map(({ status }) => status);
      expect(tally).toMatchObject({
        achieved: statuses.filter((status) => status === '達成').length,
        total: statuses.filter((status) => status !== '—').length,
        review: statuses.filter((status) => status === '要確認').length,
        text: expected.state ? null : `${tally.achieved}/${tally.total}`,
        written: tally.cell ? textAt(sheet, tally.cell) : '',
      });
    }
  });

  test('lists its findings once each, in sheet order, with the severity of the rule', () => {
    for (const { rule, severity, cells } of expected.findings) {
      expect(severities[rule]).toContain(severity);
      expect(cells.length).toBeGreaterThan(0);
      for (const cell of cells) textAt(sheet, cell);
    }
    const keys = expected.findings.map(({ rule, cells }) => `${rule} ${cells.join(' ')}`);
    expect(new Set(keys).size).toBe(keys.length);
    const places = expected.findings.map(({ cells }) => cells[0] ?? '');
    expect(places).toEqual([...places].sort(inSheetOrder));
  });

  test('before the year is closed says why, and writes nothing', () => {
    const said = expected.findings.filter(({ rule }) => rule === 'year-open');
    expect(said).toHaveLength(expected.state ? 1 : 0);
    if (!expected.state) return;
    expect(said[0]?.severity).toBe(expected.state === 'plan' ? 'hint' : 'review');
    expect(expected.edits).toEqual([]);
  });

  test('writes only verdicts and tallies, and only what is certain', () => {
    if (expected.state) return;
    if (expected.findings.some(({ rule }) => rule === 'layout-unsure')) {
      expect(expected.edits).toEqual([]);
      return;
    }
    const right = new Map<string, string>();
    for (const indicator of expected.indicators) {
      if (indicator.statusCell && certain(indicator) && !expected.graded)
        right.set(indicator.statusCell, indicator.status);
    }
    const unconfirmed = expected.findings
      .filter(({ rule }) => rule.endsWith('-unconfirmed'))
      .flatMap(({ cells }) => cells);
    for (const { statusCell, status } of expected.measures) {
      if (statusCell && !unconfirmed.includes(statusCell)) right.set(statusCell, status);
    }
    for (const tally of [expected.tallies.measures, expected.tallies.indicators]) {
      if (tally?.cell && tally.text !== null && !unconfirmed.includes(tally.cell))
        right.set(tally.cell, tally.text);
    }
    for (const { cell, from, to } of expected.edits) {
      expect(from).toBe(textAt(sheet, cell));
      expect(to).toBe(right.get(cell));
      expect(to).not.toBe(from);
      expect(to).not.toBe('要確認');
      const cause = expected.findings.find(
        (finding) => finding.cells[0] === cell && finding.severity === 'error',
      );
      expect(cause?.rule).toMatch(/^(status|measure|tally)-(mismatch|blank|date)$/);
    }
    for (const [cell, to] of right) {
      if (textAt(sheet, cell) === '') expect(expected.edits).toContainEqual({ cell, from: '', to });
    }
    const cells = expected.edits.map(({ cell }) => cell);
    expect(cells).toEqual([...new Set(cells)].sort(inSheetOrder));
  });
});
