import { BarElement, type Element, type Plugin } from 'chart.js';
import { type DrawnChart, valueText } from './drawn-chart.js';
import type { Paint } from './paint.js';

/** Values written beside bars and points, which the library leaves to plugins: within a stacked bar, behind any other. */

const SIZE = 11;

/** Black or white, whichever is read more easily on a colour (WCAG 2.2, relative luminance). */
export function inkOn(colour: string): '#000000' | '#ffffff' {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '#000000' : '#ffffff';
}

/** A ground for a text that lies on a pattern. */
function overLines(ctx: CanvasRenderingContext2D, text: string, x: number, y: number, paint: Paint): void {
  const width = ctx.measureText(text).width + 6;
  ctx.fillStyle = paint.ground;
  ctx.fillRect(x - width / 2, y - SIZE / 2 - 2, width, SIZE + 4);
  ctx.fillStyle = paint.text;
}

/** The middle of a bar that is stacked, else its end, or a point. */
function placeOf(element: Element, within: boolean): { readonly x: number; readonly y: number } {
  const isBar = within && element instanceof BarElement;
  const { x, y } = isBar ? element.getCenterPoint(true) : element.tooltipPosition(true);
  return { x: x ?? 0, y: y ?? 0 };
}

export function valueLabels(chart: DrawnChart, paint: Paint): Plugin<'bar' | 'line'> {
  const lies = chart.kind === 'bar' || chart.kind === 'stacked-bar';
  const within = chart.kind === 'stacked-bar' || chart.kind === 'stacked-column';
  return {
    id: 'value-labels',
    afterDatasetsDraw(drawn) {
      const { ctx, data } = drawn;
      ctx.save();
      ctx.font = `${SIZE}px ${paint.family}`;
      for (const [series, { data: values }] of data.datasets.entries()) {
        const fill = paint.fill(chart.series[series]?.colour ?? null, series);
        for (const [at, element] of drawn.getDatasetMeta(series).data.entries()) {
          const value = values[at];
          // A bar of nothing has no room for its nought.
          if (typeof value !== 'number' || (within && value === 0)) continue;
          const { x, y } = placeOf(element, within);
          ctx.textAlign = lies && !within ? 'left' : 'center';
          ctx.textBaseline = lies || within ? 'middle' : 'bottom';
          const isOnColour = within && typeof fill === 'string' && !paint.isForced;
          ctx.fillStyle = isOnColour ? inkOn(fill) : paint.text;
          const [right, up] = within ? [0, 0] : lies ? [4, 0] : [0, 5];
          const text = valueText(value, chart.percent);
          if (within && paint.isForced) overLines(ctx, text, x, y, paint);
          ctx.fillText(text, x + right, y - up);
        }
      }
      ctx.restore();
    },
  };
}
