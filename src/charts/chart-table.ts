import { type DrawnChart, valueText } from './drawn-chart.js';

/** The figures of a chart as a table: what a reader of the screen is told, and anybody where the chart can't be drawn. */
export function chartTable({ title, categories, series, percent }: DrawnChart): HTMLTableElement {
  const table = document.createElement('table');
  table.className = 'chart-table';
  table.createCaption().textContent = title;
  const head = table.createTHead().insertRow();
  head.insertCell();
  for (const { name } of series) {
    const column = document.createElement('th');
    column.scope = 'col';
    column.textContent = name;
    head.append(column);
  }
  const body = table.createTBody();
  for (const [at, category] of categories.entries()) {
    const row = body.insertRow();
    const name = document.createElement('th');
    name.scope = 'row';
    name.textContent = category;
    row.append(name);
    for (const { values } of series) row.insertCell().textContent = valueText(values[at] ?? null, percent);
  }
  return table;
}
