import { DRAWING } from '../xml/namespaces.js';
import { childOf, type XmlElement } from '../xml/tree.js';
import { attributeOf } from '../xml/walk.js';

/** Names in the order theme numbers count them: the dark and light pairs are swapped against the part's own order. */
const ORDER = [
  ['lt1', 'FFFFFF'],
  ['dk1', '000000'],
  ['lt2', 'E7E6E6'],
  ['dk2', '44546A'],
  ['accent1', '4472C4'],
  ['accent2', 'ED7D31'],
  ['accent3', 'A5A5A5'],
  ['accent4', 'FFC000'],
  ['accent5', '5B9BD5'],
  ['accent6', '70AD47'],
  ['hlink', '0563C1'],
  ['folHlink', '954F72'],
] as const;

/** The twelve colours of a theme as `RRGGBB`; Office's own where a theme or a colour is missing. */
export function themeColors(theme: XmlElement | undefined): readonly string[] {
  const scheme = childOf(childOf(theme, 'themeElements', DRAWING), 'clrScheme', DRAWING);
  return ORDER.map(([name, office]) => {
    const color = childOf(scheme, name, DRAWING);
    const own = childOf(color, 'srgbClr', DRAWING);
    const system = childOf(color, 'sysClr', DRAWING);
    const value = (own && attributeOf(own, 'val')) ?? (system && attributeOf(system, 'lastClr'));
    return value && /^[0-9A-Fa-f]{6}$/.test(value) ? value.toUpperCase() : office;
  });
}
