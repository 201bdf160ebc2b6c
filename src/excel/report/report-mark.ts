/** Name, unseen and of the sheet alone, by which a sheet of a report we made is known again whatever it is called or holds. */
export const REPORT_MARK = 'SoukatsuReport';
