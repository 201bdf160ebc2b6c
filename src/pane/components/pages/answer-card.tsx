import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type Decision, type Language, ruleOf } from '../../../engine/index.js';
import type { KeptAnswer } from '../../state/kept-answers.js';
import { DECIDE_WORDS } from '../../words/decide-words.js';
import { useSharedStyles } from '../shared/shared-styles.js';
import { useWords } from '../shared/words-context.js';

const useStyles = makeStyles({
  about: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  one: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, paddingBlock: '2px' },
  name: { flexGrow: 1 },
  list: { alignSelf: 'stretch' },
});

/** What an answer is about, as far as it names something. */
function aboutOf(decision: Decision): string {
  switch (decision.kind) {
    case 'aside':
      return decision.answer.about;
    case 'columns':
      return decision.answer.subject;
    case 'sameAsLast':
      return decision.answer.own.label || decision.answer.own.measure;
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
  return 'table' in decision.answer ? decision.answer.table.title : null;
}

/** Title of the rule an answer is about; '' for none. */
function ruleTitle(decision: Decision, language: Language): string {
  if (decision.kind !== 'aside' && decision.kind !== 'ruleOff') return '';
  const { rule } = decision.answer;
  return ruleOf(rule)?.words[language].title ?? (decision.kind === 'ruleOff' ? rule : '');
}

/** What tells one answer from the others. */
function labelOf(decision: Decision, language: Language): string {
  const words = DECIDE_WORDS[language];
  if (decision.kind === 'measureRule') return words.measureRule;
  if (decision.kind === 'ruleOff') return ruleTitle(decision, language);
  return aboutOf(decision) || words.noLabel;
}

/** Name of the button that takes an answer back. */
function withdrawName(decision: Decision, language: Language): string {
  const words = DECIDE_WORDS[language];
  const isSetting = decision.kind === 'measureRule' || decision.kind === 'ruleOff';
  const label = labelOf(decision, language);
  return isSetting ? words.withdrawSettingOf(label) : words.withdrawOf(label);
}

interface Props {
  /** Answers given in one go; most often one. */
  readonly answers: readonly KeptAnswer[];
  readonly busy: boolean;
  readonly onWithdraw: (answers: readonly KeptAnswer[]) => void;
}

/** An answer the workbook keeps, or several given in one go: what they say, why, and the way to take them back. */
export function AnswerCard({ answers, busy, onWithdraw }: Props): ReactElement | null {
  const { language } = useWords();
  const words = DECIDE_WORDS[language];
  const shared = useSharedStyles();
  const styles = useStyles();
  const [first] = answers;
  if (!first) return null;
  const { decision } = first;
  const { answer } = decision;
  const rule = ruleTitle(decision, language);
  const figure = decision.kind === 'verdict' ? decision.answer.figure : '';
  const title = titleOf(decision);
  const several = answers.length > 1;
  const about = several
    ? rule
    : [labelOf(decision, language), figure].filter((part) => part !== '').join(' ');
  const keptOn = decision.kind === 'ruleOff' && ruleOf(decision.answer.rule)?.severity === 'error';
  const inUse = answers.filter((own) => own.inUse).length;
  const withdraw = (own: KeptAnswer) => (
    <Button
      size="small"
      disabledFocusable={busy}
      aria-label={withdrawName(own.decision, language)}
      onClick={() => onWithdraw([own])}
    >
      {words.withdraw}
    </Button>
  );
  return (
    <li className={shared.card}>
      <p className={styles.about}>{about}</p>
      <p className={styles.text}>
        {words.answered(decision)}
        {several
          ? ` ${words.count(answers.length)}`
          : decision.kind === 'aside' && rule !== '' && ` (${rule})`}
      </p>
      <p className={styles.text}>
        {words.reason}: {answer.reason}
      </p>
      <p className={`${styles.text} ${shared.quiet}`}>
        {words.date}: {answer.date}
        {answer.by !== undefined && ` ${words.byWhom(answer.by)}`}
      </p>
      {title !== null && (
        <p className={`${styles.text} ${shared.quiet}`}>
          {words.table}: {title || words.untitled}
        </p>
      )}
      <p className={`${styles.text} ${shared.quiet}`}>
        {keptOn
          ? words.keptOn
          : inUse > 0 && inUse < answers.length
            ? words.someInUse(inUse)
            : words.inUse(inUse > 0)}
      </p>
      {!several && withdraw(first)}
      {several && (
        <>
          <Button
            size="small"
            disabledFocusable={busy}
            aria-label={words.withdrawAllOf(answers.length, rule)}
            onClick={() => onWithdraw(answers)}
          >
            {words.withdrawAll(answers.length)}
          </Button>
          <ul className={`${shared.plainList} ${styles.list}`}>
            {answers.map((own) => (
              <li key={own.id} className={styles.one}>
                <span className={styles.name}>{labelOf(own.decision, language)}</span>
                {withdraw(own)}
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}
