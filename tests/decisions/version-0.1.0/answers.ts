import { foldWord } from './fold.js';

/** What the reader takes from its engine: `policy.ts`, `answers/subject.ts` and `answers/question.ts` of that version, as far as it uses them. */

export interface Subject {
  readonly label: string;
  readonly measure: string;
  readonly occurrence: number;
}

export interface TableName {
  readonly title: string;
  readonly fiscalYear: number | null;
}

export interface Answered {
  readonly reason: string;
  readonly date: string;
}

export interface SettledDirection extends Answered {
  readonly subject: Subject;
  readonly direction: 'higher' | 'lower';
}

export interface SettledVerdict extends Answered {
  readonly table: TableName;
  readonly subject: Subject;
  readonly verdict: '達成' | '未達成' | '—';
  readonly figure: string;
}

export interface SetAside extends Answered {
  readonly table: TableName;
  readonly rule: string;
  readonly about: string;
  readonly key: string;
}

export interface Policy {
  readonly directions: readonly SettledDirection[];
  readonly verdicts: readonly SettledVerdict[];
  readonly setAside: readonly SetAside[];
}

export type Decision =
  | { readonly kind: 'direction'; readonly answer: SettledDirection }
  | { readonly kind: 'verdict'; readonly answer: SettledVerdict }
  | { readonly kind: 'aside'; readonly answer: SetAside };

export function tableIdentity({ title, fiscalYear }: TableName): string {
  return `${fiscalYear ?? ''}\u241f${foldWord(title)}`;
}

export function subjectIdentity({ label, measure, occurrence }: Subject): string {
  return [foldWord(measure), foldWord(label), occurrence].join('\u241f');
}
