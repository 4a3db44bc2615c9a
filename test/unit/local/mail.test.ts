import { toEml } from '../../../local/host/eml';
import { inboxOf } from '../../../local/model/mail';
import { createRuntime, type Runtime } from '../../../local/runtime';
import { scriptFolder } from '../../support/scriptFolder';

const CODE = `
function send(fields) { MailApp.sendEmail(fields); return MailApp.getRemainingDailyQuota(); }
function sendFour() { MailApp.sendEmail('camat@kec.go.id', 'Laporan', 'Terlampir.', {
  cc: 'sekcam@kec.go.id', name: 'E-SKM', replyTo: 'kantor@kec.go.id', htmlBody: '<p>Terlampir.</p>',
  attachments: [Utilities.newBlob('isi', 'text/plain', 'Laporan – 2026.txt')] }); }
function sendBig(bytes) { MailApp.sendEmail({ to: 'a@kec.go.id', subject: 's', body: 'b',
  attachments: [Utilities.newBlob(new Array(bytes + 1).join('x'), 'text/plain', 'x.txt')] }); }
function sendMany(count) { for (let i = 0; i < count; i++) MailApp.sendEmail('a@kec.go.id', 's', 'b'); }
function gmail() { GmailApp.sendEmail('a@kec.go.id', 's', 'b'); }
`;

function office(): Runtime {
  const runtime = createRuntime({ now: Date.UTC(2026, 6, 1, 2) });
  runtime.load(scriptFolder({ 'Code.js': CODE }));
  return runtime;
}

describe('MailApp', () => {
  test('puts a message with copy and attachment into outbox and inboxes', () => {
    const runtime = office();
    runtime.call('sendFour');
    const [mail] = inboxOf(runtime.state.mails, 'sekcam@kec.go.id');
    expect(mail).toMatchObject({
      from: 'pemilik@gmail.com',
      fromName: 'E-SKM',
      to: ['camat@kec.go.id'],
      cc: ['sekcam@kec.go.id'],
      replyTo: 'kantor@kec.go.id',
      subject: 'Laporan',
      body: 'Terlampir.',
      attachments: [{ name: 'Laporan – 2026.txt', mimeType: 'text/plain', content: 'aXNp' }],
    });
  });

  test('counts each recipient against the day’s quota of a consumer account', () => {
    const runtime = office();
    const left = runtime.call('send', [
      { to: 'a@kec.go.id, b@kec.go.id', bcc: 'c@kec.go.id', subject: 's', body: 'b' },
    ]);
    expect(left).toBe(97);
    expect(() => runtime.call('sendMany', [98])).toThrow(
      'Service invoked too many times for one day: email.',
    );
    expect(runtime.state.mails).toHaveLength(98);
    runtime.fireDue(Date.UTC(2026, 6, 2, 9));
    expect(runtime.call('send', [{ to: 'a@kec.go.id', subject: 's', body: 'b' }])).toBe(99);
  });

  test.each([
    [{ subject: 's', body: 'b' }, 'Failed to send email: no recipient'],
    [{ to: 'bukan alamat', subject: 's', body: 'b' }, 'Invalid email: bukan alamat'],
    [
      { to: Array.from({ length: 51 }, (_, at) => `a${at}@kec.go.id`).join(','), subject: 's', body: 'b' },
      'Limit Exceeded: Email Recipients Per Message.',
    ],
    [{ to: 'a@kec.go.id', subject: 's', body: 'x'.repeat(204_801) }, 'Limit Exceeded: Email Body Size.'],
  ])('refuses %p with the real text', (fields, message) => {
    const runtime = office();
    expect(() => runtime.call('send', [fields])).toThrow(message);
    expect(runtime.state.mails).toEqual([]);
  });

  test('refuses attachments beyond 25 MB', () => {
    expect(() => office().call('sendBig', [25 * 1024 * 1024 + 1])).toThrow(
      'Limit Exceeded: Email Total Attachments Size.',
    );
  });

  test('GmailApp throws by name', () => {
    expect(() => office().call('gmail')).toThrow('GmailApp.sendEmail is not emulated locally');
  });
});

describe('a mail as a file', () => {
  test('has ASCII headers, both bodies and the attachment, each decodable', () => {
    const runtime = office();
    runtime.call('send', [
      { to: 'a@kec.go.id', subject: `Ringkasan “harian” – ${'é'.repeat(60)}`, htmlBody: '<b>Isi</b>' },
    ]);
    runtime.call('sendFour');
    const [first, second] = runtime.state.mails.map(toEml);
    expect(first).toMatch(/^[\x20-\x7e\r\n]*$/);
    const words = [...(first ?? '').matchAll(/=\?UTF-8\?B\?([\w+/=]+)\?=/g)].map((one) => one[1] ?? '');
    expect(words.every((word) => word.length <= 63)).toBe(true);
    expect(words.map((word) => Buffer.from(word, 'base64').toString()).join('')).toBe(
      `Ringkasan “harian” – ${'é'.repeat(60)}`,
    );
    expect(first).toContain(Buffer.from('Isi').toString('base64'));
    expect(second).toContain('From: E-SKM <pemilik@gmail.com>\r\n');
    expect(second).toContain("filename*=UTF-8''Laporan%20%E2%80%93%202026.txt");
    expect(second).toContain('\r\naXNp\r\n');
  });
});
