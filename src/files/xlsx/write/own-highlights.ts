import type { EmphasisRule } from '../../../emphasis/emphasis.js';
import { REVIEW_LOOK, UNMET_LOOK } from '../../../emphasis/look.js';
import { isOurs } from '../../../emphasis/note.js';

/** A conditional format as whoever shows a workbook knows it. */
export interface ShownFormat {
  /** A1 address: `G4:G27` */
  readonly range: string;
  /** With or without `=`. */
  readonly formula: string;
  /** `#RRGGBB` */
  readonly fill: string | undefined;
}

/** Those of some conditional formats that are our emphasis, in their order. */
export function ownHighlights(formats: readonly ShownFormat[]): EmphasisRule[] {
  return formats.flatMap(({ range, formula, fill }) => {
    const look = [UNMET_LOOK, REVIEW_LOOK].find((own) => own.fill.toLowerCase() === fill?.toLowerCase());
    return look && isOurs(formula) ? [{ range, formula: formula.replace(/^=/, ''), look }] : [];
  });
}
