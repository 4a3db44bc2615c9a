import type { FormAnswer, FormItemState, FormNavigation, FormState } from './form';

/** One screen of the form: the page break that opens it (none for the first) and its items. */
export type FormPage = { opening: FormItemState | null; items: FormItemState[] };

/** The form cut at its page breaks. */
export function pagesOf(form: FormState): FormPage[] {
  const pages: FormPage[] = [{ opening: null, items: [] }];
  for (const item of form.items) {
    if (item.type === 'PAGE_BREAK') pages.push({ opening: item, items: [] });
    else pages.at(-1)?.items.push(item);
  }
  return pages;
}

/** Where a page leads: the choice made on it, else what the page break after it says. */
function leadsTo(
  page: FormPage,
  next: FormPage | undefined,
  answers: Readonly<Record<string, FormAnswer>>,
): FormNavigation {
  let goal: FormNavigation = next?.opening?.goTo ?? null;
  for (const item of page.items) {
    const chosen = item.choices.find((choice) => choice.value === answers[item.id]);
    if (chosen !== undefined && chosen.goTo !== null && item.type !== 'CHECKBOX') goal = chosen.goTo;
  }
  return goal;
}

/** Which page follows page `at` (counted from 0) for somebody with these answers; null where the form ends. */
export function pageAfter(
  pages: readonly FormPage[],
  at: number,
  answers: Readonly<Record<string, FormAnswer>>,
): number | null {
  const page = pages[at];
  if (page === undefined) return null;
  const goal = leadsTo(page, pages[at + 1], answers);
  if (goal === 'SUBMIT') return null;
  if (goal === 'RESTART') return 0;
  const next = typeof goal === 'number' ? pages.findIndex((other) => other.opening?.id === goal) : at + 1;
  return next < 0 || next >= pages.length ? null : next;
}

/** The items a respondent with these answers comes past; those of skipped pages are not asked. */
export function visitedItems(
  form: FormState,
  answers: Readonly<Record<string, FormAnswer>>,
): FormItemState[] {
  const pages = pagesOf(form);
  const visited: FormItemState[] = [];
  const seen = new Set<number>();
  for (let at: number | null = 0; at !== null && !seen.has(at); at = pageAfter(pages, at, answers)) {
    seen.add(at);
    visited.push(...(pages[at]?.items ?? []));
  }
  return visited;
}
