import { answersXml, NO_DECISIONS, partsOfNextYear } from '../../src/decisions/index.js';

const title = 'title="令和7年度 みどり商工会 総括表" year="2025"';
const of = 'reason="確認" date="2026-04-10"';
const FIRST = `<decisions xmlns="urn:soukatsu:decisions:1">
  <direction label="空き店舗数(店)" measure="商店街" occurrence="1" better="lower" ${of}/>
  <aside ${title} rule="large-gap" about="会員数(社)" key="k" ${of}/>
</decisions>`;
const GROWN = `<answers xmlns="urn:soukatsu:answers:1">
  <yearEnd ${title} ${of}/>
  <wish><!-- 希望 --></wish>
</answers>`;

test('a part keeps what goes on, and what a newer version has written; others stay to the letter', () => {
  const foreign = '<notes xmlns="urn:somebody-else"/>';
  const made = partsOfNextYear([foreign, FIRST, GROWN]);
  expect(made).toMatchObject({ kept: 1, gone: 2 });
  const [other, first, grown] = made?.parts ?? [];
  expect(other).toBe(foreign);
  expect(first).toContain('better="lower"');
  expect(first).not.toContain('aside');
  expect(grown).toContain('<wish><!-- 希望 --></wish>');
  expect(grown).not.toContain('yearEnd');
});

test('a part in which nothing is left is empty, for none is taken away', () => {
  const only = `<answers xmlns="urn:soukatsu:answers:1"><yearEnd ${title} ${of}/></answers>`;
  expect(partsOfNextYear([only])?.parts).toEqual([answersXml(NO_DECISIONS)]);
});

test('nothing changes where nothing has to go, and answers that can’t be read stop it', () => {
  expect(partsOfNextYear([FIRST.replace(/\n.*aside.*/, '')])).toMatchObject({ gone: 0, kept: 1 });
  expect(partsOfNextYear(['<decisions xmlns="urn:soukatsu:decisions:1"><who/></decisions>'])).toBeNull();
});
