import { succeed } from '../../../src/app/officialSuccession';
import type { OfficialLine } from '../../../src/domain/official/parseOfficials';

const sekcam: OfficialLine = {
  line: 2,
  role: 'sekcam',
  deputy: '',
  name: 'Siti Rahmawati',
  nip: '',
  rank: '',
  emails: 'siti.sekcam@gmail.com',
  from: '2021-01-04',
  until: '',
};

describe('The holder of a post is written again', () => {
  test.each(['sitisekcam@gmail.com', 'siti.sekcam+kantor@gmail.com', 'Siti.Sekcam@googlemail.com'])(
    'when the address is the same mailbox as %s, then the line is corrected and goes on',
    (emails) => {
      const lines = succeed([sekcam], { ...sekcam, emails, from: '' }, '2021-07-12');
      expect(lines).toEqual([{ ...sekcam, emails }]);
    },
  );

  test('when it is another mailbox, then the line ends the day before and another begins', () => {
    const other = { ...sekcam, emails: 'siti-sekcam@gmail.com' };
    const lines = succeed([sekcam], other, '2021-07-12');
    expect(lines.map(({ from, until }) => [from, until])).toEqual([
      ['2021-01-04', '2021-07-11'],
      ['2021-07-12', ''],
    ]);
  });
});
