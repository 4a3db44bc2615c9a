import type { OfficeCalls, OfficeView } from '../contract/office';
import { personas } from './cast';
import { zoneOf } from './clock/clockView';
import { act, type Handlers, look } from './handlers';
import { tourOffice } from './tour/tourOffice';
import type { Workshop } from './workshop';

const view = ({ office, starts, store }: Workshop): OfficeView => ({
  personas,
  workbook: office.workbook,
  guardian: office.guardian,
  starts: starts.points,
  saved: store.named(),
  began: office.began,
  zone: zoneOf(office.runtime.state, office.workbook),
  tour: office.began === tourOffice.name,
});

/** The office as a whole: who there is, beginning anew, keeping and opening states. */
export const officeCalls: Handlers<OfficeCalls> = {
  'office.view': look(({ workshop }) => view(workshop)),
  'office.reset': act('Memulai dari awal', ({ workshop }, { start }) => {
    workshop.exchange(workshop.starts.prepare(start));
    return view(workshop);
  }),
  'office.saveAs': look(({ workshop }, { name }) => {
    workshop.store.saveAs(workshop.office, name);
    return view(workshop);
  }),
  'office.open': act('Membuka keadaan tersimpan', ({ workshop }, { id }) => {
    workshop.exchange(workshop.store.loadNamed(id));
    return view(workshop);
  }),
  'office.forget': look(({ workshop }, { id }) => {
    workshop.store.forget(id);
    return view(workshop);
  }),
};
