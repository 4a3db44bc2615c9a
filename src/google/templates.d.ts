/** Made by build/docxTemplates.ts and put into the bundle by build/bundleServer.ts. */
declare module 'eskm:templates' {
  /** The default templates: .docx as base64, by name. */
  export const templates: Readonly<Record<string, string>>;
}
