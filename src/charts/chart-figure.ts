import { chartTable } from './chart-table.js';
import type { DrawnChart } from './drawn-chart.js';

/** A chart on a page: drawn by the library that is fetched when the first one is shown, with its figures as a table beside it for whoever does not see it. */

/** What changes how a page is painted. */
const PAINTED_BY = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/** Shows the table in the chart's place; there may be more of it than fits. */
function tell(figure: HTMLElement): void {
  figure.classList.add('chart-told');
  figure.tabIndex = 0;
}

/** @param title what a chart without one is called */
export function chartFigure(chart: DrawnChart, title = 'グラフ'): HTMLElement {
  const figure = document.createElement('figure');
  figure.className = 'chart';
  figure.setAttribute('aria-label', chart.title || title);
  const table = chartTable(chart);
  figure.append(table);
  if (chart.kind === 'other') {
    tell(figure);
    return figure;
  }
  const place = document.createElement('div');
  place.className = 'chart-place';
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', chart.title || title);
  place.append(canvas);
  figure.prepend(place);
  void import('./draw-chart.js').then(
    ({ drawChart }) => {
      let drawn = drawChart(canvas, chart);
      const queries = PAINTED_BY.map((query) => matchMedia(query));
      const again = () => {
        drawn.destroy();
        if (figure.isConnected) drawn = drawChart(canvas, chart);
        else for (const query of queries) query.removeEventListener('change', again);
      };
      for (const query of queries) query.addEventListener('change', again);
    },
    () => {
      place.remove();
      tell(figure);
    },
  );
  return figure;
}
