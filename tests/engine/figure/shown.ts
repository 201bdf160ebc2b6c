/** Readings in one short line, so that examples stand in a table. */
import type { ActualReading, FigureReading, TargetReading } from '../../../src/engine/figure/reading.js';

/** `24社`, `60 lte`, `48~60`, `unreadable year`, `none`. */
export function shown(reading: ActualReading | TargetReading): string {
  switch (reading.kind) {
    case 'number':
      return `${reading.value}${reading.unit}${reading.stated ? ` ${reading.stated}` : ''}`;
    case 'range':
      return `${reading.low}~${reading.high}${reading.unit}`;
    case 'unreadable':
      return `unreadable ${reading.reason}`;
    case 'unshown':
      return `unshown ${reading.stored}`;
    default:
      return reading.kind;
  }
}

/** Actual, target and oddities of a figure. */
export function shownFigure({ actual, target, oddities }: FigureReading): [string, string, string] {
  return [shown(actual), shown(target), oddities.join(' ')];
}
