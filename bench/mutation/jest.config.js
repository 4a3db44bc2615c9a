/** The domain's own tests, without the type checker: a mutant need not compile to be judged. */
/** @type {import('jest').Config} */
module.exports = {
  rootDir: '../..',
  testEnvironment: 'node',
  roots: ['<rootDir>/test/unit/domain'],
  testMatch: ['**/{index,survey,period,sample}/**/*.test.ts'],
  transform: {
    '^.+\\.tsx?$': [
      'ts-jest',
      { tsconfig: '<rootDir>/test/tsconfig.jest.json', diagnostics: false, isolatedModules: true },
    ],
  },
};
