import type { Clause } from '../clause';

const DOCS = 'Utilities reference';

/** Utilities and Blob. Digests are those of RFC 1321 and FIPS 180-4 for "abc". */
export const utilitiesClauses: Clause[] = [
  {
    id: 'digests are signed bytes',
    evidence: 'D',
    source: DOCS,
    run({ Utilities }) {
      const hex = (bytes: number[]) =>
        bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');
      const sha = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc');
      const md5 = Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'abc');
      return [hex(sha), hex(md5), Math.min(...sha) < 0, sha.length];
    },
    expected: [
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      '900150983cd24fb0d6963f7d28e17f72',
      true,
      32,
    ],
  },
  {
    id: 'bytes of text are UTF-8, −128 to 127',
    evidence: 'L',
    source: 'apps-script.md §Docs and Drive',
    run: ({ Utilities }) => Utilities.newBlob('é€').getBytes(),
    expected: [-61, -87, -30, -126, -84],
  },
  {
    id: 'base64, both alphabets, there and back',
    evidence: 'D',
    source: DOCS,
    run: ({ Utilities }) => [
      Utilities.base64Encode('Camat'),
      Utilities.base64Encode([-5, -17, -1]),
      Utilities.base64EncodeWebSafe([-5, -17, -1]),
      Utilities.base64Decode('++//'),
      Utilities.base64DecodeWebSafe('--__'),
      Utilities.newBlob(Utilities.base64Decode('Q2FtYXQ=')).getDataAsString(),
    ],
    expected: ['Q2FtYXQ=', '++//', '--__', [-5, -17, -1], [-5, -17, -1], 'Camat'],
  },
  {
    id: 'formatDate takes SimpleDateFormat letters and a zone',
    evidence: 'D',
    source: DOCS,
    run({ Utilities }) {
      const when = new Date(Date.UTC(2026, 10, 22, 17, 5, 9, 7));
      return [
        Utilities.formatDate(when, 'Asia/Jakarta', 'yyyy-MM-dd HH:mm:ss.SSS Z'),
        Utilities.formatDate(when, 'Asia/Jayapura', "EEEE, d MMM yy 'pukul' h:mm a"),
        Utilities.formatDate(when, 'GMT', "yyyy-MM-dd'T'HH:mm:ss'Z'"),
      ];
    },
    expected: ['2026-11-23 00:05:09.007 +0700', 'Monday, 23 Nov 26 pukul 2:05 AM', '2026-11-22T17:05:09Z'],
  },
  {
    id: 'formatString pads, rounds and repeats as sprintf does',
    evidence: 'D',
    source: DOCS,
    run: ({ Utilities }) => [
      Utilities.formatString('%s|%05d|%.2f|%-4s|%%', 'U1', 42, 2.346, 'a'),
      Utilities.formatString('%11.6f', 1.5),
    ],
    expected: ['U1|00042|2.35|a   |%', '   1.500000'],
  },
  {
    id: 'a zip holds its blobs and gives them back',
    evidence: 'D',
    source: DOCS,
    run({ Utilities, attempt }) {
      const zip = Utilities.zip(
        [Utilities.newBlob('satu', 'text/plain', 'a.txt'), Utilities.newBlob('dua', 'text/csv', 'b.csv')],
        'arsip.zip',
      );
      const back = Utilities.unzip(zip);
      return [
        zip.getName(),
        zip.getContentType(),
        back.map((blob) => [blob.getName(), blob.getDataAsString()]),
        attempt(() => Utilities.zip([Utilities.newBlob('x')])),
      ];
    },
    expected: [
      'arsip.zip',
      'application/zip',
      [
        ['a.txt', 'satu'],
        ['b.csv', 'dua'],
      ],
      'Exception: Blob object must have non-null name for this operation.',
    ],
  },
  {
    id: 'gzip there and back',
    evidence: 'D',
    source: DOCS,
    run: ({ Utilities }) =>
      Utilities.ungzip(Utilities.gzip(Utilities.newBlob('potret data'))).getDataAsString(),
    expected: 'potret data',
  },
  {
    id: 'a blob is changed in place and copied by copyBlob',
    evidence: 'D',
    source: 'Blob reference',
    run({ Utilities, attempt }) {
      const blob = Utilities.newBlob('satu', 'text/plain', 'a.txt');
      const copy = blob.copyBlob();
      const same = blob.setDataFromString('dua').setName('b.txt');
      return [
        same.getName(),
        blob.getDataAsString(),
        copy.getName(),
        copy.getDataAsString(),
        attempt(() => blob.getAs('image/png')),
      ];
    },
    expected: [
      'b.txt',
      'dua',
      'a.txt',
      'satu',
      'Exception: Converting from text/plain to image/png is not supported.',
    ],
  },
  {
    id: 'CSV: quotes, doubled quotes, line ends inside',
    evidence: 'D',
    source: DOCS,
    run: ({ Utilities }) => Utilities.parseCsv('a,"b ""c""\nd"\r\n1,\n'),
    expected: [
      ['a', 'b "c"\nd'],
      ['1', ''],
    ],
  },
  {
    id: 'UUIDs are of version 4 and differ',
    evidence: 'D',
    source: DOCS,
    run({ Utilities }) {
      const [one, two] = [Utilities.getUuid(), Utilities.getUuid()];
      return [/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(one), one === two];
    },
    expected: [true, false],
  },
];
