import { breakdownOf } from '../../domain/index/breakdown';
import { computeIndex } from '../../domain/index/computeIndex';
import { trendChangeOf, trendPointOf } from '../../domain/index/trend';
import { ok, type Result, refuse } from '../../domain/result';
import { groupOrderOf, profileGroupOf } from '../../domain/survey/profileKey';
import type { Questionnaire } from '../../domain/survey/questionnaire';
import type { SurveyResponse } from '../../domain/survey/surveyResponse';
import type { Args } from '../../shared/contract/contract';
import type { PicturesView, ShownPicture } from '../../shared/contract/indexCalls';
import { changeWords, trendWords } from '../../shared/format/changeWords';
import { formatDecimal } from '../../shared/format/formatNumber';
import { profileGroupLabel, profileTitles } from '../../shared/format/profileLabel';
import { examinerWords } from '../../shared/messages/examinerWords';
import { breakdownBars } from '../../shared/pictures/breakdownBars';
import { distributionBars } from '../../shared/pictures/distributionBars';
import { elementBars } from '../../shared/pictures/elementBars';
import { inPanel } from '../../shared/pictures/layout';
import type { Picture } from '../../shared/pictures/picture';
import { trendLine } from '../../shared/pictures/trendLine';
import { elementName } from '../../shared/questionnaire/elementNames';
import type { CountingMethod } from '../countingMethod';
import { readFilterable } from '../filter/filterable';
import type { Problem } from '../problem';
import type { StaffWorld } from '../world';
import { breakdownKeys } from './breakdownViews';

const { pictures: titles } = examinerWords;

/** Most bars of one picture; services beyond are in the table of groups. */
const mostBars = 12;

const shown = (key: string, title: string, picture: Picture): ShownPicture => ({ key, title, ...picture });

/**
 * Grafik dan tren: NRR per element, distribution of the answers, trend, and the index per group, drawn for the
 * sidebar. Of the locked data; before the lock of the answers as they stand, then without a trend, because only
 * locked figures are one.
 */
export const resultPictures = (
  world: StaffWorld,
  { period: id }: Args<'index.pictures'>,
): Result<PicturesView, Problem> => {
  const read = readFilterable(world, id);
  if (!read.ok) return read;
  const { period, questionnaire, snapshot, method } = read.value;
  const responses = snapshot?.responses ?? read.value.responses;
  const computed = snapshot === null ? computeIndex(responses, questionnaire, method) : ok(snapshot.result);
  if (!computed.ok) return refuse({ kind: 'noIndex', problem: computed.problem });
  const now = trendPointOf(period, computed.value);
  const earlier = snapshot?.trend ?? [];
  const before = earlier.at(-1);
  const change = before === undefined ? null : trendChangeOf(before, now);
  const { elements } = computed.value;
  return ok({
    pictures: [
      shown('elements', titles.elements, elementBars(elements, inPanel)),
      shown('distribution', titles.distribution, distributionBars(elements, inPanel)),
      ...(earlier.length === 0 ? [] : [shown('trend', titles.trend, trendLine([...earlier, now], inPanel))]),
      ...groupPictures(responses, questionnaire, method),
    ],
    change: change === null ? null : examinerWords.sentence(trendWords(change)),
    elements: (change?.elements ?? []).map(({ code, ...by }) => ({
      code,
      name: elementName(code),
      before: nrrIn(before?.elements ?? [], code),
      now: nrrIn(now.elements, code),
      change: changeWords({ direction: by.direction, points: by.points }),
    })),
  });
};

const nrrIn = (elements: readonly { readonly code: string; readonly nrr: number }[], code: string): string =>
  formatDecimal(elements.find((one) => one.code === code)?.nrr ?? 0, 2);

/** A picture for each profile key by which there is more than one group. */
const groupPictures = (
  responses: readonly SurveyResponse[],
  questionnaire: Questionnaire,
  method: CountingMethod,
): readonly ShownPicture[] =>
  breakdownKeys.flatMap((key) => {
    const groups = breakdownOf(responses, questionnaire, {
      groupOf: (response) => profileGroupOf(response, key),
      order: groupOrderOf(key),
      ...method,
    }).filter(({ group }) => group !== null);
    if (groups.length < 2) return [];
    const bars = groups.slice(0, mostBars).map(({ group, counted, small, result }) => ({
      name: profileGroupLabel(key, group),
      counted,
      small,
      figure: result,
    }));
    const title = titles.by(profileTitles[key]);
    return [shown(key, title, breakdownBars(bars, 'internal', inPanel))];
  });
