import fc from 'fast-check';
import { carryEdits, type LineEdit } from '../../../src/app/report/carryEdits';

/** Applies edits as the document does: numbers are those of the text before any edit. */
function apply(lines: readonly string[], edits: readonly LineEdit[]): readonly string[] {
  const behind = (at: number) =>
    edits.flatMap((edit) => (edit.kind === 'insert' && edit.after === at ? [edit.text] : []));
  return [
    ...behind(-1),
    ...lines.flatMap((line, at) => {
      const own = edits.find((edit) => edit.kind !== 'insert' && edit.line === at);
      const kept = own?.kind === 'remove' ? [] : [own?.kind === 'replace' ? own.text : line];
      return [...kept, ...behind(at)];
    }),
  ];
}

const made = [
  'BAB IV ANALISIS',
  'Nilai IKM pada periode ini sebesar 88,89 dengan mutu pelayanan A.',
  'Unsur terendah adalah Kompetensi Pelaksana.',
  'Jumlah responden sebanyak 16 orang.',
  'BAB V KESIMPULAN',
];

describe('edits carried over to a recompiled document', () => {
  it('keeps a sentence a person added where they wrote it', () => {
    const edited = [...made.slice(0, 3), 'Petugas baru mulai bertugas pada bulan Mei.', ...made.slice(3)];
    const { edits, stale } = carryEdits(made, edited, made);
    expect(apply(made, edits)).toEqual(edited);
    expect(stale).toEqual([]);
  });

  it('keeps a rewritten sentence and takes new figures in the sentences nobody touched', () => {
    const edited = made.map((line) =>
      line.startsWith('Unsur terendah')
        ? 'Unsur terendah adalah Kompetensi Pelaksana karena dua petugas masih baru.'
        : line,
    );
    const fresh = made.map((line) => line.replace('88,89', '87,50').replace('16 orang', '18 orang'));
    const result = apply(fresh, carryEdits(made, edited, fresh).edits);
    expect(result).toEqual([
      'BAB IV ANALISIS',
      'Nilai IKM pada periode ini sebesar 87,50 dengan mutu pelayanan A.',
      'Unsur terendah adalah Kompetensi Pelaksana karena dua petugas masih baru.',
      'Jumlah responden sebanyak 18 orang.',
      'BAB V KESIMPULAN',
    ]);
  });

  it('keeps a rewritten sentence with an old figure and names the figure', () => {
    const mine = 'Nilai IKM pada periode ini sebesar 88,89, naik berkat loket baru.';
    const edited = made.map((line) => (line.startsWith('Nilai IKM') ? mine : line));
    const fresh = made.map((line) => line.replace('88,89', '87,50'));
    const carried = carryEdits(made, edited, fresh);
    expect(apply(fresh, carried.edits)).toContain(mine);
    expect(carried.stale).toEqual([{ line: edited.indexOf(mine), text: mine, figures: ['88,89'] }]);
  });

  it('leaves out what a person struck out', () => {
    const edited = made.filter((line) => !line.startsWith('Unsur terendah'));
    expect(apply(made, carryEdits(made, edited, made).edits)).toEqual(edited);
  });

  it('keeps a rewritten sentence whose paragraph the new document no longer has', () => {
    const edited = made.map((line) =>
      line.startsWith('Jumlah') ? `${line} Semuanya datang langsung.` : line,
    );
    const fresh = made.filter((line) => !line.startsWith('Jumlah'));
    expect(apply(fresh, carryEdits(made, edited, fresh).edits)).toEqual(edited);
  });

  it('changes nothing when nobody edited, whatever the new document says', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (before, fresh) => {
        expect(carryEdits(before, before, fresh).edits.filter(({ kind }) => kind !== 'insert')).toEqual([]);
      }),
    );
  });

  it('gives back the edited text when the figures have not changed', () => {
    const lines = fc.array(fc.constantFrom('a b c', 'a b d', 'x y', 'z', 'q r s t', 'q r s'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(lines, lines, (before, edited) => {
        expect(apply(before, carryEdits(before, edited, before).edits)).toEqual(edited);
      }),
    );
  });

  it('never loses a sentence a person wrote', () => {
    const lines = fc.array(fc.constantFrom('a b c', 'a b d', 'x y', 'z 1', 'z 2', 'q r s'), { maxLength: 8 });
    fc.assert(
      fc.property(lines, lines, lines, (before, edited, fresh) => {
        const result = apply(fresh, carryEdits(before, edited, fresh).edits);
        for (const line of edited.filter((one) => !before.includes(one))) expect(result).toContain(line);
      }),
    );
  });
});
