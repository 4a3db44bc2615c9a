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

/** The items a respondent with these answers comes past; those of skipped pages are not asked. */
export function visitedItems(
  form: FormState,
  answers: Readonly<Record<string, FormAnswer>>,
): FormItemState[] {
  const pages = pagesOf(form);
  const visited: FormItemState[] = [];
  const seen = new Set<number>();
  let at = 0;
  while (at < pages.length && !seen.has(at)) {
    seen.add(at);
    const page = pages[at];
    if (page === undefined) break;
    visited.push(...page.items);
    const goal = leadsTo(page, pages[at + 1], answers);
    if (goal === 'SUBMIT') break;
    if (goal === 'RESTART') at = 0;
    else if (typeof goal === 'number') at = pages.findIndex((other) => other.opening?.id === goal);
    else at += 1;
    if (at < 0) break;
  }
  return visited;
}
