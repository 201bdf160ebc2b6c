import type { HeadRole } from './parts/head-words.js';

/** A column of the form: what it truly holds, and the words that stand over it. */

/** A word over one column or several: columns below the same object share it, and it is printed once. */
export interface HeadWord {
  readonly text: string;
}

export type Role = HeadRole | 'final' | 'part';

/** What a careful person takes a column of figures for, by its head alone. */
export type Reads = 'actual' | 'target' | 'combined' | 'other' | 'unknown' | 'none';

export interface Column {
  readonly role: Role;
  /** Years away from the form's own. */
  readonly away: number;
  /** Which part of the year, from 0. */
  readonly part: number;
  /** Words from the topmost to the column's own. */
  readonly path: readonly HeadWord[];
  readonly reads: Reads;
  /** Place in the path of the word that names what the column holds. */
  readonly roleAt: number;
}

const FIGURES: readonly Role[] = ['actual', 'target', 'combined', 'base', 'final', 'part'];
export const isFigure = ({ role }: Column): boolean => FIGURES.includes(role);
export const isOwn = ({ role, away }: Column): boolean =>
  away === 0 && (role === 'actual' || role === 'target' || role === 'combined');
