/** The door for Node: the real Office.js without a browser, connected to a simulated host. */
export { type OfficeInNode, officeInNode, reusableOffice } from './office-in-node.js';
