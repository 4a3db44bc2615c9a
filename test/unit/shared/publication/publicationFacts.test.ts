import { publicationFactsOf } from '../../../../src/shared/publication/publicationFacts';
import { tablePage } from '../../../../src/shared/publication/webPages';
import { kecamatanFacts } from '../report/kecamatanFacts';

describe('the services of a publication', () => {
  const facts = kecamatanFacts();
  const of = (service: string, counted: number) => ({ service, counted, ikm: 90, grade: 'A' as const });

  it('leave out a small one, and another that subtraction from the total would give away with it', () => {
    const services = [of('KTP', 40), of('Kartu Keluarga', 20), of('SKTM', 12), of('Izin', 3)];
    const shown = publicationFactsOf({ ...facts, result: { ...facts.result, services } });
    expect(shown.services.map(({ service }) => service)).toEqual(['KTP', 'Kartu Keluarga']);
    const page = tablePage(shown);
    expect(page).toContain('Kartu Keluarga');
    expect(page).not.toMatch(/SKTM|Izin/);
  });
});
