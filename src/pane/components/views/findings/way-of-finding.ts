/** A finding that is settled elsewhere than in the form: by the columns, or by going to another table. */
export type Way = 'reading' | 'table';

const WAYS: ReadonlyMap<string, Way> = new Map([
  ['layout-unsure', 'reading'],
  ['column-missing', 'reading'],
  ['table-unread', 'table'],
]);

/** The way a finding of a rule leads; null where it leads nowhere. */
export const wayOf = (rule: string): Way | null => WAYS.get(rule) ?? null;
