import type { Severity } from '../../engine/index.js';

/** How the clerk looks at the findings; nothing of it touches the workbook. */

export type Grouping = 'severity' | 'measure' | 'rule' | 'sheet';

export const GROUPINGS: readonly Grouping[] = ['severity', 'measure', 'rule', 'sheet'];
export const SEVERITIES: readonly Severity[] = ['error', 'review', 'hint'];

/** Findings drawn at once; thousands of cards would block the pane. */
export const PAGE_SIZE = 100;

export interface View {
  readonly grouping: Grouping;
  /** Severities that are filtered for; none means all. */
  readonly only: readonly Severity[];
  /** How many findings are drawn. */
  readonly drawn: number;
  /** Index into `check.findings` of the one being looked at. */
  readonly current: number | null;
  /** Rule whose help page is open. */
  readonly help: string | null;
}

export const INITIAL_VIEW: View = {
  grouping: 'severity',
  only: [],
  drawn: PAGE_SIZE,
  current: null,
  help: null,
};

export type ViewEvent =
  | { readonly type: 'grouped'; readonly by: Grouping }
  | { readonly type: 'severity-toggled'; readonly severity: Severity }
  | { readonly type: 'filters-cleared' }
  | { readonly type: 'more-drawn' }
  /** `place` is where the finding stands in the list as it is filtered and grouped, from 0. */
  | { readonly type: 'finding-visited'; readonly finding: number; readonly place: number }
  | { readonly type: 'help-opened'; readonly rule: string }
  | { readonly type: 'help-closed' };

/** The view after a step. Another filter or grouping begins at the top again. */
export function reduceView(view: View, event: ViewEvent): View {
  switch (event.type) {
    case 'grouped':
      return { ...view, grouping: event.by, drawn: PAGE_SIZE, current: null };
    case 'severity-toggled': {
      const on = view.only.includes(event.severity);
      const only = SEVERITIES.filter((severity) =>
        severity === event.severity ? !on : view.only.includes(severity),
      );
      return { ...view, only, drawn: PAGE_SIZE, current: null };
    }
    case 'filters-cleared':
      return { ...view, only: [], drawn: PAGE_SIZE, current: null };
    case 'more-drawn':
      return { ...view, drawn: view.drawn + PAGE_SIZE };
    case 'finding-visited': {
      const pages = Math.ceil((event.place + 1) / PAGE_SIZE);
      return { ...view, current: event.finding, drawn: Math.max(view.drawn, pages * PAGE_SIZE) };
    }
    case 'help-opened':
      return { ...view, help: event.rule };
    case 'help-closed':
      return { ...view, help: null };
  }
}
