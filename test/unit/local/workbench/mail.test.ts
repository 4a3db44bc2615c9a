import { drivePerson } from '../../../../local/host/drivePerson';
import { addAccount } from '../../../../local/host/seed';
import type { MailState } from '../../../../local/model/mail';
import { emptyState } from '../../../../local/model/state';
import { destinationOf } from '../../../../local/workbench/contract/address';
import {
  mailAttachment,
  mailboxes,
  mailList,
  mailView,
} from '../../../../local/workbench/server/mail/mailboxes';

const rani = 'rani@gmail.com';
const budi = 'budi@gmail.com';
const regency = 'organisasi@mekarsari.example';

const mail = (over: Partial<MailState>): MailState => ({
  id: 'm1',
  from: rani,
  fromName: null,
  to: [regency],
  cc: [],
  bcc: [budi],
  replyTo: null,
  noReply: false,
  subject: 'Laporan SKM',
  body: 'Bersama ini kami sampaikan\nlaporan.',
  htmlBody: null,
  attachments: [
    { name: 'Laporan.pdf', mimeType: 'application/pdf', content: Buffer.from('%PDF').toString('base64') },
  ],
  inlineImages: [],
  sent: 1000,
  ...over,
});

const post = (...mails: MailState[]) => {
  const state = emptyState(5000);
  addAccount(state, { email: rani, name: 'Rani Kusuma' });
  addAccount(state, { email: budi, name: 'Budi Santosa' });
  state.mails.push(...mails);
  return state;
};

describe('mailboxes', () => {
  it('has one for every account and every outside address that mail went to', () => {
    const boxes = mailboxes(post(mail({})));
    expect(boxes.map(({ email, account, received }) => [email, account, received])).toEqual([
      [rani, true, 0],
      [budi, true, 1],
      [regency, false, 1],
    ]);
  });

  it('shows the newest first, sent and received, with who is at the other end', () => {
    const state = post(
      mail({}),
      mail({ id: 'm2', from: budi, fromName: 'E-SKM', to: [rani], bcc: [], sent: 2000 }),
    );
    expect(mailList(state, rani).map(({ id, direction, with: partner }) => [id, direction, partner])).toEqual(
      [
        ['m2', 'in', 'E-SKM'],
        ['m1', 'out', `${regency}, Budi Santosa`],
      ],
    );
    expect(mailList(state, regency)[0]?.begin).toBe('Bersama ini kami sampaikan laporan.');
  });

  it('lets only those read a mail in whose box it lies, and hides blind copies from them', () => {
    const state = post(mail({}));
    expect(mailView(state, regency, 'm1')).toMatchObject({ from: `Rani Kusuma <${rani}>`, bcc: [] });
    expect(mailView(state, rani, 'm1').bcc).toEqual([budi]);
    expect(() => mailView(state, 'orang@lain.example', 'm1')).toThrow('tidak ada di kotak surat itu');
    const file = mailAttachment(state, regency, 'm1', 0);
    expect(Buffer.from(file.base64, 'base64').toString()).toBe('%PDF');
  });

  it('shows HTML under a policy that fetches nothing, with pictures put in', () => {
    const state = post(
      mail({
        htmlBody: '<p onclick="x()">Halo <img src="cid:logo"><img src="https://spion.example/a.png"></p>',
        inlineImages: [{ name: 'logo.png', mimeType: 'image/png', content: 'AAAA', contentId: 'logo' }],
      }),
    );
    const html = mailView(state, regency, 'm1').html ?? '';
    expect(html).toContain("default-src 'none'; img-src data:");
    expect(html).toContain('src="data:image/png;base64,AAAA"');
  });

  it('includes what Drive itself writes when something is shared', () => {
    const state = post();
    const staff = drivePerson(state, rani);
    staff.share(staff.createFolder(staff.root, 'Berkas'), budi, 'viewer');
    expect(mailList(state, budi)).toMatchObject([
      { subject: 'Dibagikan kepada Anda: “Berkas”', with: 'Rani Kusuma (melalui Google Drive)' },
    ]);
  });
});

describe('where a link in a mail leads', () => {
  it.each([
    ['https://docs.google.com/spreadsheets/d/1VEvW2BbpKOC/edit#gid=0', { kind: 'file', id: '1VEvW2BbpKOC' }],
    [
      'https://docs.google.com/document/d/1VEvW2BbpKOC/edit?usp=drivesdk',
      { kind: 'file', id: '1VEvW2BbpKOC' },
    ],
    ['https://drive.google.com/drive/folders/1VEvW2BbpKOC', { kind: 'file', id: '1VEvW2BbpKOC' }],
    ['https://drive.google.com/file/d/1VEvW2BbpKOC/view', { kind: 'file', id: '1VEvW2BbpKOC' }],
    [
      'https://docs.google.com/forms/d/e/1FAIpQLabc/viewform?usp=pp_url&entry.1=a',
      { kind: 'form', path: '/forms/d/e/1FAIpQLabc/viewform?usp=pp_url&entry.1=a' },
    ],
    ['https://docs.google.com.evil.example/document/d/1VEvW2BbpKOC', null],
    ['javascript:alert(1)', null],
    ['https://example.org/', null],
  ])('%s', (url, destination) => {
    expect(destinationOf(url)).toEqual(destination);
  });
});
