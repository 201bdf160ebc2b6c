import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import type { LayoutPage } from '../../table/summary-table.js';
import { type Draft, defineRule } from '../rule.js';
import { explainedBy, figuresOf, verdictsOf } from './way.js';
import { type Args, todo, why } from './words.js';

const isUnsure = ({ certainty }: LayoutPage) => certainty === 'unsure' || certainty === 'contradicted';

/** True where what is in doubt is what a person gave, and no reading of the program's own in what the person left open. */
function figuresGivenBy({ given, certainty }: LayoutPage): boolean {
  return given !== null && certainty === 'contradicted';
}

/** The columns of a reading that is given and that contents or heads speak against. */
function againstOf({ given, columns }: LayoutPage): Args['against'] {
  if (!given?.against) return null;
  const { by, roles } = given.against;
  return {
    by,
    columns: flatMapList(roles, (role) => {
      const own = columns.find((one) => one.role === role);
      return own ? [{ role, column: own.column, head: own.head }] : [];
    }),
  };
}

/** A table whose columns nothing bears out, or that another way would explain better (docs/table-rules.md, decision 14). */
export const layoutUnsure = defineRule({
  id: 'layout-unsure',
  severity: 'review',
  about: 'form',
  check({ table }): Draft<Args>[] {
    const page = table.layout.pages.find(isUnsure);
    if (!page) return [];
    const { headRow, columns, given } = page;
    const rivalVerdicts = verdictsOf(page.rival?.columns ?? []);
    const isOfVerdicts = rivalVerdicts.length > 0;
    const taken = isOfVerdicts ? verdictsOf(columns) : figuresOf(columns);
    const rival = isOfVerdicts ? rivalVerdicts : page.rival && figuresOf(page.rival.columns);
    const against = againstOf(page);
    const letters = mapList(
      [...(against?.columns ?? []), ...taken, ...(rival ?? [])],
      ({ column }) => column,
    );
    return [
      {
        subject: 'layout',
        row: headRow,
        cells: mapList([...new Set(letters)], (column) => `${column}${headRow}`),
        found: mapList(taken, ({ column, head }) => `${column} ${head}`.trim()).join(', '),
        expected: '',
        args: {
          taken,
          rival,
          explained: explainedBy(page),
          givenBy: given && figuresGivenBy(page) ? (given.reading.from ?? 'workbook') : null,
          against,
        },
        fix: null,
      },
    ];
  },
  words: {
    ja: {
      title: 'どの列を読めばよいか決められません',
      why: (args) => why(args, 'ja'),
      todo: (args) => todo(args, 'ja'),
    },
    en: {
      title: 'Which column holds what?',
      why: (args) => why(args, 'en'),
      todo: (args) => todo(args, 'en'),
    },
  },
});
