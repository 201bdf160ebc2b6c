import { type WireObject, wireClass } from '../wire/wire-object.js';

/** The library says by this that the page is ready to run commands; Excel answers nothing. */
const addinInternalService: (target: null) => WireObject = wireClass('AddinInternalService', {
  methods: { NotifyActionHandlerReady: { call: () => null } },
});

/** Services of Excel's shell that Office.js itself calls while a page starts; `null` for an unknown one. */
export function libraryService(name: string): WireObject | null {
  return name === 'Microsoft.InternalService.AddinInternalService' ? addinInternalService(null) : null;
}
