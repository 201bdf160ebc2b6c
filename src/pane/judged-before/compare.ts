import type { Photograph, RowNow, Taken } from './photograph.js';

/** A row that another version judged otherwise, its cells being the same. */
export interface JudgedOtherwise extends RowNow {
  readonly before: string;
  readonly after: string;
}

/** Whether what is told of the rows can be told by them alone: nothing else that bears on a verdict has changed. */
function isComparable(before: Photograph, now: Photograph): boolean {
  if (before.sheet !== now.sheet || before.answers !== now.answers) return false;
  // The year may have ended in between.
  if (before.state !== now.state && before.asOf !== now.asOf) return false;
  // What other rows say may have settled the columns, or not.
  return before.whole === now.whole || (before.heads === now.heads && before.certainty === now.certainty);
}

/** Names rows so that of equal ones the first is the first, the second the second. */
function counting(): (row: string) => string {
  const times = new Map<string, number>();
  return (row) => {
    const count = (times.get(row) ?? 0) + 1;
    times.set(row, count);
    return `${row} ${count}`;
  };
}

/** The rows that were judged otherwise before, in sheet order: 指標 first, then 施策. */
export function judgedOtherwise(before: Photograph, { photograph: now, places }: Taken): JudgedOtherwise[] {
  if (!isComparable(before, now)) return [];
  const [nameBefore, nameNow] = [counting(), counting()];
  const verdicts = new Map(before.rows.map(([row, verdict]) => [nameBefore(row), verdict]));
  return now.rows.flatMap(([row, after], at) => {
    const was = verdicts.get(nameNow(row));
    const place = places[at];
    return was === undefined || was === after || !place ? [] : [{ ...place, before: was, after }];
  });
}
