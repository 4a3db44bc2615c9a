import { headPost, officeName } from '../../../../src/shared/office/officeName';

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

  it('has no trailing space before it is known', () => {
    expect(officeName('')).toBe('Kecamatan');
  });
});
