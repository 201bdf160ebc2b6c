import { SEVERITIES, type Severity } from '../../engine/index.js';

/** How the clerk looks at a check; nothing of it touches the workbook. */

export const TABS = ['findings', 'verdicts', 'summary'] as const;
export type Tab = (typeof TABS)[number];

/** What the list of findings can be cut to: a severity, or what has been put right since the pane was opened. */
export type Filter = Severity | 'solved';

const FILTERS: readonly Filter[] = [...SEVERITIES, 'solved'];

/** Lines drawn at once; thousands would block the pane. */
export const PAGE_SIZE = 100;

/** How many findings are drawn before one that is visited on a page of its own. */
const BEFORE_VISITED = 5;

/** A page about the whole table: everything the workbook keeps, or how the table is read. */
export type Page = 'answers' | 'reading';

export interface View {
  readonly tab: Tab;
  /** What is filtered for; none means all findings. */
  readonly only: readonly Filter[];
  /** Ids of the groups that are folded away. */
  readonly folded: readonly string[];
  /** Place of the first drawn finding in the list as it is filtered and folded, from 0. */
  readonly first: number;
  /** How many findings are drawn from there on. */
  readonly drawn: number;
  /** Index into `check.findings` of the one being looked at. */
  readonly current: number | null;
  /** Index of the one whose line is open. */
  readonly opened: number | null;
  /** Rule whose help page is open. */
  readonly help: string | null;
  /** Index of the finding a person is answering. */
  readonly deciding: number | null;
  /** Id of the group whose findings are being set aside together. */
  readonly settingAside: string | null;
  /** The page that is open in the place of the views. */
  readonly page: Page | null;
}

export const INITIAL_VIEW: View = {
  tab: 'findings',
  only: [],
  folded: [],
  first: 0,
  drawn: PAGE_SIZE,
  current: null,
  opened: null,
  help: null,
  deciding: null,
  settingAside: null,
  page: null,
};

/** The view at the top of the list, at no finding. */
export function fromTheTop(view: View): View {
  return {
    ...view,
    first: 0,
    drawn: PAGE_SIZE,
    current: null,
    opened: null,
    deciding: null,
    settingAside: null,
  };
}

export type ViewEvent =
  | { readonly type: 'tab-chosen'; readonly tab: Tab }
  | { readonly type: 'filter-toggled'; readonly filter: Filter }
  /** Shows findings of one severity and nothing else. */
  | { readonly type: 'filtered-for'; readonly severity: Severity }
  | { readonly type: 'filters-cleared' }
  | { readonly type: 'group-folded'; readonly id: string }
  | { readonly type: 'more-drawn' }
  | { readonly type: 'earlier-drawn' }
  /** `place` is where the finding stands in the list, from 0; `open`: its line opens, and that of another one closes. */
  | {
      readonly type: 'finding-visited';
      readonly finding: number;
      readonly place: number;
      readonly open: boolean;
    }
  | { readonly type: 'finding-closed' }
  | { readonly type: 'help-opened'; readonly rule: string }
  | { readonly type: 'help-closed' }
  /** The form that takes an answer is opened for a finding, or closed. */
  | { readonly type: 'deciding-toggled'; readonly finding: number }
  | { readonly type: 'deciding-ended' }
  /** The form that sets a whole group aside is opened, or closed. */
  | { readonly type: 'setting-aside-toggled'; readonly group: string }
  | { readonly type: 'page-opened'; readonly page: Page }
  | { readonly type: 'page-closed' };

function toggled<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list.filter((own) => own !== one) : [...list, one];
}

function visited(view: View, event: Extract<ViewEvent, { type: 'finding-visited' }>): View {
  const { finding: current, place, open } = event;
  const opened = open ? current : view.opened;
  const deciding = opened === view.opened ? view.deciding : null;
  const next = { ...view, current, opened, deciding };
  if (place >= view.first && place < view.first + view.drawn) return next;
  return { ...next, first: Math.max(0, place - BEFORE_VISITED), drawn: PAGE_SIZE };
}

/** The view after a step. Another filter begins at the top again. */
export function reduceView(view: View, event: ViewEvent): View {
  switch (event.type) {
    case 'tab-chosen':
      return view.tab === event.tab ? view : { ...view, tab: event.tab };
    case 'filter-toggled': {
      const only = toggled(view.only, event.filter);
      return {
        ...fromTheTop(view),
        tab: 'findings',
        only: FILTERS.filter((filter) => only.includes(filter)),
      };
    }
    case 'filtered-for':
      return { ...fromTheTop(view), tab: 'findings', only: [event.severity] };
    case 'filters-cleared':
      return { ...fromTheTop(view), only: [] };
    case 'group-folded':
      return { ...fromTheTop(view), folded: toggled(view.folded, event.id) };
    case 'more-drawn':
      return { ...view, drawn: view.drawn + PAGE_SIZE };
    case 'earlier-drawn':
      return { ...view, first: Math.max(0, view.first - PAGE_SIZE), drawn: PAGE_SIZE };
    case 'finding-visited':
      return visited(view, event);
    case 'finding-closed':
      return { ...view, opened: null, deciding: null };
    case 'help-opened':
      return { ...view, help: event.rule };
    case 'help-closed':
      return { ...view, help: null };
    case 'deciding-toggled': {
      const deciding = view.deciding === event.finding ? null : event.finding;
      return { ...view, current: event.finding, opened: event.finding, deciding, settingAside: null };
    }
    case 'deciding-ended':
      return { ...view, deciding: null };
    case 'setting-aside-toggled': {
      const settingAside = view.settingAside === event.group ? null : event.group;
      return { ...view, settingAside, deciding: null };
    }
    case 'page-opened':
      return { ...view, page: event.page };
    case 'page-closed':
      return { ...view, page: null };
  }
}
