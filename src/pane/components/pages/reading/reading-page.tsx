import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react';
import { type Decision, wordFinding } from '../../../../engine/index.js';
import type { CheckedSheet, UnreadSheet } from '../../../../session/session.js';
import type { Command } from '../../../state/pane-state.js';
import {
  columnOf,
  draftOf,
  leaveRole,
  pageInDoubt,
  pressColumn,
  pressRole,
  type ReadingDraft,
  readingOfDraft,
  sameDraft,
} from '../../../state/reading-draft.js';
import { READING_WORDS } from '../../../words/reading-words.js';
import { useAnswered } from '../../decide/use-answered.js';
import { ProbeLink } from '../../shared/probe-link.js';
import { useSharedStyles } from '../../shared/shared-styles.js';
import { useWords } from '../../shared/words-context.js';
import { PageHead } from '../page-head.js';
import { HeadRows } from './head-rows.js';
import { RoleList, roleButtonId } from './role-list.js';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  text: { margin: 0 },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface Props {
  readonly read: CheckedSheet | UnreadSheet;
  /** What was selected last on the sheet. */
  readonly selected: string | null;
  readonly busy: boolean;
  readonly run: (command: Command) => void;
  readonly onBack: () => void;
}

/** How certain the columns are, and why. */
function whyOf(read: CheckedSheet | UnreadSheet, language: 'ja' | 'en'): string {
  if (!('check' in read)) return read.failure.message[language];
  const { judged, findings } = read.check;
  const page = pageInDoubt(judged.table.layout.pages);
  const finding = findings.find(({ rule }) => rule === 'layout-unsure');
  const said = page && READING_WORDS[language].certain(page);
  return said ?? (finding ? wordFinding(finding, language).why : '');
}

/** What the workbook keeps of how this table is read; null where nothing of it is in force. */
function keptOf(read: CheckedSheet | UnreadSheet): Decision | null {
  const policy = 'check' in read ? read.check.judged.policy : read.policy;
  const given = 'check' in read ? read.check.judged.table.layout.pages.find((page) => page.given) : undefined;
  const subject = given?.given?.reading.subject;
  const answer = policy.columns?.find((own) => own.subject === subject && own.from === undefined);
  return answer ? { kind: 'columns', answer } : null;
}

/** How a table is read, column by column; what is wrong is corrected by pressing, and kept. The keyboard follows as it opens. */
export function ReadingPage({ read, selected, busy, run, onBack }: Props): ReactElement {
  const { language } = useWords();
  const words = READING_WORDS[language];
  const shared = useSharedStyles();
  const styles = useStyles();
  // Until something is pressed it shows the sheet as it was read last.
  const [corrected, setCorrected] = useState<ReadingDraft | null>(null);
  const asRead = useMemo(() => draftOf(read), [read]);
  const draft = corrected ?? asRead;
  const { form, fields, onSubmit, onKeyDown } = useAnswered({
    busy,
    reason: words.reason,
    onKeep: (answered) => run({ do: 'settle-columns', reading: readingOfDraft(draft), answered }),
  });
  const heading = useRef<HTMLHeadingElement>(null);
  const pointed = useRef(selected);
  useEffect(() => {
    if (pointed.current === selected) return;
    pointed.current = selected;
    const column = selected === null ? null : columnOf(selected);
    if (column !== null) setCorrected((own) => own && pressColumn(own, column, true));
  }, [selected]);

  const kept = keptOf(read);
  const choose = (column: string | null) => {
    const role = draft.choosing?.role;
    setCorrected(pressColumn(draft, column, false));
    if (role) document.getElementById(roleButtonId(role))?.focus();
  };
  const leave = () => {
    const left = leaveRole(draft);
    if (draft.choosing) document.getElementById(roleButtonId(draft.choosing.role))?.focus();
    // As long as nothing else was chosen, the sheet is shown as it was read.
    setCorrected(sameDraft(left, asRead) ? null : left);
  };
  return (
    <article className={styles.root}>
      <PageHead title={words.title} heading={heading} onBack={onBack} />
      <p className={`${styles.text} ${shared.quiet}`}>{words.onSheet(read.sheetName)}</p>
      <p className={styles.text}>{corrected ? words.notKept : whyOf(read, language)}</p>
      {kept && (
        <div>
          <p className={`${styles.text} ${shared.quiet}`}>
            {words.settled}: {kept.answer.reason} ({kept.answer.date})
          </p>
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => run({ do: 'decide', step: { step: 'withdraw', decision: kept }, next: [] })}
          >
            {words.withdraw}
          </Button>
        </div>
      )}
      <h3 className={shared.heading}>{words.columns}</h3>
      <p className={styles.text}>{words.howTo}</p>
      <RoleList
        sheet={read.sheet}
        draft={draft}
        onRole={(role) => setCorrected(pressRole(draft, role))}
        onColumn={choose}
        onLeave={leave}
      />
      <h3 className={shared.heading}>{words.headRows}</h3>
      <HeadRows
        sheet={read.sheet}
        headRows={draft.headRows}
        onChange={(headRows) => setCorrected({ ...draft, headRows })}
      />
      <form ref={form} className={styles.form} noValidate onSubmit={onSubmit} onKeyDown={onKeyDown}>
        {fields}
        <p className={`${styles.text} ${shared.quiet}`}>{words.keptFor}</p>
        <div className={shared.row}>
          <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
            {words.keep}
          </Button>
        </div>
      </form>
      {read.sheet.rows.length === 0 && (
        <p className={styles.text}>
          <ProbeLink />
        </p>
      )}
    </article>
  );
}
