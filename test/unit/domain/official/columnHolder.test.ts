import { columnHolder } from '../../../../src/domain/official/columnHolder';
import type { Official } from '../../../../src/domain/official/official';
import type { Role } from '../../../../src/domain/workflow/role';
import { officials } from './officials';

describe('given a choice in an approval cell', () => {
  test('when Google names the editor, then the post must be theirs that day', () => {
    expect(columnHolder(officials, 'camat', 'camat@kec.go.id', '2026-07-02')).toMatchObject({
      ok: true,
      value: { name: 'Ratna' },
    });
    expect(columnHolder(officials, 'camat', 'pemilik@gmail.com', '2026-07-02')).toEqual({
      ok: false,
      problem: { kind: 'editorNotInPost', email: 'pemilik@gmail.com', role: 'camat' },
    });
    expect(columnHolder(officials, 'sekcam', 'agus@kec.go.id', '2026-07-02').ok).toBe(false);
  });

  test('when Google does not name them and one person holds the post, then it was that person', () => {
    expect(columnHolder(officials, 'sekcam', '', '2026-07-02')).toMatchObject({
      ok: true,
      value: { name: 'Budi' },
    });
  });

  test('when Google does not name them and two people hold the post, then nobody is credited', () => {
    expect(columnHolder(officials, 'camat', '', '2026-07-08')).toEqual({
      ok: false,
      problem: { kind: 'editorUnclear', role: 'camat' },
    });
    expect(columnHolder(officials, 'pelaksana', null, '2026-07-08').ok).toBe(false);
  });

  test('when Google names them by another form of their address, then it is still theirs', () => {
    expect(columnHolder(officials, 'pelaksana', 'saridewi@gmail.com', '2026-07-02')).toMatchObject({
      ok: true,
      value: { name: 'Sari', email: 'saridewi@gmail.com' },
    });
    expect(columnHolder(officials, 'camat', 'saridewi@gmail.com', '2026-07-02').ok).toBe(false);
  });

  test('when they hold two posts, then either column may be theirs, and no third', () => {
    const written = (role: Role) => columnHolder(officials, role, 'budi@kec.go.id', '2026-07-02').ok;
    expect([written('kasiYanum'), written('sekcam'), written('camat')]).toEqual([true, true, false]);
  });

  test('when one person holds a post by two lines, then there is nothing unclear', () => {
    const twice = [...officials, { ...officials[4], line: 10, nip: '197001011995012001' } as Official];
    expect(columnHolder(twice, 'camat', undefined, '2026-07-02')).toMatchObject({
      ok: true,
      value: { name: 'Ratna' },
    });
  });

  test('when nobody holds the post, then it is vacant', () => {
    expect(columnHolder(officials.slice(0, 2), 'camat', '', '2026-07-08')).toEqual({
      ok: false,
      problem: { kind: 'postVacant', role: 'camat' },
    });
  });
});
