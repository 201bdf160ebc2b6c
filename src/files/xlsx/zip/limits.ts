/**
 * How much a workbook may hold before it is refused. A yearly summary table is a few hundred kilobytes unpacked; the
 * largest workbooks met in public hold about 100,000 rows (31 MB of sheet XML). Each limit lies well above that and well below
 * what a browser tab can hold.
 */
export const LARGEST_FILE = 200 * 1024 * 1024;
/** Entries of one container. */
export const MOST_ENTRIES = 10_000;
/** Bytes of one entry once unpacked, be it a picture. */
export const LARGEST_ENTRY = 256 * 1024 * 1024;
/** Bytes of one part that is read as text; it is held twice meanwhile, once with two bytes a character. */
export const LARGEST_TEXT = 64 * 1024 * 1024;
/** Bytes of all entries together once unpacked. */
export const LARGEST_TOTAL = 768 * 1024 * 1024;
/** Unpacked bytes a packed byte may stand for; honest sheet XML stays below 200. */
export const HIGHEST_RATIO = 400;
/** Entries smaller than this are harmless whatever their ratio. */
export const RATIO_FREE_SIZE = 16 * 1024 * 1024;
