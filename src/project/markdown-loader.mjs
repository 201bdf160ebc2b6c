// @ts-check
/** Pages of help for jest, as webpack gives them: their text. */
const transformer = {
  /** @param {string} text */
  process: (text) => ({ code: `module.exports = ${JSON.stringify(text)};` }),
};
export default transformer;
