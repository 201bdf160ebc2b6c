import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { Answered, MeasureRule } from '../../../engine/index.js';
import { DECIDE_WORDS } from '../../words/decide-words.js';
import { KeepOrCancel } from '../decide/keep-or-cancel.js';
import { focusChoice, useAnswered } from '../decide/use-answered.js';
import { useSharedStyles } from '../shared/shared-styles.js';
import { useWords } from '../shared/words-context.js';

const RULES: readonly MeasureRule[] = ['all', 'majority'];

interface Props {
  /** The rule in force, whoever chose it. */
  readonly measureRule: MeasureRule;
  readonly busy: boolean;
  readonly onKeep: (measureRule: MeasureRule, answered: Answered) => void;
}

/** How the 施策 of the workbook are decided; another way than the one in force is kept with a reason and a date. */
export function MeasureRuleForm({ measureRule, busy, onKeep }: Props): ReactElement {
  const words = DECIDE_WORDS[useWords().language];
  const shared = useSharedStyles();
  const [chosen, setChosen] = useState<MeasureRule | null>(null);
  const other = chosen === measureRule ? null : chosen;
  const { form, fields, reset, onSubmit, onKeyDown } = useAnswered({
    busy,
    onKeep: (answered) => {
      if (other !== null) onKeep(other, answered);
      leave();
    },
    onCancel: () => leave(),
  });
  const leave = () => {
    setChosen(null);
    reset();
    focusChoice(form.current);
  };
  return (
    <form ref={form} className={shared.card} noValidate onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <Field label={words.measureRule}>
        <RadioGroup
          name="measure-rule"
          value={chosen ?? measureRule}
          onChange={(_event, { value }) => setChosen(RULES.find((rule) => rule === value) ?? null)}
        >
          {RULES.map((rule) => (
            <Radio key={rule} value={rule} label={words.measureRules[rule]} />
          ))}
        </RadioGroup>
      </Field>
      {other !== null && (
        <>
          {fields}
          <KeepOrCancel busy={busy} onCancel={leave} />
        </>
      )}
    </form>
  );
}
