import { breakdownOf, smallGroupLimit } from '../domain/index/breakdown';
import type { ElementResult } from '../domain/index/indexResult';
import { changeOf } from '../domain/index/trend';
import { type Period, periodContains } from '../domain/period/period';
import { profileGroupOf } from '../domain/survey/profileKey';
import { maskPersonal } from '../shared/format/maskPersonal';
import { evidenceWords as words } from '../shared/messages/evidenceWords';
import { lowAnswers } from '../shared/report/distribution';
import { methodOf, type Snapshot } from './data/snapshot';
import type { Ports } from './world';

/** Most complaints quoted for one element, and most letters of one. */
const quoted = 3;
const longestQuote = 120;

const shortened = (text: string): string => {
  const line = maskPersonal(text).replace(/\s+/g, ' ').trim();
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote).trimEnd()}…`;
};

/**
 * Why an element is a priority, from the locked data and the complaints classified to it: how its answers are spread,
 * how it changed, the service that is lowest (of at least five respondents), what people complained of.
 */
export const evidenceFor = (
  world: Pick<Ports, 'complaints'>,
  period: Period,
  snapshot: Snapshot,
): ((element: ElementResult) => readonly string[]) => {
  const { responses, questionnaire, trend } = snapshot;
  const services = breakdownOf(responses, questionnaire, {
    groupOf: (response) => profileGroupOf(response, 'service'),
    ...methodOf(snapshot),
  }).filter(({ group, counted }) => group !== null && counted >= smallGroupLimit);
  const complaints = world.complaints.read().filter(({ date }) => periodContains(period, date));
  const earlier = trend.at(-1);
  return (element) => {
    const { code, nrr } = element;
    const before = earlier?.elements.find((one) => one.code === code);
    const [lowest] = services
      .flatMap(({ group, counted, result }) => {
        const own = result?.elements.find((one) => one.code === code);
        return group === null || own === undefined ? [] : [{ group, counted, nrr: own.nrr }];
      })
      .sort((a, b) => a.nrr - b.nrr);
    const own = complaints.filter((one) => one.element === code);
    return [
      words.answers(lowAnswers(element)),
      ...(earlier && before ? [words.change(changeOf(before.nrr, nrr), earlier.period)] : []),
      ...(lowest && services.length > 1 ? [words.service(lowest.group, lowest.nrr, lowest.counted)] : []),
      ...(own.length === 0
        ? []
        : [
            words.complaints(
              own.length,
              own.slice(0, quoted).map(({ text }) => shortened(text)),
            ),
          ]),
    ];
  };
};
