/** Items in a sentence: "U3", "U3 dan U9", "U3, U5, dan U9". */
export const formatList = (items: readonly string[]): string => {
  const [last = '', ...before] = [...items].reverse();
  if (before.length === 0) return last;
  const comma = before.length > 1 ? ',' : '';
  return `${before.reverse().join(', ')}${comma} dan ${last}`;
};
