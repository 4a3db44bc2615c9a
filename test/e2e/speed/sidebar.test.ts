import type { HomeView } from '../../../src/shared/contract/homeCalls';
import { busyOffice } from '../../support/busyOffice';
import type { OfficeAt } from '../../support/officeStates';

/** What the last execution would have cost live, by the ledger. */
const cost = (office: OfficeAt): { readonly calls: number; readonly ms: number } => {
  const last = office.runtime.ledger.last();
  return { calls: last?.calls ?? 0, ms: last?.predictedMs ?? 0 };
};

describe('An office with 20 finished periods and 10 000 answers', () => {
  it('when the Camat opens the sidebar and approves, then both stay within their budget', () => {
    const office = busyOffice('approve', 20, 10_000);
    const page = office.page('camat');
    const home = page.rpc<HomeView & Record<string, unknown>>('home.load', { period: null });
    const opening = cost(office);
    expect(home.task?.title).toBe('Langkah 7 dari 8: Sahkan laporan');
    expect(home.period?.options.length).toBeGreaterThanOrEqual(21);
    page.rpc('report.approve', { period: office.period, expectedVersion: home.version });
    const approving = cost(office);
    expect(opening.calls).toBeLessThanOrEqual(10);
    expect(opening.ms).toBeLessThanOrEqual(2000);
    expect(approving.calls).toBeLessThanOrEqual(20);
    expect(approving.ms).toBeLessThanOrEqual(3000);
  }, 240_000);

  it('when the Pelaksana opens the sidebar before the data are locked, then it stays within its budget', () => {
    const office = busyOffice('draft', 20, 10_000);
    // Its daily look notes where the answers of the running period begin.
    office.runtime.state.clock.now += 24 * 3_600_000;
    office.guard();
    const home = office
      .page('pelaksana')
      .rpc<HomeView & Record<string, unknown>>('home.load', { period: '2021-S2' });
    expect(home.data?.locked).toBe(false);
    expect(cost(office).calls).toBeLessThanOrEqual(10);
    expect(cost(office).ms).toBeLessThanOrEqual(2000);
  }, 240_000);
});
