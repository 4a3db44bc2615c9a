/** Refusals of the documents side: templates, drafts, plan, letter, desk. */
export type DocumentProblem =
  /** The template check found fields it can't fill; each sentence names field and place. */
  { readonly kind: 'templateBroken'; readonly template: string; readonly findings: readonly string[] };
