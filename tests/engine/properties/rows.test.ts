/** Every filled row below a head is accounted for (docs/table-rules.md, decision 15). */
import fc from 'fast-check';
import { cellText } from '../../../src/cells/sheet.js';
import { check } from '../../../src/engine/index.js';
import { asSeen } from '../../../src/engine/table/as-seen.js';
import { contentOf } from '../../../src/engine/table/kinds/content.js';
import type { Role } from '../../../src/engine/table/kinds/role.js';
import { partsOf, type SheetParts } from '../../../src/engine/table/read-table.js';
import { after, afterBlank, afterLast, afterPage } from '../../../src/engine/table/rows/after.js';
import { NOTHING_BEFORE } from '../../../src/engine/table/rows/before.js';
import type { Decision } from '../../../src/engine/table/rows/decision.js';
import { endOfRows } from '../../../src/engine/table/rows/last-row.js';
import type { RowCells } from '../../../src/engine/table/rows/row-cells.js';
import { RowsByPart } from '../../../src/engine/table/rows/rows-by-part.js';
import { latestOfRows, RowsByYear } from '../../../src/engine/table/rows/rows-by-year.js';
import { isDay } from '../../../src/engine/year/day.js';
import { anyGrids } from './any-grid.js';
import { property } from './cases.js';
import { tablesWithLooseRows } from './loose-rows.js';

const FIGURES: readonly Role[] = ['figure', 'actual', 'target'];
const sheets = fc.oneof(anyGrids, tablesWithLooseRows);

/** Every row of the pages with what it is, one after the other, as the body decides. */
function decided({ sheet, pages, title }: SheetParts): { row: RowCells; decision: Decision }[] {
  const all: { row: RowCells; decision: Decision }[] = [];
  const [yearOfPages] = pages.flatMap(({ year }) => year ?? []);
  const years = new RowsByYear(title.year ?? yearOfPages ?? latestOfRows(pages));
  const parts = new RowsByPart();
  let before = NOTHING_BEFORE;
  for (const page of pages) {
    const { isBehind, cellsOf } = endOfRows(sheet, page);
    for (const body of page.rows) {
      if (isBehind(body.index)) before = afterLast(before);
      if (body.kind === 'blank') {
        years.blank();
        before = afterBlank(before);
        continue;
      }
      const row = cellsOf(body);
      const decision = parts.decide(row, years.decide(row, before));
      all.push({ row, decision });
      before = after(before, row, decision);
    }
    before = afterPage(before);
  }
  return all;
}

/** True where a label, which no date is, and a figure stand in their columns; told without the code that decides. */
function hasLabelAndFigure({ page, body }: RowCells): boolean {
  const contents = (role: Role) =>
    (page.columns.get(role) ?? []).map((column) => contentOf((body.texts[column] ?? '').trim()));
  const isDate = (page.columns.get('indicator') ?? []).some((column) => isDay(body.texts[column] ?? ''));
  const labelled =
    !isDate &&
    contents('indicator').some((content) =>
      ['words', 'numberedLabel', 'numberedName', 'long'].includes(content),
    );
  return labelled && FIGURES.flatMap(contents).includes('figure');
}

property(
  'each filled row from the first head on belongs to a page or to a further table',
  sheets,
  (sheet) => {
    const parts = partsOf(sheet);
    const [first] = parts?.pages ?? [];
    if (!parts || !first) return;
    const rows = new Set(
      parts.further.flatMap(({ rows }) => rows.map(({ row }) => row - sheet.firstRow - 1)),
    );
    for (const { header, rows: own, foreign } of parts.pages) {
      for (let line = 0; line < header.height; line += 1) rows.add(header.row + line);
      for (const { index, places } of [...own, ...foreign])
        for (const row of [index, ...(places ?? []).map(([at]) => at)]) rows.add(row);
    }
    const filled = sheet.rows.flatMap((cells, index) =>
      index >= first.header.row && cells.some((cell) => cellText(cell).trim() !== '') ? [index] : [],
    );
    expect(filled.filter((index) => !rows.has(index))).toEqual([]);
  },
);

property('what is passed over stands in the table with its reason', sheets, (own) => {
  // As the engine reads it: what merges cover is no cell.
  const sheet = asSeen(own);
  const result = check(sheet);
  const parts = partsOf(sheet);
  if (!result.ok || !parts) return;
  const { table } = result.check.judged;
  const kept = new Set(table.passedOver.map(({ row }) => row));
  const used = new Set(table.indicators.map(({ row }) => row));
  const passed = decided(parts).filter(({ decision }) => 'texts' in decision);
  expect(passed.filter(({ row }) => !kept.has(row.row)).map(({ row }) => row.row)).toEqual([]);
  const foreign = parts.pages.flatMap((page) => page.foreign).filter(({ kind }) => kind !== 'blank');
  for (const { index } of foreign) expect(kept.has(sheet.firstRow + index + 1)).toBe(true);
  const unread = table.passedOver.filter(({ is }) => is === 'unread').map(({ row }) => row);
  expect(result.check.findings.filter(({ rule }) => rule === 'row-unread').map(({ row }) => row)).toEqual(
    unread,
  );
  // Two tables beside each other share their rows; else a row is one thing.
  if (parts.pages.every(({ header }) => !header.band))
    expect([...used].filter((row) => kept.has(row))).toEqual([]);
});

property('a label beside a figure is never a note, furniture or a heading', sheets, (own) => {
  // As the engine reads it: what merges cover is no cell.
  const sheet = asSeen(own);
  const parts = partsOf(sheet);
  if (!parts) return;
  for (const { row, decision } of decided(parts)) {
    if (!hasLabelAndFigure(row)) continue;
    expect(['note', 'furniture', 'strategy', 'measure']).not.toContain(decision.is);
  }
});
