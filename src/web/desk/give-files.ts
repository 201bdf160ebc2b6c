import type { GiveFiles } from '../../file-session/file-desk.js';
import type { Outcome } from '../../session/session.js';
import { download } from '../download.js';
import { WORDS_EN, WORDS_JA } from '../first/words.js';
import { writeNewWorkbook } from '../write-new-workbook.js';

const GIVEN: Outcome<void> = { ok: true, value: undefined };

/** New files go where the browser keeps what it downloads. */
export const giveFiles: GiveFiles = {
  async newWorkbook(name, sheets, by, customXml) {
    const made = await writeNewWorkbook(sheets, by, customXml).catch(() => null);
    if (made?.ok) {
      download(name, made.bytes);
      return GIVEN;
    }
    const message = made ? made.message : { ja: WORDS_JA.notLoaded, en: WORDS_EN.notLoaded };
    return { ok: false, failure: { code: 'file-refused', message, detail: 'new workbook' } };
  },
  async file(name, bytes) {
    download(name, bytes);
    return GIVEN;
  },
};
