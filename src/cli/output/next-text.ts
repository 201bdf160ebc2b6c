import {
  countSeverities,
  type Language,
  type NextYear,
  sayChangesOfYear,
  sayFiscalYear,
  sayLeftOfYear,
  sayNotesOfYear,
  saySeverities,
  sayTargetToReview,
} from '../../engine/index.js';
import type { NextObject, OtherTable } from './next-format.js';

/** Next year's form in words for a terminal. */

function sayOtherTables(tables: readonly OtherTable[], language: Language): string[] {
  if (tables.length === 0) return [];
  const named = tables.map(({ sheet, area }) =>
    language === 'ja'
      ? `シート「${sheet}」${area === null ? '' : `の${area}`}`
      : `${sheet}${area === null ? '' : `!${area}`}`,
  );
  return [
    language === 'ja'
      ? `このブックには、ほかにも表があります。次年度のものにはなっていません: ${named.join('、')}`
      : `The workbook holds other tables, which are as they were: ${named.join(', ')}`,
  ];
}

function sayAnswers({ kept, gone }: NextObject['answers'], language: Language): string[] {
  if (kept + gone === 0) return [];
  return [
    language === 'ja'
      ? `判断の記録: 向き・列・設定${kept}件を引き継ぎ、今年度だけの判断${gone}件を外しました。`
      : `Answers: ${kept} on directions, columns and settings go on, ${gone} of this year alone do not.`,
  ];
}

/** What there is to say. */
interface Said {
  readonly next: NextYear;
  /** What was written, and what became of the answers. */
  readonly book: { readonly written: NextObject['edits']; readonly answers: NextObject['answers'] };
  readonly output: string;
  readonly otherTables: readonly OtherTable[];
  readonly madeOf: number | null;
}

/** What `next` says of the form it made: what differs, what was left, and the targets to look at again. */
export function nextAsText({ next, book, output, otherTables, madeOf }: Said, language: Language): string {
  const ja = language === 'ja';
  const { made, targets } = next;
  const counts = saySeverities(countSeverities(made?.findings ?? []), language);
  const year = sayFiscalYear(madeOf, language);
  const lines = [
    next.title,
    ja
      ? `次年度の表を「${output}」に書き込みました。元のファイルはそのままです。`
      : `Wrote next year’s form to ${output}. The source is unchanged.`,
    ja
      ? `変更したセル${book.written.length}件: ${sayChangesOfYear(book.written, language)}`
      : `Cells changed: ${book.written.length} (${sayChangesOfYear(book.written, language)})`,
    ...sayNotesOfYear(next, language),
    ...sayLeftOfYear(next.left, language),
    ...sayOtherTables(otherTables, language),
    ...sayAnswers(book.answers, language),
    ja ? `できた表の指摘: ${counts}` : `Findings in the new form: ${counts}`,
  ];
  const review =
    targets.length === 0
      ? []
      : [
          '',
          ja
            ? `目標を見直す指標${targets.length}件(${year}の実績と目標)`
            : `Targets to look at again: ${targets.length} (figures of ${year})`,
          ...targets.map((target) => sayTargetToReview(target, language)),
        ];
  return `${[...lines, ...review].join('\n')}\n`;
}
