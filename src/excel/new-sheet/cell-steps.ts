import {
  type CellArea,
  columnLetters,
  FONT,
  LOOKS,
  type PlacedContent,
  type SheetContent,
} from '../../engine/index.js';
import { addressOf, type DrawingStep } from './drawing-step.js';
import { lookAreas } from './look-areas.js';

/** Cells of a new sheet: how they look, what they hold, which are merged, how wide and high they are. */

/** Rows written by one step. */
const ROWS = 500;
/** Points of a digit's width in the default font, and of what a column keeps clear beside them. */
const DIGIT = 7 * 0.75;
const PADDING = 5 * 0.75;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const CAPITALISED = { left: 'Left', center: 'Center', right: 'Right', top: 'Top' } as const;

/** What Excel does when asked for the inside of a single row or column is documented nowhere: it is not asked. */
function bordersOf({ firstRow, lastRow, firstColumn, lastColumn }: CellArea) {
  return [
    ...EDGES,
    ...(lastRow > firstRow ? (['InsideHorizontal'] as const) : []),
    ...(lastColumn > firstColumn ? (['InsideVertical'] as const) : []),
  ];
}

function lookSteps({ cells }: SheetContent): DrawingStep[] {
  return lookAreas(cells).map(({ look: name, area }) => ({
    weight: 16,
    draw(sheet) {
      const look = LOOKS[name];
      const range = sheet.getRange(addressOf(area));
      // One value that is no grid stands for all cells, which the types leave out. API reference, "Range.numberFormat".
      range.numberFormat = look.numberFormat as unknown as string[][];
      const { format } = range;
      format.font.name = FONT;
      format.font.size = look.size;
      format.font.bold = look.bold;
      format.horizontalAlignment = CAPITALISED[look.horizontal];
      format.verticalAlignment = CAPITALISED[look.vertical];
      format.wrapText = look.wrap;
      if (look.fill !== null) format.fill.color = look.fill;
      if (look.border) for (const edge of bordersOf(area)) format.borders.getItem(edge).style = 'Continuous';
    },
  }));
}

const assigned = (content: PlacedContent) => (typeof content === 'object' ? content.formula : content);

/** Formats come first: `4/10` goes into a cell that keeps texts as texts. */
function contentSteps({ cells }: SheetContent): DrawingStep[] {
  const rows = new Map<number, Map<number, PlacedContent>>();
  let width = 0;
  for (const { row, column, content } of cells) {
    if (content === '') continue;
    const own = rows.get(row) ?? new Map<number, PlacedContent>();
    rows.set(row, own.set(column, content));
    width = Math.max(width, column + 1);
  }
  const last = Math.max(-1, ...rows.keys());
  const count = Math.ceil((last + 1) / ROWS);
  return Array.from({ length: count }, (_, at): DrawingStep => {
    const firstRow = at * ROWS;
    const lastRow = Math.min(last, firstRow + ROWS - 1);
    return {
      weight: ((lastRow - firstRow + 1) * width) / 4,
      draw(sheet) {
        const area = { firstRow, firstColumn: 0, lastRow, lastColumn: width - 1 };
        // A null leaves the cell as it is. API reference, "Range.formulas".
        sheet.getRange(addressOf(area)).formulas = Array.from({ length: lastRow - firstRow + 1 }, (__, row) =>
          Array.from({ length: width }, (___, column) => {
            const content = rows.get(firstRow + row)?.get(column);
            return content === undefined ? null : assigned(content);
          }),
        );
      },
    };
  });
}

function sizeSteps({ columnWidths, rowHeights }: SheetContent): DrawingStep[] {
  const columns = columnWidths.map((width, column): DrawingStep => {
    const letters = columnLetters(column);
    return {
      weight: 2,
      draw(sheet) {
        sheet.getRange(`${letters}:${letters}`).format.columnWidth = width * DIGIT + PADDING;
      },
    };
  });
  const rows = heightRuns(rowHeights).map(
    ({ first, last, height }): DrawingStep => ({
      weight: 2,
      draw(sheet) {
        sheet.getRange(`${first + 1}:${last + 1}`).format.rowHeight = height;
      },
    }),
  );
  return [...columns, ...rows];
}

/** Rows of one height below each other, together. */
function heightRuns(heights: SheetContent['rowHeights']) {
  const runs: { readonly first: number; last: number; readonly height: number }[] = [];
  for (const { row, height } of [...heights].sort((a, b) => a.row - b.row)) {
    const run = runs.at(-1);
    if (run?.height === height && run.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row, height });
  }
  return runs;
}

/** All steps of the cells, in the order Excel needs them. */
export function cellSteps(content: SheetContent): DrawingStep[] {
  const merges = content.merges.map(
    (area): DrawingStep => ({ weight: 1, draw: (sheet) => sheet.getRange(addressOf(area)).merge() }),
  );
  return [...lookSteps(content), ...contentSteps(content), ...merges, ...sizeSteps(content)];
}
