const { rmSync } = require('node:fs');

/** Nothing stays behind, also of tests that failed. */
module.exports = () => {
  const folder = process.env.ESKM_TEMPORARY;
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
};
