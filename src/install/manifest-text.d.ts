/** The build gives a file of XML as its text. */
declare module '*.xml' {
  const text: string;
  export = text;
}
