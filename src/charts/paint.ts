/** Colours of a chart by the page around it: those of its series, or, where a person has the system's few colours forced, patterns in them. */
export interface Paint {
  readonly text: string;
  /** What lies behind the chart. */
  readonly ground: string;
  readonly grid: string;
  readonly edge: string;
  readonly family: string;
  readonly isForced: boolean;
  /** What a bar is filled with. */
  fill(colour: string | null, series: number): string | CanvasPattern;
  line(colour: string | null, series: number): LinePaint;
}

export interface LinePaint {
  readonly colour: string;
  readonly dashes: number[];
  readonly point: 'circle' | 'rect' | 'triangle' | 'rectRot' | 'cross';
}

/** Those of Excel's usual theme, in their order. */
const USUAL = ['#4472c4', '#ed7d31', '#a5a5a5', '#ffc000', '#5b9bd5', '#70ad47'] as const;
const DASHES: readonly number[][] = [[], [6, 3], [2, 2], [8, 3, 2, 3]];
const POINTS: readonly LinePaint['point'][] = ['circle', 'rect', 'triangle', 'rectRot', 'cross'];

/** Lines of a square of eight pixels, from corner to corner; one pattern a series. */
const PATTERNS: readonly (readonly (readonly [number, number, number, number])[])[] = [
  [],
  [[0, 8, 8, 0]],
  [[0, 4, 8, 4]],
  [
    [0, 0, 8, 8],
    [0, 8, 8, 0],
  ],
  [[4, 0, 4, 8]],
];
const SIDE = 8;

/** The first series is one colour, the others are told apart by their lines. */
function patternOf(series: number, ink: string, ground: string): string | CanvasPattern {
  const lines = PATTERNS[series % PATTERNS.length] ?? [];
  const tile = document.createElement('canvas');
  tile.width = SIDE;
  tile.height = SIDE;
  const context = tile.getContext('2d');
  if (!context || lines.length === 0) return ink;
  context.fillStyle = ground;
  context.fillRect(0, 0, SIDE, SIDE);
  context.strokeStyle = ink;
  context.lineWidth = 2;
  for (const [fromX, fromY, toX, toY] of lines) {
    context.beginPath();
    context.moveTo(fromX, fromY);
    context.lineTo(toX, toY);
    context.stroke();
  }
  return context.createPattern(tile, 'repeat') ?? ink;
}

const usual = (series: number): string => USUAL[series % USUAL.length] ?? USUAL[0];

/** The paint for what lies in an element of the page. */
export function paintOf(element: HTMLElement): Paint {
  const { color, backgroundColor, fontFamily } = getComputedStyle(element.closest('figure') ?? element);
  const isForced = matchMedia('(forced-colors: active)').matches;
  return {
    text: color,
    ground: backgroundColor,
    grid: isForced ? color : 'rgb(128 128 128 / 35%)',
    edge: color,
    family: fontFamily,
    isForced,
    fill: (colour, series) =>
      isForced ? patternOf(series, color, backgroundColor) : (colour ?? usual(series)),
    line: (colour, series) => ({
      colour: isForced ? color : (colour ?? usual(series)),
      dashes: [...(DASHES[isForced ? series % DASHES.length : 0] ?? [])],
      point: POINTS[isForced ? series % POINTS.length : 0] ?? 'circle',
    }),
  };
}
