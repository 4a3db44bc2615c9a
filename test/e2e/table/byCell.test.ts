import { people } from '../../../local/demo/cast';
import type { Role } from '../../../src/domain/workflow/role';
import { type Moment, officeAt } from '../../support/officeStates';
import { columnsOf, lineOf, recordOf, typeInto } from '../../support/recordOf';
import { type Place, refusalRule } from './refusalRule';

const returns = (...steps: number[]) => steps.map((step) => `Kembalikan ke langkah ${step}`);

/** Every choice that a cell of `Alur SOP` offers. */
const choices: readonly (readonly [Role, number, readonly string[]])[] = [
  ['kasiYanum', 3, ['Tetapkan', ...returns(2)]],
  ['kasiYanum', 5, ['Paraf', ...returns(4)]],
  ['sekcam', 5, ['Verifikasi', ...returns(4)]],
  ['camat', 7, ['Sahkan', ...returns(4, 6)]],
];

/** By hand, from the SOP's table: which choice counts at which moment. */
const counts: Readonly<Partial<Record<Place & Moment, Partial<Record<Role, readonly string[]>>>>> = {
  lock: {},
  draft: {},
  decide: { kasiYanum: ['3 Kembalikan ke langkah 2'] },
  finalise: {},
  initial: { kasiYanum: ['5 Paraf', '5 Kembalikan ke langkah 4'] },
  verify: {
    kasiYanum: ['5 Kembalikan ke langkah 4'],
    sekcam: ['5 Verifikasi', '5 Kembalikan ke langkah 4'],
  },
  letter: {},
  approve: { camat: ['7 Sahkan', '7 Kembalikan ke langkah 4', '7 Kembalikan ke langkah 6'] },
  send: {},
  archived: {},
};

/** The table's name for a choice of the cell. */
const actOf = (text: string): string =>
  ({ Tetapkan: 'decide', Paraf: 'initial', Verifikasi: 'verify', Sahkan: 'approve' })[text] ??
  `return${text.slice(-1)}`;

/** What the note beside the cell says for each refusal of the rule. */
const noteOf: Readonly<Record<string, RegExp>> = {
  periodNotOpened: /^Periode ini belum dibuka\.$/,
  periodArchived: /^Periode ini sudah diarsipkan dan tidak dapat diubah\./,
  notYetTurn: /^Belum gilirannya\. Menunggu .+ pada langkah \d \(.+\)\.$/,
  otherPartFirst: /^Belum gilirannya\. Kasi Yanum memaraf lebih dahulu\.$/,
  alreadyDone: /^Langkah \d \(.+\) sudah dikerjakan oleh .+\.$/,
  noReturnFromHere: /^Pada langkah \d \(.+\) tidak ada yang dapat dikembalikan\.$/,
  returnTarget: /^Dari langkah \d hanya dapat dikembalikan ke langkah \d/,
  notYourRole: /^Kembalikan untuk Diperbaiki dilakukan oleh .+\.$/,
  evaluationMissing: /^Hasil evaluasi belum ditulis\.$/,
};

describe.each(Object.keys(counts) as (Place & Moment)[])('In the cell, at the moment "%s"', (moment) => {
  it('then each choice counts where the SOP has it, and elsewhere is taken back with its reason', () => {
    let office = officeAt(moment);
    let before = recordOf(office);
    const seen: string[] = [];
    const wanted: string[] = [];
    for (const [role, step, texts] of choices) {
      for (const text of texts) {
        typeInto(office, role, { role, step }, text);
        const after = recordOf(office);
        const cell = office.runtime
          .as(people.owner)
          .SpreadsheetApp.openById(office.workbook)
          .getSheetByName('Alur SOP')
          ?.getRange(`${columnsOf[role].choice}${lineOf(office, step)}`);
        const empty = cell?.getValue() === '';
        const reason = Object.entries(noteOf).find(([, words]) => words.test(cell?.getNote() ?? ''))?.[0];
        const outcome =
          after !== before ? 'counted' : `${empty ? 'taken back' : 'left'}: ${reason ?? cell?.getNote()}`;
        seen.push(`${role} ${step} ${text}: ${outcome}`);
        const good = counts[moment]?.[role]?.includes(`${step} ${text}`);
        const refused = `taken back: ${refusalRule(moment, role, actOf(text))}`;
        wanted.push(`${role} ${step} ${text}: ${good ? 'counted' : refused}`);
        if (after === before) continue;
        office = officeAt(moment);
        before = recordOf(office);
      }
    }
    expect(seen).toEqual(wanted);
  }, 240_000);

  it("then nobody can type into another role's cells, nor anything that isn't offered", () => {
    const office = officeAt(moment);
    const before = recordOf(office);
    const roles = Object.keys(columnsOf) as Role[];
    for (const who of roles) {
      for (const [role, step, texts] of choices) {
        if (who === role) expect(() => typeInto(office, who, { role, step }, 'Setuju')).toThrow(/validation/);
        else {
          expect(() => typeInto(office, who, { role, step }, texts[0] ?? '')).toThrow(/protected/);
          expect(() => typeInto(office, who, { role, step, part: 'code' }, 'a'.repeat(64))).toThrow(
            /protected/,
          );
        }
      }
    }
    expect(recordOf(office)).toBe(before);
  }, 240_000);
});
