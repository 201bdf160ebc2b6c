import type { ChartContent, ChartRange } from './chart-content.js';
import type { PlacedContent, SheetContent } from './sheet-content.js';

/**
 * Sheets under other names, with the formulas and charts that speak of them. For a workbook where a name is taken.
 * @param names by name as it is; a sheet that is not named keeps its own. Names must need no escape inside quotes
 */
export function renameSheets(
  sheets: readonly SheetContent[],
  names: ReadonlyMap<string, string>,
): SheetContent[] {
  const renamed = (name: string) => names.get(name) ?? name;
  const inFormula = (formula: string) =>
    formula.replace(/'([^']+)'!/g, (_, name: string) => `'${renamed(name)}'!`);
  const content = (own: PlacedContent): PlacedContent =>
    typeof own === 'object' ? { ...own, formula: inFormula(own.formula) } : own;
  const range = (own: ChartRange): ChartRange => ({ ...own, sheet: renamed(own.sheet) });
  const chart = (own: ChartContent): ChartContent => ({
    ...own,
    categories: range(own.categories),
    series: own.series.map((one) => ({ ...one, name: range(one.name), values: range(one.values) })),
  });
  return sheets.map((sheet) => ({
    ...sheet,
    name: renamed(sheet.name),
    cells: sheet.cells.map((cell) => ({ ...cell, content: content(cell.content) })),
    charts: sheet.charts.map(chart),
  }));
}
