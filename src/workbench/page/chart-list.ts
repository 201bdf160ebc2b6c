import { areaAddress, type SimulatedChart, type SimulatedWorkbook } from '../../simulated-excel/index.js';

/** Charts of the sheet in front, in words: the workbench draws none. */

const KINDS: Readonly<Record<string, string>> = {
  BarClustered: '横棒',
  BarStacked: '積み上げ横棒',
  ColumnClustered: '縦棒',
  LineMarkers: '折れ線',
};

function line({ title, type, series }: SimulatedChart): string {
  const cells = series.flatMap(({ values }) => (values ? [areaAddress(values.area)] : []));
  return `「${title}」(${KINDS[type] ?? type}、値は${cells.join('・')})`;
}

/**
 * Shows the list below a place while the sheet in front has charts.
 * @returns the function that ends it
 */
export function showChartList(place: HTMLElement, workbook: SimulatedWorkbook): () => void {
  const section = document.createElement('section');
  section.className = 'chart-list';
  section.setAttribute('aria-label', 'グラフ');
  place.after(section);
  let shown = '';
  const show = () => {
    const { charts } = workbook.activeSheet;
    const lines = charts.map(line);
    section.hidden = lines.length === 0;
    if (shown === lines.join('\n')) return;
    shown = lines.join('\n');
    const words = document.createElement('p');
    words.textContent = '作業台はグラフを描けません。Excelではこのシートに次のグラフが表示されます。';
    const list = document.createElement('ul');
    list.append(
      ...lines.map((text) => {
        const item = document.createElement('li');
        item.textContent = text;
        return item;
      }),
    );
    section.replaceChildren(words, list);
  };
  show();
  const stop = workbook.subscribe(show);
  return () => {
    stop();
    section.remove();
  };
}
