import { reportMail } from '../../../../src/shared/messages/reportMail';
import { folderNames } from '../../../../src/shared/messages/setup';
import { headPost, officeName, officePlace } from '../../../../src/shared/office/officeName';
import { formTitle } from '../../../../src/shared/questionnaire/surveyForm';

describe('the name of an office', () => {
  it.each([
    ['Sukamaju', 'Kecamatan Sukamaju', 'Camat Sukamaju'],
    ['Kecamatan Sukamaju', 'Kecamatan Sukamaju', 'Camat Sukamaju'],
    ['Kapanewon Sewon', 'Kapanewon Sewon', 'Panewu Sewon'],
    ['Kemantren Danurejan', 'Kemantren Danurejan', 'Mantri Pamong Praja Danurejan'],
    ['Distrik  Abepura ', 'Distrik Abepura', 'Kepala Distrik Abepura'],
    ['Distrikan', 'Kecamatan Distrikan', 'Camat Distrikan'],
  ])('typed as "%s" is "%s", headed by "%s"', (typed, name, post) => {
    expect(officeName(typed)).toBe(name);
    expect(headPost(typed)).toBe(post);
  });

  it.each([
    ['Kapanewon Sewon', 'Kapanewon Sewon'],
    ['Sukamaju', 'Kecamatan Sukamaju'],
  ])('"%s" gives folders, form and mail the same name', (typed, name) => {
    expect(folderNames(typed).office).toBe(`E-SKM ${name}`);
    expect(folderNames(typed).desk).toBe(`Meja Camat ${name}`);
    expect(formTitle(typed)).toBe(`Survei Kepuasan Masyarakat ${name}`);
    const mail = reportMail(
      { kind: 'semester', id: '2021-S1', year: 2021, number: 1 },
      { kecamatan: typed },
      [],
    );
    expect(mail.subject).toContain(`Masyarakat ${name} Semester`);
  });

  it('writes letters at the place, not at the kind of office', () => {
    expect(officePlace('Kapanewon Sewon')).toBe('Sewon');
    expect(officePlace('Metro Timur')).toBe('Metro Timur');
  });

  it('has no trailing space before it is known', () => {
    expect(officeName('')).toBe('Kecamatan');
  });
});
