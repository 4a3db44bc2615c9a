/**
 * A count as people in an office write it: "1200", "1.200", "1 200". Null for anything else, so that "1,5" isn't
 * taken for 15 and "1.20" not for 120; '' too, which the caller knows to be nothing typed.
 */
export const parseWholeNumber = (text: string): number | null => {
  const typed = text.trim();
  const digits = /^\d{1,3}([.\s]\d{3})+$/.test(typed) ? typed.replace(/[.\s]/g, '') : typed;
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
};
