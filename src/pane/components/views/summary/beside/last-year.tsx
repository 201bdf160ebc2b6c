import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import type { CheckedSheet } from '../../../../../session/session.js';
import type { Beside } from '../../../../state/beside.js';
import type { Command, PaneState } from '../../../../state/pane-state.js';
import { named } from '../../../../state/target.js';
import { BESIDE_WORDS } from '../../../../words/beside-words.js';
import { useSharedStyles } from '../../../shared/shared-styles.js';
import { useWords } from '../../../shared/words-context.js';
import { ChooseEarlier } from './choose-earlier.js';
import { TrendList } from './trend-list.js';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0 },
  year: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalS}`,
    marginBlock: tokens.spacingVerticalXS,
  },
});

interface Props {
  readonly sheet: CheckedSheet;
  readonly state: PaneState;
  readonly busy: boolean;
  readonly run: (command: Command) => void;
}

/** 前年度と比べる: which earlier years the table is held beside, how it is chosen and taken away, and each indicator through them. */
export function LastYear({ sheet, state, busy, run }: Props): ReactElement {
  const { language } = useWords();
  const words = BESIDE_WORDS[language];
  const shared = useSharedStyles();
  const styles = useStyles();
  const root = useRef<HTMLElement>(null);
  /** True from a press until what came of it is drawn: the keyboard stays here. */
  const follows = useRef(false);
  const { check } = sheet;
  useEffect(() => {
    if (!follows.current || busy) return;
    follows.current = false;
    const isLost = document.activeElement === document.body;
    if (isLost && check) root.current?.querySelector('button')?.focus();
  }, [busy, check]);
  const compare = (beside: Beside) => {
    follows.current = true;
    run({ do: 'check', ...named(sheet), beside });
  };
  const { compared, judged } = check;
  const earlier = [...judged.policy.earlier].sort((a, b) => b.fiscalYear - a.fiscalYear);
  return (
    <section ref={root} className={styles.root}>
      <h3 className={shared.heading}>{words.title}</h3>
      {earlier.length === 0 && <p className={`${styles.text} ${shared.quiet}`}>{words.hint}</p>}
      {compared?.ok === false && <p className={styles.text}>{compared.failure.message[language]}</p>}
      {earlier.length > 0 && (
        <ul className={shared.plainList}>
          {earlier.map((table) => (
            <li key={table.fiscalYear} className={styles.year}>
              <span>{words.beside(table)}</span>
              <Button
                size="small"
                disabledFocusable={busy}
                aria-label={words.leaveOf(table.fiscalYear)}
                onClick={() => compare({ from: 'none', fiscalYear: table.fiscalYear })}
              >
                {words.leave}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {compared?.ok && (
        <>
          <p className={styles.text}>
            {words.found(
              compared.comparison.pairs.length,
              compared.comparison.gone.length,
              compared.comparison.fresh.length,
              compared.comparison.renamed.length,
            )}
          </p>
          {compared.comparison.left.length > 0 && (
            <p className={styles.text}>{words.notCompared(compared.comparison.left.length)}</p>
          )}
          <TrendList check={check} />
          <p className={`${styles.text} ${shared.quiet}`}>{words.another}</p>
        </>
      )}
      <ChooseEarlier state={state} busy={busy} run={run} onChoose={compare} />
    </section>
  );
}
