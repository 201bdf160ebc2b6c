import { officeFailure } from '../../excel/office-failures.js';
import type { SessionFailure } from '../../session/session.js';

/** Office.js could not be loaded, in Excel or outside it: whoever looks after the network can help. Loaded when it is said. */
export const OFFICE_UNREACHED: SessionFailure = {
  ...officeFailure('office-missing', 'Office.js failed to load'),
  message: {
    ja: 'Excelとつなぐための部品を、Microsoft(appsforoffice.microsoft.com)から読み込めませんでした。インターネット接続を確かめ、直らないときは管理者にご相談ください。',
    en: 'What connects this to Excel could not be loaded from Microsoft (appsforoffice.microsoft.com). Check the internet connection, or ask your administrator.',
  },
};
