// @ts-check

/** Where manifest.xml of the project says the add-in is: the address that is replaced. */
const LOCAL = 'https://localhost:3000/';

/**
 * The manifest for another address.
 *
 * @param {string} manifest the project's
 * @param {string} baseUrl ends with a slash
 */
export const manifestFor = (manifest, baseUrl) => manifest.replaceAll(LOCAL, baseUrl);

/** The id of the add-in on a developer's machine: one of the same id may be deployed to them. */
const DEVELOPERS_ID = 'f30c6d3b-2f0b-4a58-9a6d-3d0a5e1c7b42';

/**
 * The manifest for a developer's own machine. It says so in its name, and stands beside one that is deployed.
 *
 * @param {string} manifest the project's
 * @param {string} baseUrl ends with a slash
 */
export const developersManifest = (manifest, baseUrl) =>
  manifestFor(manifest, baseUrl)
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${DEVELOPERS_ID}</Id>`)
    .replace(/(<DisplayName DefaultValue="[^"]*)"/, '$1(開発)"')
    .replace(/(<DisplayName[\s\S]*?<Override Locale="en-US" Value="[^"]*)"/, '$1 (development)"')
    // A formula names one of the two.
    .replace(
      'id="Functions.Namespace" DefaultValue="SOUKATSU"',
      'id="Functions.Namespace" DefaultValue="SOUKATSUDEV"',
    );
