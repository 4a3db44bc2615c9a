import { type FormAnswer, type FormItemState, type FormState, isQuestion } from './form';

/** The address at which people answer. */
export function publishedUrl(form: FormState): string {
  return `https://docs.google.com/forms/d/e/${form.publishedId}/viewform`;
}

/** The address at which the form is edited. */
export function editUrl(form: FormState): string {
  return `https://docs.google.com/forms/d/${form.id}/edit`;
}

/** File id in an address of the editor; null when it is none. */
export function fileIdOfUrl(url: string): string | null {
  return /\/forms\/(?:u\/\d+\/)?d\/(?!e\/)([\w-]{10,})/.exec(url)?.[1] ?? null;
}

/** `entry.N` of an item (a grid has one per row). Google derives neither from the other; here N is the item's id. */
function entries(item: FormItemState, answer: FormAnswer): [string, string][] {
  const name = `entry.${item.id}`;
  if (item.type === 'GRID' || item.type === 'CHECKBOX_GRID') {
    const rows = Array.isArray(answer) ? answer : [answer];
    return rows.flatMap((row, at) =>
      (Array.isArray(row) ? row : [row]).flatMap((text): [string, string][] =>
        text === null ? [] : [[`${name}.${at}`, text]],
      ),
    );
  }
  const values = Array.isArray(answer) ? answer : [answer];
  return values.flatMap((value): [string, string][] => {
    if (typeof value !== 'string') return [];
    const known = item.choices.some((choice) => choice.value === value);
    if (item.other && !known) {
      return [
        [name, '__other_option__'],
        [`${name}.other_option_response`, value],
      ];
    }
    return [[name, value]];
  });
}

/** An address that opens the form with answers filled in, as `FormResponse.toPrefilledUrl` gives it. */
export function prefilledUrl(form: FormState, answers: Readonly<Record<string, FormAnswer>>): string {
  const pairs = form.items.flatMap((item) => {
    const answer = answers[item.id];
    return answer === undefined || !isQuestion(item) ? [] : entries(item, answer);
  });
  const query = pairs.map(([name, value]) => `&${name}=${encodeURIComponent(value).replaceAll('%20', '+')}`);
  return `${publishedUrl(form)}?usp=pp_url${query.join('')}`;
}

/** The answers that a prefilled address carries, by item id; unknown entries are ignored, as the page does. */
export function prefilledAnswers(form: FormState, url: string): Record<string, FormAnswer> {
  const pairs = (url.split('?')[1] ?? '').split('&').map((pair): [string, string] => {
    const [name = '', value = ''] = pair.split('=');
    return [decodeURIComponent(name), decodeURIComponent(value.replaceAll('+', '%20'))];
  });
  const valuesOf = (name: string) => pairs.filter(([key]) => key === name).map(([, value]) => value);
  const answers: Record<string, FormAnswer> = {};
  for (const item of form.items) {
    const name = `entry.${item.id}`;
    if (item.type === 'GRID' || item.type === 'CHECKBOX_GRID') {
      const rows = item.rows.map((_, at) => valuesOf(`${name}.${at}`));
      if (!rows.some((row) => row.length > 0)) continue;
      answers[item.id] = item.type === 'GRID' ? rows.map((row) => row[0] ?? null) : rows;
      continue;
    }
    const other = valuesOf(`${name}.other_option_response`)[0];
    const values = valuesOf(name).map((value) => (value === '__other_option__' ? (other ?? '') : value));
    const [first] = values;
    if (first === undefined || !isQuestion(item)) continue;
    answers[item.id] = item.type === 'CHECKBOX' ? values : first;
  }
  return answers;
}
