// @ts-check
import { problem } from './problem.mjs';

/**
 * The order of children. Office's schemas are sequences: an element out of place makes Office refuse the whole manifest.
 * Only what this manifest may hold; what is not listed here is refused, so that the list grows with the manifest.
 * Source: [MS-OWEMXML] and Microsoft's "How to find the proper order of manifest elements".
 */
/** @type {Readonly<Record<string, readonly string[]>>} */
const ORDER = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

/**
 * @param {import('./read-manifest.mjs').Manifest} manifest
 * @returns {import('./problem.mjs').Problem[]}
 */
export function orderProblems({ elements }) {
  return elements.flatMap(({ name: parent, children }) => {
    const order = ORDER[parent];
    if (!order) return [];
    const places = children.map(({ name }) => order.indexOf(name));
    const wrong = children.find((_, at) => {
      const place = places[at] ?? -1;
      return place < 0 || places.slice(0, at).some((before) => before > place);
    });
    if (!wrong) return [];
    return [
      problem(
        'order',
        `${parent} の中の ${wrong.name} の位置が違います。順番は ${order.join('、')} です。`,
        `${wrong.name} is out of place in ${parent}. The order is ${order.join(', ')}.`,
      ),
    ];
  });
}
