import { cellValueClauses } from './clauses/cellValues';
import { orderingClauses } from './clauses/ordering';
import { placeClauses } from './clauses/places';
import { storageClauses } from './clauses/storage';
import { utilitiesClauses } from './clauses/utilities';
import { observe } from './runClause';

const CLAUSES = {
  'cells: values in and out': cellValueClauses,
  'ranges and sheets': placeClauses,
  'sorting, rules, looks': orderingClauses,
  'Utilities and Blob': utilitiesClauses,
  'locks, properties, caches': storageClauses,
};

describe.each(Object.entries(CLAUSES))(
  'the emulated services keep their promises about %s',
  (_name, clauses) => {
    test.each(clauses.map((clause) => [`${clause.id} (${clause.evidence})`, clause] as const))(
      '%s',
      (_id, clause) => {
        expect(observe(clause)).toEqual(clause.expected);
      },
    );
  },
);
