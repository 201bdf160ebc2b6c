// @ts-check

/**
 * Why a manifest would not install, or not work once it is installed.
 * @typedef {{ code: string, message: { ja: string, en: string } }} Problem
 */

/**
 * @param {string} code
 * @param {string} ja what is wrong and what to do
 * @param {string} en
 * @returns {Problem}
 */
export const problem = (code, ja, en) => ({ code, message: { ja, en } });
