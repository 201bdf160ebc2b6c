import type { Indicator } from './summary-table.js';

/** The name that says which way is better: the label, behind the one it is a part of. */
export const namedInFull = ({ label, partOf }: Pick<Indicator, 'label' | 'partOf'>): string =>
  partOf === undefined ? label : `${partOf} ${label}`;
