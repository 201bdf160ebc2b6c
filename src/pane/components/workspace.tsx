import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useCallback, useEffect, useRef } from 'react';
import type { Place } from '../../session/session.js';
import { keptAnswers } from '../state/kept-answers.js';
import type { Command, PaneState } from '../state/pane-state.js';
import { isBusy } from '../state/pane-state.js';
import type { PaneEvent } from '../state/reduce.js';
import type { NamedTarget } from '../state/target.js';
import { allWords } from '../words/all-words.js';
import { isPageOpen, OpenPage } from './pages/open-page.js';
import { usePageFocus } from './pages/page-focus.js';
import { PageOffers } from './pages/page-offers.js';
import { SurveyPart, TidyPart } from './pages/parts.js';
import { useFirstWords } from './shared/first-words-context.js';
import { WordsProvider } from './shared/words-context.js';
import { SheetPicker } from './sheets/sheet-picker.js';
import { FINDINGS_HEADING_ID } from './views/findings/use-findings.js';
import { Views } from './views/views.js';

const useStyles = makeStyles({
  // What is hidden keeps its place in the list and its open parts.
  // No boxes of their own: nothing of them moves when what stood here before is gone.
  desk: { display: 'contents', '&[hidden]': { display: 'none' } },
  padded: { padding: tokens.spacingHorizontalM },
});

/** Where the keyboard goes when a page over an unread sheet is closed. */
const PICKER_ID = 'picker';

interface Props {
  readonly state: PaneState;
  readonly run: (command: Command) => void;
  readonly dispatch: (event: PaneEvent) => void;
}

/** What the pane shows of the workbook: the check of one sheet, the check of all, the choice of one. Loaded after the first paint. */
export function Workspace({ state, run, dispatch }: Props): ReactElement {
  const styles = useStyles();
  const words = allWords(useFirstWords());
  const { sheet, unread, survey, tidy } = state;
  const busy = isBusy(state);
  const pageIsOpen = unread !== null && isPageOpen(state);
  usePageFocus(pageIsOpen, PICKER_ID, FINDINGS_HEADING_ID);
  const showsSurvey = survey?.open === true;
  const desk = useRef<HTMLDivElement>(null);
  const wasShown = useRef(showsSurvey);
  /** True from the choice of a sheet until it is on show. */
  const goesAlong = useRef(false);
  const stop = useCallback(() => dispatch({ type: 'survey-stopped' }), [dispatch]);
  const close = useCallback(() => dispatch({ type: 'survey-shown', open: false }), [dispatch]);
  const go = useCallback((place: Place) => run({ do: 'go-to', place }), [run]);
  const open = useCallback(
    (chosen: NamedTarget) => {
      goesAlong.current = true;
      dispatch({ type: 'survey-shown', open: false });
      dispatch({ type: 'sheet-chosen', sheet: { sheetId: chosen.sheetId, name: chosen.name } });
      run({ do: 'open', sheetId: chosen.sheetId });
    },
    [dispatch, run],
  );
  // The keyboard goes along: what it was on is drawn no more. The survey takes it by itself, once it is loaded.
  useEffect(() => {
    if (wasShown.current && !showsSurvey) desk.current?.querySelector('button')?.focus();
    wasShown.current = showsSurvey;
  }, [showsSurvey]);
  useEffect(() => {
    if (!sheet || !goesAlong.current) return;
    goesAlong.current = false;
    if (document.activeElement === document.body) desk.current?.querySelector('button')?.focus();
  }, [sheet]);
  return (
    <WordsProvider value={words}>
      <div ref={desk} className={styles.desk}>
        {survey && showsSurvey && !tidy && (
          <div className={styles.padded}>
            <SurveyPart survey={survey} onStop={stop} onClose={close} onOpen={open} onGo={go} />
          </div>
        )}
        {tidy && (
          <div className={styles.padded}>
            <TidyPart
              plan={tidy}
              busy={busy}
              run={run}
              onDecline={() => dispatch({ type: 'tidy-declined' })}
              onSelect={sheet?.sheetId === tidy.sheetId ? (cell) => run({ do: 'select', cell }) : null}
            />
          </div>
        )}
        <div className={styles.desk} hidden={showsSurvey || tidy !== null}>
          {sheet ? (
            <Views sheet={sheet} state={state} busy={busy} run={run} dispatch={dispatch} onOpen={open} />
          ) : (
            <div id={PICKER_ID} tabIndex={-1} className={styles.padded}>
              {pageIsOpen ? (
                <OpenPage state={state} busy={busy} run={run} dispatch={dispatch} />
              ) : (
                <>
                  {unread && (
                    <PageOffers answers={keptAnswers(unread.policy, null).length} dispatch={dispatch} />
                  )}
                  <SheetPicker state={state} busy={busy} run={run} onOpen={open} />
                </>
              )}
            </div>
          )}
        </div>
      </div>
    </WordsProvider>
  );
}
