import { reportContent } from '../../engine/index.js';
import { type YearPair, yearPairs } from '../../file-session/year-pairs.js';
import { nextTask } from '../../session/next-task.js';
import { checkSheet, today } from '../checking.js';
import { download } from '../download.js';
import type { ChosenFile, LostFile } from '../first/chosen-files.js';
import { type PartOfPage, plainButton } from '../part-of-page.js';
import type { Surroundings } from '../surroundings.js';
import { writeNewWorkbook } from '../write-new-workbook.js';
import { checkFile, type FileResult } from './check-files.js';
import { fileList } from './file-list.js';
import type { MadeKind } from './make-files.js';
import { madeSection, makeFiles } from './making.js';
import { SEVERAL_WORDS } from './several-words.js';

const KINDS: readonly MadeKind[] = ['compare', 'next', 'committee'];

/**
 * Several files: each is checked, one after the other, and listed with what was found. Of all of them a report can be downloaded, of each
 * the comparison with last year, next year's form and the committee's paper.
 * @param open lays one of them on the desk
 */
export function severalPage(
  given: readonly (ChosenFile | LostFile)[],
  around: Surroundings,
  open: (file: ChosenFile) => void,
): PartOfPage {
  const { words, said, choose } = around;
  const { language } = words;
  const own = SEVERAL_WORDS[language];
  const files = given.map((file) => ('sentence' in file ? null : file));
  const element = document.createElement('main');
  element.className = 'several';
  const heading = document.createElement('h1');
  const bar = document.createElement('p');
  bar.className = 'several-bar';
  const told = document.createElement('div');
  const results: FileResult[] = [];
  let pairs: readonly YearPair[] = [];
  let isOver = false;

  const tell = (section: HTMLElement | null) => told.replaceChildren(...(section ? [section] : []));
  const report = async (): Promise<void> => {
    const tables = results.flatMap((one) => (one.is === 'table' ? [one.table] : []));
    const unread = results.flatMap((one) =>
      one.is === 'unread' ? [{ file: one.name, message: one.sentence }] : [],
    );
    const made = await writeNewWorkbook(reportContent({ tables, unread }), 'report').catch(() => null);
    if (!made?.ok) {
      said.say(own.notReported(made ? made.message[language] : words.notLoaded), true);
      return;
    }
    download(own.reportFile, made.bytes);
    const sentence = own.reported(tables.length);
    said.say(sentence);
    const look = plainButton(own.show, () => open({ name: own.reportFile, bytes: made.bytes }));
    tell(madeSection(sentence, null, look));
  };
  const make = async (kind: MadeKind): Promise<void> => {
    tell(await makeFiles(kind, { files, results, pairs }, around, () => isOver, open));
  };
  /** Buttons that wait for one another: each takes the whole of the page's thought. */
  const working: HTMLButtonElement[] = [];
  const button = (id: string, name: string, run: () => Promise<void>): HTMLButtonElement => {
    const made = plainButton(name, () => {
      for (const one of working) one.disabled = true;
      void run().finally(() => {
        for (const one of working) one.disabled = false;
        made.focus();
      });
    });
    made.id = id;
    made.disabled = true;
    working.push(made);
    return made;
  };
  bar.append(
    button('report', own.report, report),
    ...KINDS.map((kind) => button(kind, own.made[kind].make, () => make(kind))),
    plainButton(words.open, choose),
  );
  const list = fileList(language, (at) => {
    const file = files[at];
    if (file) open(file);
  });
  element.append(heading, bar, told, list.element);

  const run = async (): Promise<void> => {
    for (const file of given) {
      heading.textContent = own.heading(results.length, given.length);
      const result = await checkFile(file, checkSheet, today(), language);
      await nextTask();
      if (isOver) return;
      results.push(result);
      list.add(result);
    }
    heading.textContent = own.heading(results.length, given.length);
    const count = (is: FileResult['is']) => results.filter((one) => one.is === is).length;
    pairs = yearPairs(results.map((one) => (one.is === 'table' ? one.table : null)));
    list.showPairs(
      pairs,
      results.map(({ name }) => name),
    );
    said.say(own.said(count('table'), count('unread'), count('passed')), count('unread') > 0);
    if (count('table') === 0) said.say(own.nothingToReport, true);
    else for (const one of working) one.disabled = false;
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
