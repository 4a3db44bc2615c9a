import type { OfficialFigures, PrintedFigure } from '../../domain/index/reconcile';
import { ok, type Result, refuse } from '../../domain/result';
import type { ElementCode } from '../../domain/survey/element';
import type { WebsiteFigures } from '../../shared/contract/indexCalls';
import { parseCount, parsePrinted } from '../../shared/format/parsePrinted';
import type { Problem } from '../problem';

/** The typed figures as the domain compares them; what was left empty isn't compared. The IKM is asked for. */
export const readWebsiteFigures = ({
  counted,
  ikm,
  nrr,
}: WebsiteFigures): Result<OfficialFigures, Problem> => {
  if (ikm === '') return refuse({ kind: 'nothingToCompare' });
  const official = parsePrinted(ikm);
  if (official === null) return refuse({ kind: 'unreadableFigure', text: ikm });
  const n = counted === '' ? null : parseCount(counted);
  if (counted !== '' && n === null) return refuse({ kind: 'unreadableFigure', text: counted });
  const elements: Partial<Record<ElementCode, PrintedFigure>> = {};
  for (const { code, value } of nrr) {
    if (value === '') continue;
    const printed = parsePrinted(value);
    if (printed === null) return refuse({ kind: 'unreadableFigure', text: value });
    elements[code as ElementCode] = printed;
  }
  return ok({ ikm: official, nrr: elements, ...(n === null ? {} : { counted: n }) });
};
