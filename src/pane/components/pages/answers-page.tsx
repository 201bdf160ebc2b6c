import { makeStyles } from '@fluentui/react-components';
import { type ReactElement, useEffect, useMemo, useRef } from 'react';
import type { DecisionStep } from '../../../decisions/index.js';
import type { Check, Policy } from '../../../engine/index.js';
import { type KeptAnswer, keptAnswers, togetherOf } from '../../state/kept-answers.js';
import type { Command } from '../../state/pane-state.js';
import { DECIDE_WORDS } from '../../words/decide-words.js';
import { useSharedStyles } from '../shared/shared-styles.js';
import { useWords } from '../shared/words-context.js';
import { AnswerCard } from './answer-card.js';
import { MeasureRuleForm } from './measure-rule-form.js';
import { PageHead } from './page-head.js';
import { RuleOffForm } from './rule-off-form.js';

const useStyles = makeStyles({ root: { overflowWrap: 'anywhere' }, text: { margin: 0 } });

interface Props {
  /** What the sheet was checked under. */
  readonly policy: Partial<Policy>;
  /** Null where it can’t be checked. */
  readonly check: Check | null;
  readonly busy: boolean;
  readonly run: (command: Command) => void;
  readonly onBack: () => void;
}

/** Everything people have answered in the workbook, to be withdrawn one by one. The keyboard follows as it opens. */
export function AnswersPage({ policy, check, busy, run, onBack }: Props): ReactElement {
  const { language } = useWords();
  const words = DECIDE_WORDS[language];
  const shared = useSharedStyles();
  const styles = useStyles();
  const answers = useMemo(() => togetherOf(keptAnswers(policy, check)), [policy, check]);
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const withdrawn = useRef<number | null>(null);
  useEffect(() => {
    if (withdrawn.current === null) return;
    // The one withdrawn is gone, and the focus with it: on to the next, or back to the top.
    const left = answers.length === 0 ? [] : [...(list.current?.querySelectorAll('button') ?? [])];
    (left[Math.min(withdrawn.current, left.length - 1)] ?? heading.current)?.focus();
    withdrawn.current = null;
  }, [answers]);
  const withdraw = (taken: readonly KeptAnswer[]) => {
    const buttons: (Element | null)[] = [...(list.current?.querySelectorAll('button') ?? [])];
    const [step, ...also] = taken.map(({ decision }): DecisionStep => ({ step: 'withdraw', decision }));
    if (!step) return;
    withdrawn.current = Math.max(0, buttons.indexOf(document.activeElement));
    run({ do: 'decide', step, also, next: [] });
  };
  return (
    <article className={styles.root}>
      <PageHead title={words.answers} heading={heading} onBack={onBack} />
      {check && (
        <MeasureRuleForm
          measureRule={check.judged.policy.measureRule}
          busy={busy}
          onKeep={(measureRule, answered) =>
            run({
              do: 'decide',
              step: { step: 'keep', decision: { kind: 'measureRule', answer: { ...answered, measureRule } } },
              next: [],
            })
          }
        />
      )}
      {check && (
        <RuleOffForm
          check={check}
          busy={busy}
          onKeep={(rule, answered) =>
            run({
              do: 'decide',
              step: { step: 'keep', decision: { kind: 'ruleOff', answer: { ...answered, rule } } },
              next: [],
            })
          }
        />
      )}
      {answers.length === 0 && <p className={styles.text}>{words.noAnswers}</p>}
      <ul ref={list} className={shared.plainList}>
        {answers.map((group) => (
          <AnswerCard key={group[0]?.id} answers={group} busy={busy} onWithdraw={withdraw} />
        ))}
      </ul>
    </article>
  );
}
