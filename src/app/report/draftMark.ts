/** Whether a document still says that it is a draft: in its title, its header, or both. */
export const isMarkedDraft = (text: string): boolean => /\bDRAF\b/.test(text);
