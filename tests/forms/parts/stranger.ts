import type { Dress } from '../body.js';
import type { Column } from '../columns.js';
import type { Matter } from '../matter.js';
import type { Paper } from '../paper.js';
import type { Random } from '../random.js';

/** What something else on the sheet is printed with. */

export const APART = ['apart, titled', 'titled', 'apart', 'right below'] as const;
export type Apart = (typeof APART)[number];

export interface Below {
  readonly random: Random;
  readonly paper: Paper;
  readonly dress: Dress;
  readonly columns: readonly Column[];
  readonly matter: Matter;
  readonly dash: string;
  readonly society: string;
}
