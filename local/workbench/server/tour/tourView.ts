import { type DriveState, MIME_FOLDER } from '../../../model/drive';
import type { RuntimeState } from '../../../model/state';
import type { TourView } from '../../contract/tour';
import type { Office } from '../office';
import { type LoggedAct, officeLog } from './officeLog';
import { tourOffice } from './tourOffice';
import { type TourSign, tourSteps } from './tourSteps';

/** Where the last return or reopening that undoes what was done at `step` stands in the record; −1 without one. */
const undoneAt = (log: readonly LoggedAct[], step: number): number =>
  log.map(({ toStep }) => toStep !== null && toStep <= step).lastIndexOf(true);

const moved = ({ items }: DriveState): boolean =>
  Object.values(items).some((item) => {
    const parent = item.parent === null ? undefined : items[item.parent];
    return item.mimeType === MIME_FOLDER && !item.trashed && parent?.name === '2 Disahkan';
  });

const seen = (sign: TourSign, state: RuntimeState, log: readonly LoggedAct[]): boolean => {
  switch (sign.kind) {
    case 'answered':
      return Object.values(state.forms).some((form) =>
        form.responses.some(({ timestamp }) => timestamp >= tourOffice.begins),
      );
    case 'semesterOver':
      return state.clock.now >= tourOffice.semesterOver;
    case 'moved':
      return moved(state.drive) || seen({ kind: 'act', action: 'approve', step: 7 }, state, log);
    case 'act': {
      const from = undoneAt(log, sign.step) + 1;
      return log.slice(from).some(({ action }) => action === sign.action);
    }
  }
};

/** What was sent back last, while it has not been taken up again. */
const returned = (log: readonly LoggedAct[]): string | null => {
  const { toStep = null } = log.at(-1) ?? {};
  return toStep === null ? null : `Dikembalikan ke langkah ${toStep}. Kerjakan lagi dari sana.`;
};

/** How far the practice semester has got, read from the office itself. */
export const tourView = (
  { runtime, workbook, began }: Omit<Office, 'guardian'>,
  semester: string = tourOffice.period,
): TourView => {
  const { state } = runtime;
  const log = officeLog(state, workbook).filter(({ period }) => period === semester);
  const steps = tourSteps.map(({ sign, ...step }) => ({ ...step, done: seen(sign, state, log) }));
  const at = steps.findIndex(({ done }) => !done);
  return {
    ready: began === tourOffice.name,
    start: tourOffice.id,
    steps,
    at: at < 0 ? null : at,
    note: returned(log),
  };
};
