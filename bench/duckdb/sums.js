const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { DuckDBInstance } = require('@duckdb/node-api');

/**
 * The same columns in a table in DuckDB's memory, answers as UTINYINT: counts per answer and sums in one query, the
 * median of some rounds. Loading isn't counted. One thread, as the engine has.
 */
exports.sumsByDuckDb = async (columns, rounds) => {
  const folder = mkdtempSync(join(tmpdir(), 'eskm-duckdb-'));
  try {
    const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
    const names = columns.map((_, at) => `u${at + 1}`);
    const lines = [names.join(',')];
    for (let row = 0; row < columns[0].length; row += 1) lines.push(columns.map((one) => one[row]).join(','));
    const file = join(folder, 'answers.csv');
    writeFileSync(file, lines.join('\n'));
    const types = names.map((name) => `'${name}': 'UTINYINT'`).join(', ');
    await connection.run(`CREATE TABLE answers AS SELECT * FROM read_csv('${file}', types = {${types}})`);
    const counted = names
      .flatMap((name) =>
        [1, 2, 3, 4].map((answer) => `count(*) FILTER (${name} = ${answer}) AS ${name}_${answer}`),
      )
      .join(', ');
    const query = `SELECT ${counted} FROM answers`;
    const times = [];
    let sums = [];
    for (let round = 0; round < rounds + 3; round += 1) {
      const start = performance.now();
      const rows = (await connection.runAndReadAll(query)).getRows();
      if (round >= 3) times.push(performance.now() - start);
      const counts = rows[0].map(Number);
      sums = names.map((_, at) =>
        [1, 2, 3, 4].reduce((sum, answer) => sum + answer * counts[at * 4 + answer - 1], 0),
      );
    }
    return { sums, ms: times.sort((a, b) => a - b)[Math.floor(times.length / 2)] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
