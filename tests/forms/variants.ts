import type { Family } from './axes.js';

/** The stress each form is under, and the bar its results are held to (`bars.ts`). */

export type Heads = 'known' | 'one' | 'half' | 'none' | 'exchanged';
export type VerdictPattern =
  | 'right'
  | 'some-blank'
  | 'few-wrong'
  | 'wrong30'
  | 'wrong50'
  | 'all-achieved'
  | 'blank';
export type RatePattern = 'right' | 'absent' | 'inverse' | 'of-final' | 'of-last' | 'random';
export type Group =
  | 'known-spanned' // by form, not by variant: `groupOf` in measure.ts
  | 'known'
  | 'known-half-wrong'
  | 'figures-on-rows'
  | 'unknown'
  | 'no-figure-head'
  | 'exchanged-rates'
  | 'exchanged';

export interface Variant {
  readonly group: Group;
  /** How often it is drawn, beside the others. */
  readonly share: number;
  readonly heads: Heads;
  readonly verdicts?: readonly VerdictPattern[];
  readonly rates?: readonly RatePattern[];
  readonly rows?: readonly [number, number];
  readonly families?: readonly Family[];
  /** Columns that have to stand there. */
  readonly needs?: readonly ('last' | 'final')[];
  /** The final target's head says only 目標, or last year's actual's only 実績. */
  readonly plain?: 'final' | 'last';
  readonly stale?: boolean;
  readonly grades?: boolean;
}

const PAIR: readonly Family[] = ['two', 'year-over'];
const KNOWN = { group: 'known', heads: 'known' } as const;

export const VARIANTS = {
  plain: {
    ...KNOWN,
    share: 24,
    verdicts: ['right', 'right', 'some-blank', 'few-wrong'],
    rates: ['right', 'absent'],
  },
  'no rates': { ...KNOWN, share: 3, verdicts: ['right', 'few-wrong'], rates: ['absent'] },
  'blank verdicts': { ...KNOWN, share: 3, verdicts: ['blank'], rates: ['right'] },
  'blank verdicts, no rates': { ...KNOWN, share: 4, verdicts: ['blank'], rates: ['absent'] },
  '30 % wrong': { ...KNOWN, share: 3, verdicts: ['wrong30'], rates: ['right'] },
  '30 % wrong, no rates': { ...KNOWN, share: 3, verdicts: ['wrong30'], rates: ['absent'] },
  '50 % wrong': { ...KNOWN, share: 3, verdicts: ['wrong50'], rates: ['right'] },
  '50 % wrong, no rates': {
    ...KNOWN,
    group: 'known-half-wrong',
    share: 4,
    verdicts: ['wrong50'],
    rates: ['absent'],
  },
  'all 達成, no rates': { ...KNOWN, share: 3, verdicts: ['all-achieved'], rates: ['absent'] },
  '1 row': { ...KNOWN, share: 1, rows: [1, 1], rates: ['right', 'absent'] },
  '2-3 rows, no rates': { ...KNOWN, share: 3, rows: [2, 3], verdicts: ['right'], rates: ['absent'] },
  '2-3 rows, blank': { ...KNOWN, share: 3, rows: [2, 3], verdicts: ['blank'], rates: ['absent'] },
  'rates inverse': { ...KNOWN, share: 2, verdicts: ['right'], rates: ['inverse'] },
  'rates of the final target': { ...KNOWN, share: 3, rates: ['of-final'], needs: ['final'] },
  'rates of last year': { ...KNOWN, share: 3, rates: ['of-last'], needs: ['last'] },
  'rates random': { ...KNOWN, share: 2, rates: ['random'] },
  'stale heads': { ...KNOWN, share: 3, stale: true, families: [...PAIR, 'combined', 'role-over'] },
  // What belongs into a blank cell among grades is nobody's rule: none is blank.
  grades: {
    ...KNOWN,
    share: 3,
    grades: true,
    verdicts: ['right', 'right', 'few-wrong'],
    rates: ['right', 'right', 'absent'],
  },
  'final says 目標': {
    ...KNOWN,
    share: 3,
    plain: 'final',
    needs: ['final'],
    families: ['two'],
    verdicts: ['right', 'few-wrong'],
    rates: ['right', 'absent'],
  },
  'final says 目標, blank': {
    ...KNOWN,
    share: 1,
    plain: 'final',
    needs: ['final'],
    families: ['two'],
    verdicts: ['blank'],
    rates: ['absent'],
  },
  'last year says 実績': {
    ...KNOWN,
    share: 2,
    plain: 'last',
    needs: ['last'],
    families: ['two'],
    verdicts: ['right', 'few-wrong', 'blank'],
    rates: ['right', 'absent'],
  },
  'figures on two rows': { ...KNOWN, group: 'figures-on-rows', share: 4, families: ['rows'] },
  'one head unknown': {
    group: 'unknown',
    heads: 'one',
    share: 4,
    verdicts: ['right'],
    rates: ['right', 'absent'],
  },
  'half unknown': { group: 'unknown', heads: 'half', share: 4, verdicts: ['right'], rates: ['right'] },
  'half unknown, no rates': {
    group: 'unknown',
    heads: 'half',
    share: 3,
    verdicts: ['right'],
    rates: ['absent'],
  },
  'half unknown, blank': {
    group: 'unknown',
    heads: 'half',
    share: 2,
    verdicts: ['blank'],
    rates: ['absent'],
  },
  'no figure head': {
    group: 'no-figure-head',
    heads: 'none',
    share: 3,
    verdicts: ['right'],
    rates: ['right'],
  },
  'no figure head, no rates': {
    group: 'no-figure-head',
    heads: 'none',
    share: 2,
    verdicts: ['right', 'few-wrong'],
    rates: ['absent'],
  },
  'exchanged, rates': {
    group: 'exchanged-rates',
    heads: 'exchanged',
    share: 3,
    verdicts: ['right', 'right', 'right', 'blank'],
    rates: ['right'],
    rows: [6, 40],
    families: PAIR,
  },
  'exchanged, no rates': {
    group: 'exchanged',
    heads: 'exchanged',
    share: 3,
    verdicts: ['right'],
    rates: ['absent'],
    rows: [8, 40],
    families: PAIR,
  },
} as const satisfies Record<string, Variant>;

export type VariantName = keyof typeof VARIANTS;

/** A variant with the parts that others leave out. */
export const variantOf = (name: VariantName): Variant => VARIANTS[name];
