import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useId, useRef } from 'react';
import { SEVERITIES } from '../../../engine/index.js';
import type { NamedSheet, Place } from '../../../session/session.js';
import { isUnderWay, type SheetResult, type Survey } from '../../state/survey.js';
import { SeverityMark } from '../shared/severity-mark.js';
import { useSharedStyles } from '../shared/shared-styles.js';
import { useWords } from '../shared/words-context.js';
import { BesideSheets } from './beside-sheets.js';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  text: { margin: 0 },
  // On one line with its mark, which is a box of its own.
  count: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  room: { height: '16px' },
  bar: { width: '100%', accentColor: tokens.colorBrandBackground },
});

/** What came of one sheet: title, tallies and counts, or why there is nothing to tell. */
function Result({ result, onOpen }: { result: SheetResult; onOpen: (sheet: NamedSheet) => void }) {
  const words = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { sheet } = result;
  const name = words.sheetName(sheet.name, sheet.hidden);
  return (
    <li className={shared.card}>
      <h3 className={shared.heading}>{name}</h3>
      {'failure' in result ? (
        <p className={`${styles.text} ${shared.quiet}`}>
          {result.failure.code === 'no-table' ? words.noTableHere : result.failure.message[words.language]}
        </p>
      ) : (
        <>
          <p className={styles.text}>{result.summary.title || words.titleUnknown}</p>
          {result.form === 'evaluation' && (
            <p className={`${styles.text} ${shared.quiet}`}>{words.evaluationForm}</p>
          )}
          <p className={styles.text}>
            {result.summary.standing
              ? words.standing(result.summary.standing.state)
              : result.summary.tallies
                  .map(({ level, right }) => `${words.tallyOf(level)} ${right}`)
                  .join(words.language === 'ja' ? '・' : ', ')}
          </p>
          <div className={shared.row}>
            {SEVERITIES.map((severity) => (
              <span key={severity} className={styles.count}>
                <SeverityMark severity={severity} />
                {words.countFindings(result.counts[severity])}
              </span>
            ))}
          </div>
          <Button size="small" aria-label={words.openSheet(name)} onClick={() => onOpen(sheet)}>
            {words.open}
          </Button>
        </>
      )}
    </li>
  );
}

interface Props {
  readonly survey: Survey;
  readonly onStop: () => void;
  readonly onClose: () => void;
  readonly onOpen: (sheet: NamedSheet) => void;
  /** Shows a cell, and leaves the list where it is. */
  readonly onGo: (place: Place) => void;
}

/** The check of all sheets: how far it is, what they say of each other, and one result a sheet. */
export function SurveyPage({ survey, onStop, onClose, onOpen, onGo }: Props): ReactElement {
  const words = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const heading = useId();
  const stopper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    stopper.current?.querySelector('button')?.focus();
  }, []);
  const underWay = isUnderWay(survey);
  const { results, total, current, phase, beside } = survey;
  const tables = results.flatMap((result) => ('failure' in result ? [] : [result.form]));
  const forms = tables.filter((form) => form === 'evaluation').length;
  const said =
    underWay && current && total !== null
      ? words.surveyAt(results.length + 1, total, current.name)
      : underWay
        ? words.working.survey
        : words.surveyOver(results.length, tables.length, forms, phase === 'cancelled');
  return (
    <section className={styles.root} aria-labelledby={heading}>
      <h2 id={heading} className={shared.heading}>
        {words.checkAll}
      </h2>
      <p role="status" className={styles.text}>
        {said}
      </p>
      {/* Its room stays when it is full: nothing below it moves. */}
      <div className={styles.room}>
        {underWay && (
          <progress
            className={styles.bar}
            aria-label={words.checkAll}
            {...(total === null ? {} : { max: total, value: results.length })}
          />
        )}
      </div>
      {/* One button, so that the keyboard stays where it is when the last sheet is done. */}
      <div ref={stopper}>
        <Button size="small" disabledFocusable={phase === 'stopping'} onClick={underWay ? onStop : onClose}>
          {underWay ? words.stopSurvey : words.closeSurvey}
        </Button>
      </div>
      <BesideSheets beside={beside} sheets={results.map(({ sheet }) => sheet)} onGo={onGo} />
      <ul className={shared.plainList}>
        {results.map((result) => (
          <Result key={result.sheet.sheetId} result={result} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}
