import { styleOfFile } from '../../src/grid/style-of-file.js';

const PLAIN = { bold: false, wrap: false, horizontal: 'general', vertical: 'bottom', border: {} };

test('what a file leaves out is left out', () => {
  expect(styleOfFile(PLAIN)).toEqual({ bold: false, wrap: false, border: false });
});

test('size, colours and where the text stands are taken over', () => {
  const look = { ...PLAIN, fontSize: 9, fill: '#D9E2F3', fontColor: '#C00000', bold: true, wrap: true };
  expect(styleOfFile({ ...look, horizontal: 'centerContinuous', vertical: 'distributed' })).toEqual({
    ...{ fontSize: 9, fill: '#D9E2F3', fontColor: '#C00000', bold: true, wrap: true, border: false },
    ...{ horizontal: 'center', vertical: 'center' },
  });
});

test('two sides make a frame, one does not', () => {
  const frameOf = (border: object) => styleOfFile({ ...PLAIN, border }).border;
  expect([frameOf({ top: {} }), frameOf({ top: {}, left: {} })]).toEqual([false, true]);
});
