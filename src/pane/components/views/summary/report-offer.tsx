import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import type { ReportPlan } from '../../../../session/session.js';
import type { Command } from '../../../state/pane-state.js';
import { useSharedStyles } from '../../shared/shared-styles.js';
import { useWords } from '../../shared/words-context.js';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const OPENER = 'report-opener';
const GO = 'report-go';

interface Props {
  /** What would be made, once the clerk has asked. */
  readonly plan: ReportPlan | null;
  readonly busy: boolean;
  readonly run: (command: Command) => void;
  readonly onDecline: () => void;
}

/** Offers the report as new sheets, and says what comes and how it goes away again before anything is made. */
export function ReportOffer({ plan, busy, run, onDecline }: Props): ReactElement {
  const words = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const wasAsked = useRef(false);
  useEffect(() => {
    // To the question when it comes up, and back to where it was asked from when it is gone.
    if (plan || wasAsked.current) document.getElementById(plan ? GO : OPENER)?.focus();
    wasAsked.current = plan !== null;
  }, [plan]);
  return (
    <section className={styles.root}>
      <h3 className={shared.heading}>{words.report}</h3>
      {plan ? (
        <>
          <p id="report-plan" className={styles.text}>
            {words.reportOffer(plan.names, plan.file)}
            {plan.replaces.length > 0 && words.reportReplaces(plan.replaces)}
          </p>
          <div className={styles.buttons}>
            <Button
              id={GO}
              size="small"
              appearance="primary"
              disabledFocusable={busy}
              aria-describedby="report-plan"
              onClick={() => run({ do: 'make-report', plan })}
            >
              {words.reportGo}
            </Button>
            <Button size="small" disabledFocusable={busy} onClick={onDecline}>
              {words.reportNo}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className={`${styles.text} ${shared.quiet}`}>{words.reportHint}</p>
          <Button
            id={OPENER}
            size="small"
            disabledFocusable={busy}
            onClick={() => run({ do: 'plan-report' })}
          >
            {words.makeReport}
          </Button>
        </>
      )}
    </section>
  );
}
