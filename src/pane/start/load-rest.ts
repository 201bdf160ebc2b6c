import type { CheckSheet } from '../../judging/check-sheet.js';
import { loadHelp } from '../../rule-help/load-help.js';

/** Any page of help brings all of them. */
const A_RULE = 'status-blank';

/**
 * Loads what opens only on a click (help, answering, the other views, the check of all sheets, the report), once the pane has nothing
 * else to do: then it opens without a connection, too. What can't be loaded now is asked for again when it is opened. Before it the engine checks for the first time.
 */
export function loadRest(check: CheckSheet): void {
  whenIdle(async () => {
    await import('./first-check.js')
      .then(({ checkForTheFirstTime }) => checkForTheFirstTime(check))
      .catch(() => null);
    whenIdle(loadWhatOpens);
  });
}

const loadWhatOpens = () =>
  Promise.allSettled([
    loadHelp(A_RULE),
    import(/* webpackChunkName: "decide" */ '../components/decide/decide-form.js'),
    import(/* webpackChunkName: "answers" */ '../components/pages/answers-page.js'),
    import(/* webpackChunkName: "help-page" */ '../components/pages/help-page.js'),
    import(/* webpackChunkName: "survey" */ '../components/pages/survey-page.js'),
    import(/* webpackChunkName: "verdicts" */ '../components/views/verdicts/verdicts-view.js'),
    import(/* webpackChunkName: "summary" */ '../components/views/summary/summary-view.js'),
    import('../state/run-survey.js'),
    import(/* webpackChunkName: "drop-downs" */ '../../excel/drop-downs/set-drop-downs.js'),
    import('../../excel/held-cells.js'),
    import('../../excel/keep-answers.js'),
    import('../../excel/report/plan-report.js'),
    import('../../excel/report/make-report.js'),
  ]);

/** Safari's web view has no idle callbacks. */
function whenIdle(begin: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(begin, { timeout: 5000 });
  else setTimeout(begin, 2000);
}
