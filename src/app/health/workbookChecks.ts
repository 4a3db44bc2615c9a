import { periodOfDate } from '../../domain/period/period';
import { healthWords as words } from '../../shared/messages/health';
import { type FlowPlanRow, flowRowsOf, periodsAhead } from '../flowRows';
import { periodKindOf, zoneOf } from '../settings';
import { shareOffice } from '../shareOffice';
import { type Check, type CheckContext, good, mendable } from './check';

const zone: Check = {
  id: 'zone',
  looks: 'everyone',
  look({ world, office }) {
    const of = zoneOf(office.settings);
    return world.health.zoneFits(of) ? good(words.zone.good(of)) : mendable(words.zone.bad);
  },
  repair: ({ world, office }) => void world.setup.ensureTabs(zoneOf(office.settings)),
};

const tabs: Check = {
  id: 'tabs',
  looks: 'everyone',
  look({ world }) {
    const missing = world.health.missingTabs();
    return missing.length === 0 ? good(words.tabs.good) : mendable(words.tabs.bad(missing));
  },
  repair(context) {
    context.world.setup.ensureTabs(zoneOf(context.office.settings));
    context.world.setup.ensureFlowRows(wantedRows(context));
    shareOffice(context.world);
  },
};

const wantedRows = ({ world, office }: CheckContext): readonly FlowPlanRow[] => {
  const now = periodOfDate(periodKindOf(office.settings), world.clock.today());
  return flowRowsOf(periodsAhead(now), office.config);
};

const rows: Check = {
  id: 'rows',
  looks: 'everyone',
  look(context) {
    const missing = context.world.health.missingFlowRows(wantedRows(context));
    return missing === 0 ? good(words.rows.good) : mendable(words.rows.bad(missing));
  },
  repair: (context) => void context.world.setup.ensureFlowRows(wantedRows(context)),
};

const protections: Check = {
  id: 'protections',
  // Who isn't the owner may not see a protection's editors: a look that passes vacuously is worse than none.
  looks: 'owner',
  look({ world, emails }) {
    const faults = world.health.protectionFaults(emails);
    return faults.length === 0 ? good(words.protections.good) : mendable(words.protections.bad(faults));
  },
  repair: ({ world, emails }) => void world.setup.ensureProtections(emails),
};

const editors: Check = {
  id: 'editors',
  looks: 'owner',
  look({ world, emails, owner }) {
    const grants = (world.files.access(world.health.workbookId()) ?? []).filter(
      ({ role }) => role === 'editor' || role === 'owner',
    );
    const wanted = [...new Set(Object.values(emails).flat())].filter((email) => email !== owner);
    const missing = wanted.filter((email) => !grants.some((grant) => grant.email === email));
    if (missing.length > 0) return mendable(words.editors.missing(missing));
    const others = grants
      .filter(({ kind, email }) => kind !== 'user' || (email !== owner && !wanted.includes(email)))
      .map(({ kind, email }) => (kind === 'anyone' ? words.editors.open : email));
    if (others.length === 0) return good(words.editors.good);
    return { state: 'attention', says: words.editors.others(others), steps: words.editors.steps };
  },
  repair: ({ world }) => void shareOffice(world),
};

export const workbookChecks: readonly Check[] = [zone, tabs, rows, protections, editors];
