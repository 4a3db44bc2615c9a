const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/** All that tests put into the temporary folder, browsers' profiles included, goes into one of their own. */
module.exports = () => {
  process.env.ESKM_TEMPORARY = mkdtempSync(join(tmpdir(), 'eskm-'));
  process.env.TMPDIR = process.env.ESKM_TEMPORARY;
};
