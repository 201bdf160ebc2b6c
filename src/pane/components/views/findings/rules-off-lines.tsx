import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type Check, ruleOf } from '../../../../engine/index.js';
import type { Command } from '../../../state/pane-state.js';
import { rulesOff } from '../../../state/rules-off.js';
import { useSharedStyles } from '../../shared/shared-styles.js';
import { useWords } from '../../shared/words-context.js';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalXS}`,
    paddingTop: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  text: { flexGrow: 1, flexBasis: '12em' },
});

interface Props {
  readonly check: Check;
  readonly busy: boolean;
  readonly run: (command: Command) => void;
  /** Where the keyboard goes once a line is gone. */
  readonly onGone: () => void;
}

/** What is not checked in this workbook, and the way to check it again. */
export function RulesOffLines({ check, busy, run, onGone }: Props): ReactElement | null {
  const words = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const off = rulesOff(check);
  if (off.length === 0) return null;
  return (
    <ul className={shared.plainList}>
      {off.map(({ rule, findings, settled }) => {
        const title = ruleOf(rule)?.words[words.language].title ?? rule;
        return (
          <li key={rule} className={`${styles.line} ${shared.quiet}`}>
            <span className={styles.text}>{words.ruleOff(title, findings)}</span>
            {settled && (
              <Button
                size="small"
                disabledFocusable={busy}
                aria-label={words.ruleAgainOf(title)}
                onClick={() => {
                  onGone();
                  const decision = { kind: 'ruleOff', answer: settled } as const;
                  run({ do: 'decide', step: { step: 'withdraw', decision }, next: [] });
                }}
              >
                {words.ruleAgain}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
