import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { memo, type ReactElement, type ReactNode, useCallback, useEffect, useRef } from 'react';
import type { Command, PaneState } from '../../state/pane-state.js';
import type { PaneEvent } from '../../state/reduce.js';
import type { NamedTarget } from '../../state/target.js';
import { TABS, type Tab as View } from '../../state/view.js';
import { isPageOpen, OpenPage } from '../pages/open-page.js';
import { usePageFocus } from '../pages/page-focus.js';
import { useWords } from '../shared/words-context.js';
import { FindingSteps } from './findings/finding-steps.js';
import { FINDINGS_HEADING_ID, FindingsView } from './findings/findings-view.js';
import { useFindings } from './findings/use-findings.js';
import { AnewPart, SummaryPart, VerdictsPart } from './parts.js';

const useStyles = makeStyles({
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    paddingInline: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-height: 420px)': { position: 'static' },
  },
  tab: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
  panel: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    '&[hidden]': { display: 'none' },
  },
  page: { padding: tokens.spacingHorizontalM },
  views: { display: 'contents', '&[hidden]': { display: 'none' } },
});

interface Props {
  readonly sheet: NonNullable<PaneState['sheet']>;
  readonly state: PaneState;
  readonly busy: boolean;
  readonly run: (command: Command) => void;
  readonly dispatch: (event: PaneEvent) => void;
  readonly onOpen: (sheet: NamedTarget) => void;
}

const isTab = (value: unknown): value is View => TABS.some((tab) => tab === value);

/** What a check gives, in three views: what to put right, every verdict, and the table as a whole. */
export function Views({ sheet, state, busy, run, dispatch, onOpen }: Props): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const { view, travel } = state;
  const findings = useFindings({ sheet, view, run, dispatch });
  const openHelp = useCallback((rule: string) => dispatch({ type: 'help-opened', rule }), [dispatch]);
  const pageIsOpen = isPageOpen(state);
  usePageFocus(pageIsOpen, FINDINGS_HEADING_ID);
  const desk = useRef<HTMLDivElement>(null);
  usePlaceOfEach(desk, pageIsOpen ? 'page' : view.tab);
  return (
    <div ref={desk} className={styles.views}>
      {pageIsOpen && (
        <div className={styles.page}>
          <OpenPage state={state} busy={busy} run={run} dispatch={dispatch} />
        </div>
      )}
      <div className={styles.views} hidden={pageIsOpen}>
        {state.anew?.sheetId === sheet.sheetId && (
          <AnewPart
            anew={state.anew}
            onSelect={(cell) => run({ do: 'select', cell })}
            onClose={() => {
              dispatch({ type: 'anew-seen' });
              document.getElementById(`tab-${view.tab}`)?.focus();
            }}
          />
        )}
        <div className={styles.head}>
          <TabList
            size="small"
            selectedValue={view.tab}
            onTabSelect={(_event, { value }) => {
              if (isTab(value)) dispatch({ type: 'tab-chosen', tab: value });
            }}
          >
            {TABS.map((tab) => (
              <Tab
                key={tab}
                id={`tab-${tab}`}
                value={tab}
                className={styles.tab}
                aria-controls={`view-${tab}`}
              >
                {words.tab(tab)}
              </Tab>
            ))}
          </TabList>
          {view.tab === 'findings' && (
            <FindingSteps
              list={findings.list}
              current={view.current}
              step={findings.step}
              returnTo={travel.returnTo}
              onBack={findings.goBack}
            />
          )}
        </div>
        {TABS.map((tab) => (
          <div
            key={tab}
            id={`view-${tab}`}
            role="tabpanel"
            aria-labelledby={`tab-${tab}`}
            className={styles.panel}
            hidden={tab !== view.tab}
          >
            {tab === 'findings' && (
              <WhileShown shown={view.tab === tab}>
                <FindingsView
                  sheet={sheet}
                  state={state}
                  findings={findings}
                  busy={busy}
                  dispatch={dispatch}
                  run={run}
                  onHelp={openHelp}
                />
              </WhileShown>
            )}
            {tab === 'verdicts' && view.tab === tab && (
              <VerdictsPart sheet={sheet} highlighted={state.highlighted} busy={busy} run={run} />
            )}
            {tab === 'summary' && view.tab === tab && (
              <SummaryPart
                sheet={sheet}
                state={state}
                busy={busy}
                run={run}
                dispatch={dispatch}
                onOpen={onOpen}
              />
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Keeps what is in it as it was while it is not shown: of a long list nothing is drawn that nobody sees. */
const WhileShown = memo(
  function WhileShown({ children }: { readonly shown: boolean; readonly children: ReactNode }) {
    return children;
  },
  (_before, { shown }) => !shown,
);

/** Gives each view, when it comes back, the place it was scrolled to. */
function usePlaceOfEach(desk: { readonly current: HTMLElement | null }, view: string): void {
  const places = useRef<Record<string, number>>({});
  const shown = useRef(view);
  useEffect(() => {
    const scroller = desk.current?.parentElement?.closest<HTMLElement>('[data-scrolls]');
    if (!scroller) return undefined;
    if (shown.current !== view) scroller.scrollTop = places.current[view] ?? 0;
    shown.current = view;
    const keep = () => {
      places.current[shown.current] = scroller.scrollTop;
    };
    scroller.addEventListener('scroll', keep, { passive: true });
    return () => scroller.removeEventListener('scroll', keep);
  }, [desk, view]);
}
