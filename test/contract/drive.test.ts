import { docsApiClauses } from './clauses/docsApi';
import { documentClauses } from './clauses/documents';
import { driveClauses } from './clauses/drive';
import { observe } from './runClause';

describe.each([
  ['Drive', driveClauses],
  ['documents', documentClauses],
  ['the Docs API', docsApiClauses],
] as const)('the emulated services keep their promises about %s', (_name, clauses) => {
  test.each(clauses.map((clause) => [`${clause.id} (${clause.evidence})`, clause] as const))(
    '%s',
    (_id, clause) => {
      expect(observe(clause)).toEqual(clause.expected);
    },
  );
});
