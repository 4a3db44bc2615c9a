import type { ElementResult, IndexResult } from '../../domain/index/indexResult';
import type { Period } from '../../domain/period/period';
import type { Quarter } from '../../domain/plan/planItem';
import { quarterYear } from '../../domain/plan/quarterYear';
import { isGood, selectPriorities } from '../../domain/plan/selectPriorities';
import { suppressSmall } from '../../domain/publication/suppressSmall';
import type { ProfileTable, ReportFacts, ServiceResult } from '../../domain/report/reportFacts';
import type { ElementCode } from '../../domain/survey/element';
import { formatRoman } from '../format/formatNumber';
import { periodDates, periodLabel } from '../format/periodLabel';
import { officeName } from '../office/officeName';
import { tidy } from '../report/respondentTexts';
import { joinList, oneLine, phrase } from '../report/wording';
import { plainElementName } from './plainElementName';

/** A group of respondents; `n` null where it is too small to be shown. */
export type PublicGroup = { readonly label: string; readonly n: number | null };

/** What citizens are told of a period: nothing in it points to a person. */
export type PublicationFacts = {
  readonly office: string;
  readonly regency: string;
  readonly period: string;
  /** "1 Januari s.d. 30 Juni 2021" */
  readonly dates: string;
  readonly overall: IndexResult;
  /** Services with enough respondents, largest first. */
  readonly services: readonly ServiceResult[];
  /** Whether services were left out of them. */
  readonly servicesHidden: boolean;
  /** All services asked about, by name. */
  readonly serviceNames: readonly string[];
  readonly sex: readonly PublicGroup[];
  readonly education: readonly PublicGroup[];
  /** In plain words, highest first; empty when all elements are equal or none is good. */
  readonly good: readonly string[];
  /** In plain words, lowest first, with what the office does about it and when. */
  readonly improve: readonly Improvement[];
};

export type Improvement = {
  readonly what: string;
  readonly steps: readonly { readonly programme: string; readonly when: string }[];
};

/** The report's facts as the public may see them. */
export function publicationFactsOf(facts: ReportFacts): PublicationFacts {
  const { overall, services, profile } = facts.result;
  const { priorities, strengths } = selectPriorities(overall.elements);
  return {
    office: officeName(facts.office.kecamatan),
    regency: oneLine(facts.office.regency),
    period: periodLabel(facts.period),
    dates: periodDates(facts.period),
    overall,
    services: publicServices(services),
    servicesHidden: publicServices(services).length < services.length,
    serviceNames: services.map(({ service }) => oneLine(service)),
    sex: groupsOf(profile, 'sex'),
    education: groupsOf(profile, 'education'),
    good: strengths.filter(isGood).map(({ code }) => plainElementName(code)),
    improve: priorities.map((element) => improvementOf(element, facts)),
  };
}

/** Small services, and as many others as it takes that none can be had by subtraction from the total, are left out. */
function publicServices(services: readonly ServiceResult[]): readonly ServiceResult[] {
  const shown = suppressSmall(services.map(({ counted }) => counted));
  return services.filter((_, at) => shown[at] !== null);
}

function groupsOf(profile: readonly ProfileTable[], key: ProfileTable['key']): readonly PublicGroup[] {
  const rows = profile.find((table) => table.key === key)?.rows ?? [];
  const shown = suppressSmall(rows.map(({ n }) => n));
  return rows.map(({ label }, at) => ({ label: tidy(label), n: shown[at] ?? null }));
}

function improvementOf({ code }: ElementResult, { decision, period }: ReportFacts): Improvement {
  const steps = (decision?.plan ?? []).filter(({ subject }) => subject === (code satisfies ElementCode));
  return {
    what: plainElementName(code),
    steps: steps.map(({ programme, quarters }) => ({
      programme: phrase(oneLine(programme)),
      when: whenOf(quarters, period),
    })),
  };
}

/** "Triwulan III dan IV 2021", "Triwulan IV 2021 dan Triwulan I 2022", in the order of time. */
function whenOf(quarters: readonly Quarter[], period: Period): string {
  const years = [...new Set(quarters.map((quarter) => quarterYear(period, quarter)))].sort();
  const parts = years.map((year) => {
    const named = [...quarters].sort().filter((quarter) => quarterYear(period, quarter) === year);
    return `Triwulan ${joinList(named.map(formatRoman))} ${year}`;
  });
  return parts.join(' dan ');
}
