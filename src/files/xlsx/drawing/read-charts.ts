import { splitFormula } from '../formula/references.js';
import type { OfficePackage } from '../package/open-package.js';
import { parseRange } from '../sheet/cell-range.js';
import type { ScannedSheet } from '../sheet/scanned-sheet.js';
import { RELATIONSHIPS } from '../xml/namespaces.js';
import type { XmlElement } from '../xml/tree.js';
import { attributeOf } from '../xml/walk.js';
import type { ChartCells, ChartCorner, ChartPlace, DisplayChart, DisplaySeries } from './display-chart.js';

/**
 * Charts of a worksheet (ECMA-376 part 1, 20.5 and 21.2). What can't be read of them is left out: a sheet is shown without a chart rather
 * than not at all. Elements are found by their local names, which both editions share.
 */

const EMU_PER_PIXEL = 9525;
const MOST_CHARTS = 20;
const MOST_SERIES = 50;
/** Points of a series that are kept in the file. */
const MOST_POINTS = 1000;

const child = (element: XmlElement | undefined, local: string): XmlElement | undefined =>
  element?.children.find((own) => own.local === local);
const below = (element: XmlElement | undefined, ...locals: readonly string[]): XmlElement | undefined =>
  locals.reduce(child, element);
const valIn = (element: XmlElement | undefined, local: string): string | undefined => {
  const own = child(element, local);
  return own && attributeOf(own, 'val');
};
const isOn = (element: XmlElement | undefined, local: string): boolean => {
  const own = child(element, local);
  return own !== undefined && !['0', 'false'].includes(attributeOf(own, 'val') ?? '1');
};
const numberIn = (element: XmlElement | undefined, local: string): number => {
  const number = Number(child(element, local)?.text ?? 0);
  return Number.isFinite(number) ? number : 0;
};

function textsBelow(element: XmlElement | undefined): string {
  if (!element) return '';
  return element.local === 't' ? element.text : element.children.map(textsBelow).join('');
}

function cornerOf(element: XmlElement | undefined): ChartCorner {
  return {
    row: numberIn(element, 'row'),
    column: numberIn(element, 'col'),
    across: numberIn(element, 'colOff') / EMU_PER_PIXEL,
    down: numberIn(element, 'rowOff') / EMU_PER_PIXEL,
  };
}

function placeOf(anchor: XmlElement): ChartPlace {
  const to = child(anchor, 'to');
  const size = child(anchor, 'ext');
  const pixels = (name: string) => Number((size && attributeOf(size, name)) ?? 0) / EMU_PER_PIXEL;
  return {
    from: cornerOf(child(anchor, 'from')),
    to: to ? cornerOf(to) : { width: pixels('cx'), height: pixels('cy') },
  };
}

const withoutQuotes = (sheet: string) => sheet.replace(/^'(.*)'$/s, '$1').replaceAll("''", "'");

/** `strRef`, `numRef` or a literal: cells by their formula, and what is kept of them. */
function cellsOf(source: XmlElement | undefined): ChartCells {
  const reference = child(source, 'strRef') ?? child(source, 'numRef');
  const [piece, more] = splitFormula((child(reference, 'f')?.text ?? '').trim());
  const area = piece?.reference && more === undefined ? parseRange(piece.reference) : null;
  const cache = reference
    ? (child(reference, 'strCache') ?? child(reference, 'numCache'))
    : source?.children[0];
  const kept: string[] = [];
  for (const point of cache?.children ?? []) {
    const at = point.local === 'pt' ? Number(attributeOf(point, 'idx') ?? kept.length) : Number.NaN;
    if (Number.isInteger(at) && at >= 0 && at < MOST_POINTS) kept[at] = child(point, 'v')?.text ?? '';
  }
  const literal = source && child(source, 'v')?.text;
  return {
    cells: area && piece?.sheet !== undefined ? { sheet: withoutQuotes(piece.sheet), area } : null,
    kept: literal === undefined ? Array.from(kept, (text) => text ?? '') : [literal],
  };
}

function colourOf(series: XmlElement): string | null {
  const shape = child(series, 'spPr');
  const fill = below(shape, 'solidFill', 'srgbClr') ?? below(shape, 'ln', 'solidFill', 'srgbClr');
  const hex = (fill && attributeOf(fill, 'val')) ?? '';
  return /^[\da-f]{6}$/i.test(hex) ? `#${hex}` : null;
}

const seriesOf = (series: XmlElement): DisplaySeries => ({
  name: cellsOf(child(series, 'tx')),
  categories: cellsOf(child(series, 'cat')),
  values: cellsOf(child(series, 'val')),
  colour: colourOf(series),
});

function kindOf(plot: XmlElement | undefined): DisplayChart['kind'] {
  if (plot?.local === 'lineChart') return 'line';
  if (plot?.local !== 'barChart') return 'other';
  const stacked = ['stacked', 'percentStacked'].includes(valIn(plot, 'grouping') ?? '') ? 'stacked-' : '';
  return `${stacked}${valIn(plot, 'barDir') === 'bar' ? 'bar' : 'column'}`;
}

const limitOf = (axis: XmlElement | undefined, end: 'min' | 'max'): number | null => {
  const limit = valIn(child(axis, 'scaling'), end);
  return limit === undefined || !Number.isFinite(Number(limit)) ? null : Number(limit);
};

/** A chart part as it is drawn; null where nothing is in it. */
export function chartOf(space: XmlElement, place: ChartPlace): DisplayChart | null {
  const chart = child(space, 'chart');
  const area = child(chart, 'plotArea');
  const plots = (area?.children ?? []).filter((own) => /Chart$/.test(own.local));
  const [plot] = plots;
  const all = plots.flatMap((own) => own.children.filter(({ local }) => local === 'ser'));
  if (!plot || all.length === 0) return null;
  const values = child(area, 'valAx');
  const format = child(values, 'numFmt');
  const labelled = [plot, ...all].some((own) => isOn(child(own, 'dLbls'), 'showVal'));
  return {
    // Two kinds over each other are drawn as the first of them.
    kind: kindOf(plot),
    title: textsBelow(child(chart, 'title')),
    place,
    series: all.slice(0, MOST_SERIES).map(seriesOf),
    fromTheTop: valIn(below(area, 'catAx', 'scaling'), 'orientation') === 'maxMin',
    minimum: limitOf(values, 'min'),
    maximum: limitOf(values, 'max'),
    numberFormat: (format && attributeOf(format, 'formatCode')) ?? 'General',
    labels: labelled,
    legend: child(chart, 'legend') !== undefined,
  };
}

/** The charts of a sheet in the order of its drawing. */
export function readCharts(pack: OfficePackage, sheetPart: string, { parts }: ScannedSheet): DisplayChart[] {
  const id = parts.flatMap((own) =>
    own.local === 'drawing' ? (attributeOf(own, 'id', RELATIONSHIPS) ?? []) : [],
  )[0];
  const ofSheet = id === undefined ? null : pack.relationships(sheetPart);
  const drawing = ofSheet?.ok ? ofSheet.value.find((own) => own.id === id)?.part : undefined;
  const tree = drawing === undefined ? null : pack.tree(drawing);
  const links = drawing === undefined ? null : pack.relationships(drawing);
  if (!tree?.ok || !links?.ok) return [];
  const anchors = tree.value.children.filter(({ local }) => /Anchor$/.test(local)).slice(0, MOST_CHARTS);
  // A part is drawn once, however often it is named.
  const seen = new Set<string>();
  return anchors.flatMap((anchor) => {
    const named = below(anchor, 'graphicFrame', 'graphic', 'graphicData', 'chart');
    const chartId = named && attributeOf(named, 'id', RELATIONSHIPS);
    const part = links.value.find((own) => own.id === chartId && own.kind === 'chart')?.part;
    const space = part === undefined || seen.has(part) ? null : pack.tree(part);
    if (part !== undefined) seen.add(part);
    return (space?.ok ? chartOf(space.value, placeOf(anchor)) : null) ?? [];
  });
}
