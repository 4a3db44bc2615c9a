/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.tsx?$': ['ts-jest', { tsconfig: '<rootDir>/test/tsconfig.jest.json', diagnostics: false }],
  },
  globalSetup: '<rootDir>/test/jest/makeTemporaryFolder.js',
  globalTeardown: '<rootDir>/test/jest/removeTemporaryFolder.js',
  maxWorkers: 2,
  testTimeout: 180000,
};
