import { formClauses } from './clauses/forms';
import { formulaClauses } from './clauses/formulas';
import { scriptClauses } from './clauses/scripts';
import { observe } from './runClause';

const CLAUSES = {
  forms: formClauses,
  formulas: formulaClauses,
  'triggers, mail and pages': scriptClauses,
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
