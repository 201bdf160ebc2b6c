import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useCallback, useEffect, useRef } from 'react';
import type { NamedSheet } from '../../excel/session.js';
import { type Command, isBusy, type PaneState } from '../state/pane-state.js';
import type { PaneEvent } from '../state/reduce.js';
import { isUnderWay } from '../state/survey.js';
import { allWords } from '../words/all-words.js';
import { sayNotice } from '../words/say-notice.js';
import type { PaneWords } from '../words/words.js';
import { Echo } from './echo.js';
import { useFirstWords } from './first-words-context.js';
import { Results } from './results.js';
import { SheetPicker } from './sheet-picker.js';
import { SurveyPage } from './survey-page.js';
import { WordsProvider } from './words-context.js';

const useStyles = makeStyles({
  // What is hidden keeps its place in the list and its open parts.
  desk: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    '&[hidden]': { display: 'none' },
  },
});

interface Props {
  readonly state: PaneState;
  readonly run: (command: Command) => void;
  readonly dispatch: (event: PaneEvent) => void;
}

/** What the clerk should know next: what failed, what came of the last command, or that the check is out of date. */
function latest({ problem, running, notice, sheet, overTime }: PaneState, words: PaneWords): string {
  if (problem) return problem.failure.message[words.language];
  if (running?.slow) return words.slow;
  const said = notice && sayNotice(notice, sheet, words);
  if (said)
    return [said.sentence, said.leftTitle]
      .filter((part) => part !== '')
      .join(words.language === 'ja' ? '' : ' ');
  return sheet && overTime.freshness !== 'fresh' ? words.stale(overTime.freshness) : '';
}

/** What the pane shows of the workbook: the choice of a sheet, the check of one, the check of all. Loaded after the first paint. */
export function Workspace({ state, run, dispatch }: Props): ReactElement {
  const styles = useStyles();
  const words = allWords(useFirstWords());
  const { sheet, survey } = state;
  const busy = isBusy(state);
  const showsSurvey = survey?.open === true;
  const desk = useRef<HTMLDivElement>(null);
  const wasShown = useRef(showsSurvey);
  const stop = useCallback(() => dispatch({ type: 'survey-stopped' }), [dispatch]);
  const close = useCallback(() => dispatch({ type: 'survey-shown', open: false }), [dispatch]);
  const open = useCallback(
    (chosen: NamedSheet) => {
      dispatch({ type: 'survey-shown', open: false });
      dispatch({ type: 'sheet-chosen', sheet: chosen });
      run({ do: 'check', sheetId: chosen.sheetId });
    },
    [dispatch, run],
  );
  // The keyboard goes along: what it was on is drawn no more.
  useEffect(() => {
    if (showsSurvey !== wasShown.current) desk.current?.querySelector('button')?.focus();
    wasShown.current = showsSurvey;
  }, [showsSurvey]);
  return (
    <WordsProvider value={words}>
      <Echo text={latest(state, words)} />
      <div ref={desk} className={styles.desk}>
        {survey && showsSurvey && <SurveyPage survey={survey} onStop={stop} onClose={close} onOpen={open} />}
        <div className={styles.desk} hidden={showsSurvey}>
          {survey && !isUnderWay(survey) && (
            <div>
              <Button size="small" onClick={() => dispatch({ type: 'survey-shown', open: true })}>
                {words.backToSurvey}
              </Button>
            </div>
          )}
          <SheetPicker state={state} busy={busy} run={run} dispatch={dispatch} />
          {sheet && <Results sheet={sheet} state={state} busy={busy} run={run} dispatch={dispatch} />}
        </div>
      </div>
    </WordsProvider>
  );
}
