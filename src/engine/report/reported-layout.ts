import { type ColumnsToGive, columnsToGive } from '../reading/columns-to-give.js';
import { type ColumnsByRole, columnsByRole, lastRowOf } from '../reading/reading-of.js';
import type { LayoutPage, SummaryTable, Testimony } from '../table/summary-table.js';

/** How the table was read, and what bears it out. */
export interface ReportedLayout {
  readonly certain: boolean;
  /**
   * First and last row of the heads, as the sheet counts.
   * @asType integer
   */
  readonly headRows: readonly [number, number];
  /**
   * The last row of the table.
   * @asType integer
   */
  readonly lastRow: number;
  /** Letters of the columns by their roles. */
  readonly columns: ColumnsByRole;
  /** Where figures lie on rows: what the rows of each role begin with. */
  readonly rows?: { readonly actual: string; readonly target: string };
  /** The words of the heads with their years folded out, by which an answer on them is found again. */
  readonly heads: string;
  readonly certainty: LayoutPage['certainty'];
  /** Why it is not certain, as words that stay the same; empty where it is. */
  readonly because: readonly Reason[];
  /** Rows that fit and rows that contradict, by what the table says of itself. */
  readonly evidence: Testimony;
  /** Another way that makes it doubtful; null where there is none. */
  readonly otherWay: {
    readonly columns: ColumnsByRole;
    readonly evidence: Testimony;
  } | null;
  /** What settles it, as `--columns` takes it; null where it is certain. */
  readonly give: ColumnsToGive | null;
  /** Later pages whose columns are others. */
  readonly pages?: readonly {
    /** @asType integer */
    readonly headRows: readonly [number, number];
    readonly certainty: LayoutPage['certainty'];
    readonly columns: ColumnsByRole;
  }[];
}

export type Reason =
  | 'too-little-evidence'
  | 'other-way-as-good'
  | 'other-way-explains-more'
  | 'given-against-contents'
  | 'given-against-heads';

function reasonsOf({ certainty, rival, given }: LayoutPage): Reason[] {
  if (certainty === 'unsure') return [rival ? 'other-way-as-good' : 'too-little-evidence'];
  if (certainty !== 'contradicted') return [];
  return [given?.against ? `given-against-${given.against.by}` : 'other-way-explains-more'];
}

const same = (one: ColumnsByRole, other: ColumnsByRole) => JSON.stringify(one) === JSON.stringify(other);

/** What a report says of the layout: of the first page, or the first that is not certain, and of later ones that differ. */
export function reportLayout(table: SummaryTable): ReportedLayout | null {
  const { certain, pages } = table.layout;
  const page = pages.find((own) => reasonsOf(own).length > 0) ?? pages[0];
  if (!page) return null;
  const columns = columnsByRole(page.columns);
  const others = pages.flatMap((own) => {
    const differ = columnsByRole(own.columns);
    if (own === page || same(differ, columns)) return [];
    return [
      {
        headRows: [own.headRow, own.lastHeadRow] as const,
        certainty: own.certainty,
        columns: differ,
      },
    ];
  });
  return {
    certain,
    headRows: [page.headRow, page.lastHeadRow],
    lastRow: lastRowOf(table),
    columns,
    ...(page.rowWords ? { rows: page.rowWords } : {}),
    heads: page.subject,
    certainty: page.certainty,
    because: reasonsOf(page),
    evidence: page.testimony,
    otherWay: page.rival && { columns: columnsByRole(page.rival.columns), evidence: page.rival.testimony },
    give: columnsToGive(table),
    ...(others.length > 0 ? { pages: others } : {}),
  };
}
