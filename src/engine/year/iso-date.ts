/** Days as ISO dates (`2026-04-10`), which compare as they follow each other. */

/** The day of a moment on the calendar of the machine: a clerk's day, not that of Greenwich. */
export function isoDate(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(moment.getFullYear()).padStart(4, '0')}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** True for an ISO date of a day that exists. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

/** The last day of a fiscal year: 2025 → `2026-03-31`. */
export function lastDayOf(fiscalYear: number): string {
  return `${String(fiscalYear + 1).padStart(4, '0')}-03-31`;
}
