// @ts-check

/**
 * What the guides say of Excel that no test of ours can hold: where, its source, and how far that was looked at. A source is a page of Microsoft's by title,
 * unless it says otherwise.
 *
 * @type {readonly { says: string, where: string, source: string, seen: string }[]}
 */
export const GUIDE_CLAIMS = [
  {
    says: 'which ExcelApi each Excel has',
    where: 'admin-guide, 4',
    source:
      '[Excel JavaScript API requirement sets](https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets)',
    seen: 'Office 2021 and 2024, 2026-11-29; the page no longer names 2016 (1.1) and 2019 (1.7)',
  },
  {
    says: 'volume-licensed Office 2019 shows add-ins by Internet Explorer 11',
    where: 'admin-guide, 4',
    source:
      '[Support older Microsoft webviews and Office versions](https://learn.microsoft.com/office/dev/add-ins/develop/support-ie-11)',
    seen: '2026-11-29',
  },
  {
    says: 'Office 2016 and 2019 have been without support since 14 October 2025',
    where: 'admin-guide, 4',
    source:
      '[End of support resources for Office](https://learn.microsoft.com/office/endofsupport/resources)',
    seen: '2026-11-29, in a version of 2023',
  },
  {
    says: 'Office 2021 and LTSC 2021 have been without support since 13 October 2026',
    where: 'admin-guide, 4',
    source: 'the press, on an announcement of Microsoft’s',
    seen: 'not verified at Microsoft; the guide says so',
  },
  {
    says: 'functions may come up to 24 hours late',
    where: 'admin-guide, 6',
    source:
      '[Troubleshoot custom functions](https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-troubleshooting)',
    seen: 'quoted in August 2026; not looked at again',
  },
  {
    says: 'Edge asks before a page reaches the local network, and the names of its policies',
    where: 'admin-guide, 2',
    source:
      '[LocalNetworkAccessAllowedForUrls](https://learn.microsoft.com/deployedge/microsoft-edge-policies/localnetworkaccessallowedforurls)',
    seen: '2026-11-29',
  },
  {
    says: 'which sites that policy must name for Excel on the web',
    where: 'admin-guide, 2',
    source:
      'our guess; [office-js #6860](https://github.com/OfficeDev/office-js/issues/6860) has a case where the outer site was not enough',
    seen: 'not verified; the guide says so',
  },
  {
    says: 'how add-ins are deployed, and how long that takes',
    where: 'admin-guide, 3, and install.html',
    source: 'Microsoft Learn, on the Microsoft 365 admin center and on sideloading',
    seen: 'not tried: no tenant was at hand',
  },
  {
    says: 'a person may run scripts 1,600 times a day from flows, 120 seconds each',
    where: 'office-script',
    source:
      '[Platform limits, requirements, and error messages for Office Scripts](https://learn.microsoft.com/office/dev/scripts/testing/platform-limits)',
    seen: 'in the sources of the page of April 2026 (OfficeDev/office-scripts-docs), 2026-11-29; not tried',
  },
  {
    says: 'a licence of Microsoft 365 brings 6,000 requests in 24 hours, and each action of a flow is one',
    where: 'office-script',
    source:
      '[Requests limits and allocations](https://learn.microsoft.com/power-platform/admin/api-request-limits-allocations)',
    seen: 'in Microsoft’s training on platform limits, 2026-11-29; not tried',
  },
  {
    says: 'IIS takes `web.config` as it is',
    where: 'admin-guide, 2',
    source: 'Microsoft Learn, on `httpProtocol` and `staticContent`',
    seen: 'not tried: nginx and Apache are',
  },
];
