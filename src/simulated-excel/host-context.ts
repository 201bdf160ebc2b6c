import type { SimulatedHost } from './simulated-host.js';

const THEMES = {
  light: { body: [0xffffff, 0x262626], control: [0xf3f3f3, 0x262626] },
  dark: { body: [0x262626, 0xffffff], control: [0x1f1f1f, 0xffffff] },
} as const;

/** Colours only: this library turns whatever else it is given into a colour, `isDarkTheme` too. */
function themeInfo(theme: SimulatedHost['theme']): string {
  const { body, control } = THEMES[theme];
  return JSON.stringify({
    bodyBackgroundColor: body[0],
    bodyForegroundColor: body[1],
    controlBackgroundColor: control[0],
    controlForegroundColor: control[1],
  });
}

/** What `GetContext` of desktop Excel answers, as far as the library asks for it. */
export function contextOf(host: SimulatedHost): Record<string, () => unknown> {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'simulated',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => host.displayLanguage,
    GetAppDataLocale: () => host.displayLanguage,
    GetDocUrl: () => `C:\\${host.workbook.name}`,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'simulated',
    GetInstanceId: () => 'simulated',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(host.requirementSets),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.18000.20000',
    GetInitialDisplayMode: () => 2,
    GetFeaturesForSolution: () => '{}',
    GetOfficeThemeInfo: () => themeInfo(host.theme),
    GetSettings: () => ({ Read: () => {}, Write: () => {} }),
  };
}

/**
 * What `GetHostInfo` answers: application, platform, version, language, and that a window is a dialog's. Office.js takes
 * it apart at the dollar signs (`getHostInfo` in office.debug.js).
 */
export function hostInfoOf({ displayLanguage }: SimulatedHost, isDialog: boolean): string {
  return `Excel$Win32$16.01$${displayLanguage}$$${isDialog ? 'isDialog' : ''}$$0`;
}
