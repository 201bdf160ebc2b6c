import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect } from 'react';
import type { Answered } from '../../../engine/index.js';
import { DECIDE_WORDS } from '../../words/decide-words.js';
import { useSharedStyles } from '../shared/shared-styles.js';
import { useWords } from '../shared/words-context.js';
import { KeepOrCancel } from './keep-or-cancel.js';
import { focusField, useAnswered } from './use-answered.js';

const useStyles = makeStyles({ text: { margin: 0 }, root: { marginBottom: tokens.spacingVerticalS } });

interface Props {
  /** How many findings are set aside. */
  readonly count: number;
  /** How many follow from them and are left as they are. */
  readonly following: number;
  readonly busy: boolean;
  readonly onKeep: (answered: Answered) => void;
  readonly onCancel: () => void;
}

/** Takes one reason for all findings of a rule that are no problem; says what becomes of each, and what is left out. */
export function AsideForm({ count, following, busy, onKeep, onCancel }: Props): ReactElement {
  const words = DECIDE_WORDS[useWords().language];
  const shared = useSharedStyles();
  const styles = useStyles();
  const { form, fields, onSubmit, onKeyDown } = useAnswered({ busy, onKeep, onCancel });
  useEffect(() => {
    focusField(form.current);
  }, [form]);
  return (
    <form
      ref={form}
      className={`${shared.card} ${styles.root}`}
      noValidate
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
    >
      {fields}
      <p className={`${styles.text} ${shared.quiet}`}>{words.asideEach(count)}</p>
      {following > 0 && <p className={`${styles.text} ${shared.quiet}`}>{words.asideWithout(following)}</p>}
      <KeepOrCancel busy={busy} onCancel={onCancel} />
    </form>
  );
}
