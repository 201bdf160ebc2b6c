/**
 * How much each piece of evidence counts when ways of reading a table are weighed against each other. One step is the difference between
 * two heads of one role; a rate that fits one row counts three.
 */

/** What a head counts for a role, by the first of these that it claims. */
export const HEAD = {
  combined: { combined: 1, actual: -0.5, otherwise: -4 },
  actual: { actual: 0, combined: -1.5, unknown: -3, part: -3, other: -3.5, target: -6, otherwise: -6 },
  target: { target: 0, combined: -3, unknown: -3, other: -3.5, actual: -6, otherwise: -6 },
} as const;

/** What a head counts that says another time than this whole year. */
export const TIME = { before: -3, later: -3.5, part: -3, running: -2.5 } as const;

/** A head that names the wanted year, and one that names another. */
export const OWN_YEAR = 1.5;
export const OTHER_YEAR = -3;
/** What each row counts that fits, or contradicts, and the most that all rows of a source count. */
export const ROWS = {
  rate: { fits: 3, contradicts: -2.5, most: 9 },
  verdict: { fits: 0.35, contradicts: -1.4, most: 8 },
  dash: { fits: 1, contradicts: -1.5, most: 4 },
  unreadable: { fits: 0, contradicts: -1, most: 5 },
} as const;

/** A tally that counts as the rows do, and one that no row count explains: less than the margin, for a clerk may have miscounted. */
export const TALLY = { fits: 0.9, contradicts: -0.5 } as const;
/** The sum of its neighbours as the actual; one of those neighbours as actual, or as target. */
export const SUM = { total: 2.5, partAsActual: -3, partAsTarget: -4 } as const;

/** The least difference between the best way and the next that gives other figures. */
export const MARGIN = 2;
