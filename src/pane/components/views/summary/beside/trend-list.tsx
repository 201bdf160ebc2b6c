import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo, useState } from 'react';
import {
  answersOf,
  asEarlier,
  type Check,
  type EarlierIndicator,
  fiscalYearInHead,
  sayFigure,
  type Through,
  trendOf,
} from '../../../../../engine/index.js';
import { PAGE_SIZE } from '../../../../state/view.js';
import { BESIDE_WORDS } from '../../../../words/beside-words.js';
import { useSharedStyles } from '../../../shared/shared-styles.js';
import { useWords } from '../../../shared/words-context.js';

const useStyles = makeStyles({
  item: { marginTop: tokens.spacingVerticalM },
  name: { margin: 0, overflowWrap: 'anywhere' },
  years: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(2em, 1fr) auto',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  row: { display: 'contents' },
  figure: { margin: 0, textAlign: 'end', overflowWrap: 'anywhere' },
  bar: {
    height: '8px',
    minWidth: '1px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground2Pressed,
    // Drawn by its edge where the system forces its own colours.
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxSizing: 'border-box',
  },
});

type Row = Through<EarlierIndicator>;

/** The earlier years and the table on show. */
function trendIn({ judged }: Check) {
  const { fiscalYear } = judged.table;
  const own =
    fiscalYear === null ? [] : [{ fiscalYear, indicators: asEarlier(judged), same: answersOf(judged) }];
  return trendOf([...judged.policy.earlier, ...own]);
}

/** Shares of the largest actual of a row; none where there is one below zero, or another unit. */
function sharesOf(row: Row): readonly (number | null)[] {
  const actuals = row.flatMap((own) => own?.actual ?? []);
  const most = Math.max(...actuals);
  const units = new Set(row.flatMap((own) => (own && own.unit !== '' ? [own.unit] : [])));
  const isOne = units.size < 2 && most > 0 && actuals.every((actual) => actual >= 0);
  return row.map((own) => (isOne && own && own.actual !== null ? own.actual / most : null));
}

/** Each indicator through the years: a bar and its figures a year; the words say all that the bars do. */
export function TrendList({ check }: { readonly check: Check }): ReactElement {
  const language = useWords().language;
  const words = BESIDE_WORDS[language];
  const shared = useSharedStyles();
  const styles = useStyles();
  const [opened, setOpened] = useState(false);
  const { years, rows } = useMemo(() => (opened ? trendIn(check) : { years: [], rows: [] }), [check, opened]);
  const say = (own: EarlierIndicator | null | undefined) => {
    if (!own || (own.actual === null && own.target === null)) return words.noFigure;
    const actual = own.actual === null ? words.noFigure : sayFigure(own.actual, own.unit);
    return words.figure(actual, sayFigure(own.target, ''));
  };
  return (
    <details onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>{words.trend}</summary>
      <ul className={shared.plainList}>
        {rows.slice(0, PAGE_SIZE).map((row, at) => {
          const latest = [...row].reverse().find((own) => own !== null);
          const shares = sharesOf(row);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows are made anew with every comparison
            <li key={at} className={styles.item}>
              <p className={styles.name}>{latest?.label}</p>
              <dl className={styles.years}>
                {years.map((year, place) => (
                  <div key={year} className={styles.row}>
                    <dt>{fiscalYearInHead(year)}</dt>
                    <dd aria-hidden="true" className={styles.figure}>
                      {shares[place] != null && (
                        <div className={styles.bar} style={{ width: `${100 * (shares[place] ?? 0)}%` }} />
                      )}
                    </dd>
                    <dd className={styles.figure}>{say(row[place])}</dd>
                  </div>
                ))}
              </dl>
            </li>
          );
        })}
        {rows.length > PAGE_SIZE && <li>…</li>}
      </ul>
    </details>
  );
}
