import { captionText } from '../../../../src/shared/publication/captionText';
import { publicationFactsOf } from '../../../../src/shared/publication/publicationFacts';
import { citizensPage, tablePage } from '../../../../src/shared/publication/webPages';
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
    expect(page).toContain('layanan dengan sedikit responden tidak dirinci');
  });

  it('are not said to be incomplete when all are shown', () => {
    const services = [of('KTP', 40), of('Kartu Keluarga', 20)];
    const page = tablePage(publicationFactsOf({ ...facts, result: { ...facts.result, services } }));
    expect(page).toContain('<caption>Nilai per layanan</caption>');
  });
});

describe('what is called good', () => {
  const facts = kecamatanFacts();
  const { overall } = facts.result;

  it('is nothing where the highest elements are of grade C or D', () => {
    const poor = overall.elements.map((element, at) => ({
      ...element,
      nrr: 2.1 + at / 20,
      grade: 'D' as const,
    }));
    const shown = publicationFactsOf({
      ...facts,
      result: { ...facts.result, overall: { ...overall, elements: poor } },
    });
    expect(shown.good).toEqual([]);
    expect(shown.improve.length).toBeGreaterThan(0);
    expect(captionText(shown)).not.toContain('dinilai paling baik');
    expect(citizensPage(shown)).not.toContain('dinilai baik');
  });

  it('is listed with "serta" beside what holds a "dan" of its own', () => {
    const shown = publicationFactsOf(facts);
    const said = captionText({
      ...shown,
      good: ['kecepatan pelayanan', 'biaya layanan', 'sarana dan prasarana'],
    });
    expect(said).toContain('kecepatan pelayanan, biaya layanan, serta sarana dan prasarana.');
  });
});
