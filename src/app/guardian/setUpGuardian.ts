import { ok, type Result } from '../../domain/result';
import { setupSentences } from '../../shared/messages/setup';
import type { Problem } from '../problem';
import type { NewGuardianWorld } from '../world';
import { runGuardian } from './runGuardian';

/** Run by the owner in the second, unshared workbook: its tabs, its triggers on the office, and the first look. */
export const setUpGuardian = (
  { connect }: NewGuardianWorld,
  officeUrl: string,
): Result<{ readonly done: readonly string[] }, Problem> => {
  const connected = connect(officeUrl);
  if (!connected.ok) return connected;
  const world = connected.value;
  // After a change of owner the new guardian is told from the old one.
  world.settings.put({ guardianAccount: world.identity.effectiveEmail() });
  const tabs = world.book.prepare();
  const triggers = world.book.ensureTriggers();
  runGuardian(world);
  return ok({
    done: [setupSentences.guardianTabs(tabs), setupSentences.triggers(triggers), setupSentences.firstRun],
  });
};
