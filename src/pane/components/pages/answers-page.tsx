import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useMemo, useRef } from 'react';
import { type Check, type Decision, type Language, type Policy, ruleOf } from '../../../engine/index.js';
import { type KeptAnswer, keptAnswers } from '../../state/kept-answers.js';
import type { Command } from '../../state/pane-state.js';
import { DECIDE_WORDS } from '../../words/decide-words.js';
import { useSharedStyles } from '../shared/shared-styles.js';
import { useWords } from '../shared/words-context.js';
import { MeasureRuleForm } from './measure-rule-form.js';
import { PageHead } from './page-head.js';

const useStyles = makeStyles({
  root: { overflowWrap: 'anywhere' },
  about: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
});

/** What an answer is about, as far as it names something. */
function aboutOf(decision: Decision): string {
  switch (decision.kind) {
    case 'aside':
      return decision.answer.about;
    case 'columns':
      return decision.answer.subject;
    case 'yearEnd':
    case 'measureRule':
    case 'ruleOff':
      return '';
    default:
      return decision.answer.subject.label;
  }
}

/** The title of the one table an answer holds for; null where it holds in every table of the workbook. */
function titleOf(decision: Decision): string | null {
  const { kind } = decision;
  if (kind === 'verdict' || kind === 'aside' || kind === 'yearEnd') return decision.answer.table.title;
  return null;
}

/** Title of the rule an answer is about; '' for none. */
function ruleTitle(decision: Decision, language: Language): string {
  if (decision.kind !== 'aside' && decision.kind !== 'ruleOff') return '';
  const { rule } = decision.answer;
  return ruleOf(rule)?.words[language].title ?? (decision.kind === 'ruleOff' ? rule : '');
}

interface AnswerProps {
  readonly kept: KeptAnswer;
  readonly busy: boolean;
  readonly onWithdraw: () => void;
}

function Answer({ kept: { decision, inUse }, busy, onWithdraw }: AnswerProps): ReactElement {
  const { language } = useWords();
  const words = DECIDE_WORDS[language];
  const shared = useSharedStyles();
  const styles = useStyles();
  const { answer } = decision;
  const isSetting = decision.kind === 'measureRule' || decision.kind === 'ruleOff';
  const label = aboutOf(decision) || (isSetting ? words.wholeBook : words.noLabel);
  const rule = ruleTitle(decision, language);
  const figure = decision.kind === 'verdict' ? decision.answer.figure : '';
  const title = titleOf(decision);
  return (
    <li className={shared.card}>
      <p className={styles.about}>{[label, figure].filter((part) => part !== '').join(' ')}</p>
      <p className={styles.text}>
        {words.answered(decision)}
        {rule !== '' && ` (${rule})`}
      </p>
      <p className={styles.text}>
        {words.reason}: {answer.reason}
      </p>
      <p className={`${styles.text} ${shared.quiet}`}>
        {words.date}: {answer.date}
      </p>
      {title !== null && (
        <p className={`${styles.text} ${shared.quiet}`}>
          {words.table}: {title || words.untitled}
        </p>
      )}
      <p className={`${styles.text} ${shared.quiet}`}>{words.inUse(inUse)}</p>
      <Button size="small" disabledFocusable={busy} aria-label={words.withdrawOf(label)} onClick={onWithdraw}>
        {words.withdraw}
      </Button>
    </li>
  );
}

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
  const answers = useMemo(() => keptAnswers(policy, check), [policy, check]);
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
      {answers.length === 0 && <p className={styles.text}>{words.noAnswers}</p>}
      <ul ref={list} className={shared.plainList}>
        {answers.map((kept, place) => (
          <Answer
            key={kept.id}
            kept={kept}
            busy={busy}
            onWithdraw={() => {
              withdrawn.current = place;
              run({ do: 'decide', step: { step: 'withdraw', decision: kept.decision }, next: [] });
            }}
          />
        ))}
      </ul>
    </article>
  );
}
