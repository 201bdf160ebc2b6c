import { invalidArgument } from '../wire/api-error.js';

/** The sixteen HTML colours, and orange, which the API reference gives as its example. */
const NAMED: Readonly<Record<string, string>> = {
  aqua: '#00FFFF',
  black: '#000000',
  blue: '#0000FF',
  fuchsia: '#FF00FF',
  gray: '#808080',
  green: '#008000',
  lime: '#00FF00',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#FFA500',
  purple: '#800080',
  red: '#FF0000',
  silver: '#C0C0C0',
  teal: '#008080',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/**
 * `#RRGGBB` of a colour as an add-in may write it: `#RRGGBB`, `RRGGBB` or a colour name; anything else fails with
 * InvalidArgument. API reference, "RangeFill.color".
 */
export function readColour(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  const name = NAMED[value.toLowerCase()];
  if (name !== undefined) return name;
  if (!/^#?[0-9a-f]{6}$/i.test(value)) throw invalidArgument();
  return `#${value.replace('#', '').toUpperCase()}`;
}
