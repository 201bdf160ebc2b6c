/** What can be wrong with a file, said once: a code for programs and a sentence for people. */

export type FileFailureCode =
  | 'empty-file'
  | 'file-too-large'
  | 'text-undecodable'
  | 'pdf'
  | 'old-xls'
  | 'encrypted'
  | 'opendocument'
  | 'binary-workbook'
  | 'not-a-zip'
  | 'not-a-workbook'
  | 'zip-damaged'
  | 'zip-duplicate'
  | 'zip-overlap'
  | 'zip-size-lie'
  | 'zip-bomb'
  | 'zip-path'
  | 'zip-method'
  | 'zip-entry-encrypted'
  | 'zip-too-many-entries'
  | 'part-missing'
  | 'part-malformed'
  | 'part-undecodable'
  | 'part-dtd'
  | 'part-too-large'
  | 'too-many-elements'
  | 'too-many-attributes'
  | 'too-many-strings'
  | 'too-many-sheets'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-many-merges'
  | 'no-sheets'
  | 'sheet-without-cells'
  | 'sheet-unknown'
  | 'sheet-too-large'
  | 'sheet-too-long'
  | 'too-much-formatting'
  | 'workbook-signed'
  | 'workbook-final'
  | 'workbook-reserved'
  | 'styles-full';

/** A file that cannot be used: `message` says what happened and what to do next. */
export interface FileFailure {
  readonly code: FileFailureCode;
  readonly message: { readonly ja: string; readonly en: string };
}

/** A value, or the reason why there is none. */
export type FileResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: FileFailure };

const RESAVE_JA = 'Excelで開いて「名前を付けて保存」で.xlsxとして保存し直してから、もう一度お試しください。';
const RESAVE_EN = 'Open it in Excel, save it again as .xlsx and try once more.';
const ORIGINAL_JA = '元のファイルを受け取り直してから、もう一度お試しください。';
const ORIGINAL_EN = 'Get the original file again and try once more.';

type Sentence = (detail: string) => readonly [ja: string, en: string];

const SENTENCES: Record<FileFailureCode, Sentence> = {
  'empty-file': () => [`ファイルが空です。${ORIGINAL_JA}`, `The file is empty. ${ORIGINAL_EN}`],
  'file-too-large': (limit) => [
    `ファイルが大きすぎます(上限${limit})。不要なシートや画像を除いて保存し直してください。`,
    `The file is too large (limit ${limit}). Remove sheets or pictures that are not needed and save it again.`,
  ],
  'text-undecodable': () => [
    '文字コードを判別できません。メモ帳などで開き、UTF-8で保存し直してからお試しください。',
    'The character encoding cannot be told. Save the text again as UTF-8 and try once more.',
  ],
  pdf: () => [
    'PDFは読み取れません。元のExcelファイル(.xlsx)か、表を貼り付けた.tsvをお使いください。',
    'A PDF cannot be read. Use the Excel file (.xlsx) it was made from, or the table pasted into a .tsv.',
  ],
  'old-xls': () => [
    `古い形式(.xls)のブックは読み取れません。${RESAVE_JA}`,
    `Workbooks of the old format (.xls) cannot be read. ${RESAVE_EN}`,
  ],
  encrypted: () => [
    'ブックがパスワードで暗号化されています。Excelでパスワードを解除して保存し直してください。',
    'The workbook is encrypted with a password. Remove the password in Excel and save it again.',
  ],
  opendocument: () => [
    'OpenDocument(.ods)のブックは読み取るだけで、書き込みません。.xlsx で保存し直すか、tidy で .xlsx の整えた表を作ってください。',
    'OpenDocument workbooks (.ods) are read and never written. Save it as .xlsx, or make a tidied .xlsx with tidy.',
  ],
  'binary-workbook': () => [
    `バイナリ形式(.xlsb)のブックは読み取れません。${RESAVE_JA}`,
    `Binary workbooks (.xlsb) cannot be read. ${RESAVE_EN}`,
  ],
  'not-a-zip': () => [
    `Excelブック(.xlsx)の形式ではないか、途中で切れています。${ORIGINAL_JA}`,
    `This is not an Excel workbook (.xlsx), or it is cut off. ${ORIGINAL_EN}`,
  ],
  'not-a-workbook': () => [
    'Excelブックではないファイルです。.xlsx、.xlsm、.ods、.csv、.tsvのいずれかをお選びください。',
    'The file is not an Excel workbook. Choose an .xlsx, .xlsm, .ods, .csv or .tsv file.',
  ],
  'zip-damaged': (where) => [
    `ブックが壊れています(${where})。${ORIGINAL_JA}`,
    `The workbook is damaged (${where}). ${ORIGINAL_EN}`,
  ],
  'zip-duplicate': (name) => [
    `ブックの中に同じ名前の部品が二つあります(${name})。${RESAVE_JA}`,
    `The workbook holds two parts of the same name (${name}). ${RESAVE_EN}`,
  ],
  'zip-overlap': (name) => [
    `ブックの中の部品が重なり合っています(${name})。安全のため開きません。${RESAVE_JA}`,
    `Parts inside the workbook overlap (${name}), so it is not opened. ${RESAVE_EN}`,
  ],
  'zip-size-lie': (name) => [
    `ブックの中の部品の大きさが記録と合いません(${name})。${ORIGINAL_JA}`,
    `A part of the workbook is not of the size it claims (${name}). ${ORIGINAL_EN}`,
  ],
  'zip-bomb': (name) => [
    `展開すると大きくなりすぎるため、開きません(${name})。不要なデータを除いて保存し直してください。`,
    `It would grow too large when unpacked, so it is not opened (${name}). Remove data that is not needed and save it again.`,
  ],
  'zip-path': (name) => [
    `ブックの中に不正な名前の部品があるため、開きません(${name})。${RESAVE_JA}`,
    `A part inside the workbook has an unsafe name, so it is not opened (${name}). ${RESAVE_EN}`,
  ],
  'zip-method': (name) => [
    `対応していない圧縮方式が使われています(${name})。${RESAVE_JA}`,
    `It is compressed in a way that is not supported (${name}). ${RESAVE_EN}`,
  ],
  'zip-entry-encrypted': (name) => [
    `ブックの中の部品が暗号化されています(${name})。暗号化を解除して保存し直してください。`,
    `A part inside the workbook is encrypted (${name}). Remove the encryption and save it again.`,
  ],
  'zip-too-many-entries': (limit) => [
    `ブックの中の部品が多すぎます(上限${limit})。${RESAVE_JA}`,
    `The workbook holds too many parts (limit ${limit}). ${RESAVE_EN}`,
  ],
  'part-missing': (name) => [
    `ブックに必要な部品がありません(${name})。${RESAVE_JA}`,
    `A part the workbook needs is missing (${name}). ${RESAVE_EN}`,
  ],
  'part-malformed': (name) => [
    `ブックの中の部品を読み取れません(${name})。${RESAVE_JA}`,
    `A part of the workbook cannot be read (${name}). ${RESAVE_EN}`,
  ],
  'part-undecodable': (name) => [
    `ブックの中の部品の文字コードを読み取れません(${name})。${RESAVE_JA}`,
    `The text of a part of the workbook cannot be decoded (${name}). ${RESAVE_EN}`,
  ],
  'part-dtd': (name) => [
    `ブックの中に許可していない宣言(DTD)があるため、開きません(${name})。${RESAVE_JA}`,
    `The workbook holds a declaration that is not allowed (DTD), so it is not opened (${name}). ${RESAVE_EN}`,
  ],
  'part-too-large': (name) => [
    `ブックの中の部品が大きすぎます(上限${name})。表の外の不要なセルや書式を削除して保存し直してください。`,
    `A part of the workbook is too large (limit ${name}). Remove cells and formats outside the table and save it again.`,
  ],
  'too-many-elements': (limit) => [
    `ブックの中の部品の要素が多すぎます(上限${limit})。不要な書式、名前の定義、条件付き書式を減らして保存し直してください。`,
    `A part of the workbook holds too many elements (limit ${limit}). Remove formats and names that are not needed and save it again.`,
  ],
  'too-many-attributes': (limit) => [
    `ブックの中の部品に、属性の多すぎる要素があります(上限${limit})。${RESAVE_JA}`,
    `An element in a part of the workbook has too many attributes (limit ${limit}). ${RESAVE_EN}`,
  ],
  'too-many-strings': (limit) => [
    `ブックの文字列が多すぎます(上限${limit})。不要なシートを除いて保存し直してください。`,
    `The workbook holds too many texts (limit ${limit}). Remove sheets that are not needed and save it again.`,
  ],
  'too-many-sheets': (limit) => [
    `ブックのシートが多すぎます(上限${limit})。不要なシートを除いて保存し直してください。`,
    `The workbook holds too many sheets (limit ${limit}). Remove those that are not needed and save it again.`,
  ],
  'too-many-rows': (limit) => [
    `シートの行が多すぎます(上限${limit})。${RESAVE_JA}`,
    `The sheet holds too many rows (limit ${limit}). ${RESAVE_EN}`,
  ],
  'too-many-columns': (limit) => [
    `シートの列の設定が多すぎます(上限${limit})。${RESAVE_JA}`,
    `The sheet holds too many settings of columns (limit ${limit}). ${RESAVE_EN}`,
  ],
  'too-many-merges': (limit) => [
    `シートのセルの結合が多すぎます(上限${limit})。不要な結合を解除して保存し直してください。`,
    `The sheet holds too many merged cells (limit ${limit}). Unmerge those that are not needed and save it again.`,
  ],
  'no-sheets': () => [
    `ブックにシートがありません。${ORIGINAL_JA}`,
    `The workbook has no sheets. ${ORIGINAL_EN}`,
  ],
  'sheet-without-cells': (name) => [
    `「${name}」はセルのないシート(グラフなど)です。総括表のあるシートをお選びください。`,
    `"${name}" is a sheet without cells (such as a chart). Choose the sheet that holds the summary table.`,
  ],
  'sheet-unknown': (index) => [
    `指定されたシート(${index}番目)はありません。シートを選び直してください。`,
    `There is no sheet number ${index}. Choose another sheet.`,
  ],
  'sheet-too-large': (limit) => [
    `シートのセルの範囲が広すぎます(上限${limit}セル)。表の外にある不要なセルを削除して保存し直してください。`,
    `The sheet spans too many cells (limit ${limit}). Delete the cells outside the table and save it again.`,
  ],
  'sheet-too-long': (limit) => [
    `シートの文字が多すぎます(上限${limit}文字)。表の外にある不要な文章を削除して保存し直してください。`,
    `The sheet holds too much text (limit ${limit} characters). Delete texts outside the table and save it again.`,
  ],
  'too-much-formatting': () => [
    'シートの数値の表示形式が長すぎるか、多すぎます。表の外にある不要なセルを削除し、残るセルの表示形式を「標準」にして保存し直してください。',
    'The number formats of the sheet are too long or too many. Delete the cells outside the table, set the format of those that are left to General and save it again.',
  ],
  'workbook-signed': () => [
    'ブックに電子署名があり、書き込むと署名が無効になるため、書き込みません。Excelで署名を削除してから行い、あとで署名し直してください。',
    'The workbook is digitally signed, and writing would make the signature invalid, so nothing is written. Remove the signature in Excel first and sign again afterwards.',
  ],
  'workbook-final': () => [
    'ブックが「最終版」になっているため、書き込みません。Excelで最終版の設定を解除してください。',
    'The workbook is marked as final, so nothing is written. Clear that mark in Excel first.',
  ],
  'workbook-reserved': () => [
    'ブックに書き込みパスワードが設定されているため、書き込みません。Excelで書き込みパスワードを解除してください。',
    'The workbook has a password to modify, so nothing is written. Remove that password in Excel first.',
  ],
  'styles-full': () => [
    'ブックのセルの書式がすでに上限まで使われているため、書き込みません。不要な書式を減らしてください。',
    'The workbook already uses as many cell formats as Excel allows, so nothing is written. Remove formats that are not needed.',
  ],
};

/** The failure of a code; `detail` names the part, sheet or limit its sentence speaks of. */
export function fileFailure(code: FileFailureCode, detail = ''): FileFailure {
  const [ja, en] = SENTENCES[code](shownName(detail));
  return { code, message: { ja, en } };
}

/** A failed result of a code, see {@link fileFailure}. */
export function failed(code: FileFailureCode, detail = ''): { ok: false; failure: FileFailure } {
  return { ok: false, failure: fileFailure(code, detail) };
}

/** The failure of more than a limit, which its sentence names, with the part it is about. */
export function tooMany(code: FileFailureCode, limit: number, where = ''): FileFailure {
  const most = limit.toLocaleString('en');
  return fileFailure(code, where === '' ? most : `${most}: ${where}`);
}

/** A successful result. */
export function done<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

const LONGEST_NAME = 60;

/** A name out of a file as it can stand in a sentence: on one line, not longer than a person reads, and nothing that moves a terminal's cursor. */
function shownName(name: string): string {
  const letters = Array.from(name.slice(0, 4 * LONGEST_NAME), (letter) =>
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(letter) ? '?' : letter,
  );
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME).join('')}…` : letters.join('');
}
