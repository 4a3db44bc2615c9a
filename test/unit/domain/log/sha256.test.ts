import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256, utf8 } from '../../../../src/domain/log/sha256';

describe('given the examples of FIPS 180-2, appendix B', () => {
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('when %.20s… is hashed, then it gives the published value', (text, hash) => {
    expect(sha256(text)).toBe(hash);
  });
});

describe('given any text', () => {
  test('then the hash is that of its UTF-8 bytes, surrogates included', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
  });

  // What half an emoji cut off by a cell leaves behind.
  test.each(['\ud800', '\udbff', '\udc00', '\udfff', 'a\ud83db', '\ude00\ud83d'])(
    'when %j holds half a pair, then each half is the replacement character EF BF BD',
    (text) => {
      const hex = Buffer.from(utf8(text)).toString('hex');
      expect(hex).toBe(
        [...text].map((one) => (one < '\ud800' ? Buffer.from(one).toString('hex') : 'efbfbd')).join(''),
      );
      expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    },
  );

  test.each([
    [0x7f, '7f'],
    [0x80, 'c280'],
    [0x7ff, 'dfbf'],
    [0x800, 'e0a080'],
    [0xd7ff, 'ed9fbf'],
    [0xe000, 'ee8080'],
    [0xffff, 'efbfbf'],
    [0x10000, 'f0908080'],
  ])('when a character stands at a limit of UTF-8 (%i), then it has the bytes of RFC 3629', (code, bytes) => {
    expect(Buffer.from(utf8(String.fromCodePoint(code))).toString('hex')).toBe(bytes);
  });

  test.each([55, 56, 63, 64, 119, 120])('when it is %i bytes long, then the padding is right', (length) => {
    const text = 'x'.repeat(length);
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
  });
});
