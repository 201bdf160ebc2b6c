/** A day where the clerk is, as a date field takes it: `2026-04-10`. */
export function isoDate(day: Date): string {
  const [month, date] = [day.getMonth() + 1, day.getDate()].map((part) => `${part}`.padStart(2, '0'));
  return `${`${day.getFullYear()}`.padStart(4, '0')}-${month}-${date}`;
}
