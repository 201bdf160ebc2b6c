import { SEVERITIES, type Severity } from '../../engine/index.js';

/** How the clerk looks at the findings; nothing of it touches the workbook. */

export type Grouping = 'severity' | 'measure' | 'rule' | 'sheet';

export const GROUPINGS: readonly Grouping[] = ['severity', 'measure', 'rule', 'sheet'];

/** Findings drawn at once; thousands of cards would block the pane. */
export const PAGE_SIZE = 100;

/** How many findings are drawn before one that is visited on a page of its own. */
const BEFORE_VISITED = 5;

export interface View {
  readonly grouping: Grouping;
  /** Severities that are filtered for; none means all. */
  readonly only: readonly Severity[];
  /** Place of the first drawn finding in the list as it is filtered and grouped, from 0. */
  readonly first: number;
  /** How many findings are drawn from there on. */
  readonly drawn: number;
  /** Index into `check.findings` of the one being looked at. */
  readonly current: number | null;
  /** Rule whose help page is open. */
  readonly help: string | null;
  /** Index of the finding a person is answering. */
  readonly deciding: number | null;
  /** Whether the list of answers is open. */
  readonly answersOpen: boolean;
}

export const INITIAL_VIEW: View = {
  grouping: 'severity',
  only: [],
  first: 0,
  drawn: PAGE_SIZE,
  current: null,
  help: null,
  deciding: null,
  answersOpen: false,
};

/** The view at the top of the list, at no finding. */
export function fromTheTop(view: View): View {
  return { ...view, first: 0, drawn: PAGE_SIZE, current: null, deciding: null };
}

export type ViewEvent =
  | { readonly type: 'grouped'; readonly by: Grouping }
  | { readonly type: 'severity-toggled'; readonly severity: Severity }
  | { readonly type: 'filters-cleared' }
  | { readonly type: 'more-drawn' }
  | { readonly type: 'earlier-drawn' }
  /** `place` is where the finding stands in the list as it is filtered and grouped, from 0. */
  | { readonly type: 'finding-visited'; readonly finding: number; readonly place: number }
  | { readonly type: 'help-opened'; readonly rule: string }
  | { readonly type: 'help-closed' }
  /** The form that takes an answer is opened for a finding, or closed. */
  | { readonly type: 'deciding-toggled'; readonly finding: number }
  | { readonly type: 'deciding-ended' }
  | { readonly type: 'answers-opened' }
  | { readonly type: 'answers-closed' };

/** The view after a step. Another filter or grouping begins at the top again. */
export function reduceView(view: View, event: ViewEvent): View {
  switch (event.type) {
    case 'grouped':
      return { ...fromTheTop(view), grouping: event.by };
    case 'severity-toggled': {
      const on = view.only.includes(event.severity);
      const only = SEVERITIES.filter((severity) =>
        severity === event.severity ? !on : view.only.includes(severity),
      );
      return { ...fromTheTop(view), only };
    }
    case 'filters-cleared':
      return { ...fromTheTop(view), only: [] };
    case 'more-drawn':
      return { ...view, drawn: view.drawn + PAGE_SIZE };
    case 'earlier-drawn':
      return { ...view, first: Math.max(0, view.first - PAGE_SIZE), drawn: PAGE_SIZE };
    case 'finding-visited': {
      const { finding: current, place } = event;
      if (place >= view.first && place < view.first + view.drawn) return { ...view, current };
      return { ...view, current, first: Math.max(0, place - BEFORE_VISITED), drawn: PAGE_SIZE };
    }
    case 'help-opened':
      return { ...view, help: event.rule };
    case 'help-closed':
      return { ...view, help: null };
    case 'deciding-toggled': {
      const deciding = view.deciding === event.finding ? null : event.finding;
      return { ...view, current: event.finding, deciding };
    }
    case 'deciding-ended':
      return { ...view, deciding: null };
    case 'answers-opened':
      return { ...view, answersOpen: true };
    case 'answers-closed':
      return { ...view, answersOpen: false };
  }
}
