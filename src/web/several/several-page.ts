import { reportContent } from '../../engine/index.js';
import { nextTask } from '../../session/next-task.js';
import { checkSheet, today } from '../checking.js';
import { download } from '../download.js';
import type { ChosenFile, LostFile } from '../first/chosen-files.js';
import { type PartOfPage, plainButton } from '../part-of-page.js';
import type { Surroundings } from '../surroundings.js';
import { writeNewWorkbook } from '../write-new-workbook.js';
import { checkFile, type FileResult } from './check-files.js';
import { fileList } from './file-list.js';
import { SEVERAL_WORDS } from './several-words.js';

/**
 * Several files: each is checked, one after the other, and listed with what was found; a report over all of them can be downloaded.
 * @param open lays one of them on the desk
 */
export function severalPage(
  files: readonly (ChosenFile | LostFile)[],
  { words, said, choose }: Surroundings,
  open: (file: ChosenFile) => void,
): PartOfPage {
  const { language } = words;
  const own = SEVERAL_WORDS[language];
  const element = document.createElement('main');
  element.className = 'several';
  const heading = document.createElement('h1');
  const bar = document.createElement('p');
  const results: FileResult[] = [];
  let isOver = false;

  const report = async (): Promise<void> => {
    const tables = results.flatMap((one) => (one.ok ? [one.table] : []));
    const unread = results.flatMap((one) => (one.ok ? [] : [{ file: one.name, message: one.sentence }]));
    const made = await writeNewWorkbook(reportContent({ tables, unread }), 'report').catch(() => null);
    if (!made?.ok) {
      said.say(own.notReported(made ? made.message[language] : words.notLoaded), true);
      return;
    }
    download(own.reportFile, made.bytes);
    said.say(own.reported(tables.length));
  };
  const reporting = plainButton(own.report, () => {
    reporting.disabled = true;
    void report().finally(() => {
      reporting.disabled = false;
    });
  });
  reporting.id = 'report';
  reporting.disabled = true;
  bar.append(reporting, ' ', plainButton(words.open, choose));
  const list = fileList(language, (at) => {
    const file = files[at];
    if (file && !('sentence' in file)) open(file);
  });
  element.append(heading, bar, list.element);

  const run = async (): Promise<void> => {
    for (const file of files) {
      heading.textContent = own.heading(results.length, files.length);
      const result = await checkFile(file, checkSheet, today(), language);
      await nextTask();
      if (isOver) return;
      results.push(result);
      list.add(result);
    }
    heading.textContent = own.heading(results.length, files.length);
    const tables = results.filter(({ ok }) => ok).length;
    said.say(own.said(tables, results.length - tables), tables < results.length);
    if (tables > 0) reporting.disabled = false;
    else said.say(own.nothingToReport, true);
  };
  void run();
  return {
    element,
    focus() {
      heading.tabIndex = -1;
      heading.focus();
    },
    mayLeave: () => true,
    end() {
      isOver = true;
    },
  };
}
