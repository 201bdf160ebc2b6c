import { Field, makeStyles, Select } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { type Answered, type Check, ruleOf } from '../../../engine/index.js';
import { type Offered, rulesToSwitchOff } from '../../state/rules-off.js';
import { DECIDE_WORDS } from '../../words/decide-words.js';
import { KeepOrCancel } from '../decide/keep-or-cancel.js';
import { focusChoice, useAnswered } from '../decide/use-answered.js';
import { useSharedStyles } from '../shared/shared-styles.js';
import { useWords } from '../shared/words-context.js';

const useStyles = makeStyles({
  // Never wider than the pane, however long the name of a check is.
  field: { width: '100%', minWidth: 0 },
  select: { minWidth: 0, '& > select': { width: '100%', textOverflow: 'ellipsis' } },
});

interface Props {
  readonly check: Check;
  readonly busy: boolean;
  readonly onKeep: (rule: string, answered: Answered) => void;
}

/** Which checks the workbook does without: hints and questions, one at a time, with a reason and a date. Never errors. */
export function RuleOffForm({ check, busy, onKeep }: Props): ReactElement {
  const { language } = useWords();
  const words = DECIDE_WORDS[language];
  const shared = useSharedStyles();
  const styles = useStyles();
  const [rule, setRule] = useState('');
  const { form, fields, reset, onSubmit, onKeyDown } = useAnswered({
    busy,
    onKeep: (answered) => {
      if (rule !== '') onKeep(rule, answered);
      leave();
    },
    onCancel: () => leave(),
  });
  const leave = () => {
    setRule('');
    reset();
    focusChoice(form.current);
  };
  const offered = rulesToSwitchOff(check);
  const option = (own: Offered) => (
    <option key={own.rule} value={own.rule}>
      {ruleOf(own.rule)?.words[language].title ?? own.rule}
      {own.findings > 0 && ` ${words.count(own.findings)}`}
    </option>
  );
  return (
    <form ref={form} className={shared.card} noValidate onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <Field className={styles.field} label={words.ruleOff} hint={words.ruleOffHint}>
        <Select
          name="rule-off"
          className={styles.select}
          value={rule}
          onChange={(_event, { value }) => setRule(value)}
        >
          <option value="">{words.noRuleChosen}</option>
          {offered.map(option)}
        </Select>
      </Field>
      {rule !== '' && (
        <>
          {fields}
          <KeepOrCancel busy={busy} onCancel={leave} />
        </>
      )}
    </form>
  );
}
