import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type Finding, saySheets, wordFinding } from '../../../engine/index.js';
import type { NamedSheet, Place } from '../../../session/session.js';
import type { SheetBeside } from '../../state/survey.js';
import { SeverityMark } from '../shared/severity-mark.js';
import { useSharedStyles } from '../shared/shared-styles.js';
import { useWords } from '../shared/words-context.js';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0 },
  mark: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly beside: readonly SheetBeside[];
  /** All sheets, to go to those a finding names. */
  readonly sheets: readonly NamedSheet[];
  readonly onGo: (place: Place) => void;
}

/** The cells of a finding, its own in front, on whichever sheet each stands. */
function placesOf(finding: Finding, own: NamedSheet, sheets: readonly NamedSheet[]): Place[] {
  const place = ({ sheetId, name }: NamedSheet, cell: string) => ({ sheetId, sheetName: name, cell });
  const elsewhere = (finding.elsewhere ?? []).flatMap(({ sheet, cells }) => {
    const other = sheets.find(({ name }) => name === sheet);
    const [cell] = cells;
    return other && cell !== undefined ? [place(other, cell)] : [];
  });
  const [cell] = finding.cells;
  return [...(cell === undefined ? [] : [place(own, cell)]), ...elsewhere];
}

/** What the sheets of the workbook say of each other: each finding with a way to both of its cells. */
export function BesideSheets({ beside, sheets, onGo }: Props): ReactElement | null {
  const words = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  if (beside.length === 0) return null;
  const found = beside.flatMap(({ sheet, findings }) => findings.map((finding) => ({ sheet, finding })));
  return (
    <div className={styles.root}>
      <h3 className={shared.heading}>{words.besideSheets}</h3>
      {beside.flatMap(({ sheet, sheets: held }) =>
        saySheets(held ?? undefined, words.language).map((line) => (
          <p key={`${sheet.sheetId} ${line}`} className={styles.text}>
            {words.ofSheet(words.sheetName(sheet.name, sheet.hidden), line)}
          </p>
        )),
      )}
      {found.length === 0 && beside.some(({ sheets: held }) => held && held.compared.length > 0) && (
        <p className={styles.text}>{words.sheetsAgree}</p>
      )}
      <ul className={shared.plainList}>
        {found.map(({ sheet, finding }) => {
          const { title, why, todo } = wordFinding(finding, words.language);
          return (
            <li key={finding.key} className={shared.card}>
              <span className={styles.mark}>
                <SeverityMark severity={finding.severity} />
                <strong>{title}</strong>
              </span>
              <p className={styles.text}>{words.ofSheet(words.sheetName(sheet.name, sheet.hidden), why)}</p>
              <p className={styles.text}>{todo}</p>
              <div className={shared.row}>
                {placesOf(finding, sheet, sheets).map((place) => (
                  <Button key={`${place.sheetId} ${place.cell}`} size="small" onClick={() => onGo(place)}>
                    {words.goToCell(place.sheetName, place.cell)}
                  </Button>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
