import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { Script } from 'node:vm';
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { buildSync } from 'esbuild';
import { expect } from 'expect';
import { bind } from 'jest-each';

/**
 * Runs the domain's tests for Stryker within one process. Jest builds a world for every test file of every mutant,
 * half a second each; here each test file is bundled once and evaluated anew per mutant, a few milliseconds. As the
 * mutant is on before its test file loads, constants computed at load are judged like everything else.
 *
 * To Stryker a whole test file counts as one test; within it the first failure ends the mutant.
 */
const testFolder = 'test/unit/domain';

/** Properties of fast-check draw the same values every time, and this many of them at most. */
const seed = 20170514;
const mostRuns = 25;

const sparing = (fastCheck) => {
  const fc = fastCheck.default;
  const assert = (property, options = {}) =>
    fc.assert(property, { ...options, seed, numRuns: Math.min(options.numRuns ?? 100, mostRuns) });
  return { ...fastCheck, default: { ...fc, assert } };
};

const bundled = (file) =>
  buildSync({
    entryPoints: [file],
    bundle: true,
    write: false,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
  }).outputFiles[0].text;

/**
 * Stryker's helpers are called at every mutated place: to count who passes by, which only the first run needs, and to
 * ask which mutant is on, which is one and the same while a file is evaluated. Both are written out here, so that the
 * engine's loops run at nearly their own speed.
 */
const withoutCounting = (code) => code.replace(/\bstryCov_9fa48\d*\(("\d+"(, )?)+\)/g, '0');
const withOneMutant = (code) =>
  code.replace(/\bstryMutAct_9fa48\d*\("(\d+)"\)/g, '(activeMutant === "$1" && hit())');

/** A script that, when run, gives the function that evaluates a test file. */
const evaluation = (file, code) => {
  const names = 'require, module, exports, __dirname, describe, it, test, expect, activeMutant, hit';
  return new Script(`(function (${names}) {${code}\n})`, { filename: file }).runInThisContext();
};

/** What jest offers and the domain's tests use; anything else of jest is an error when the file loads. */
const collector = () => {
  const found = [];
  const path = [];
  const test = (name, run) => {
    found.push({ name: [...path, name].join(' '), run });
  };
  const describe = (name, body) => {
    path.push(name);
    body();
    path.pop();
  };
  test.each = bind(test, false);
  describe.each = bind(describe, false);
  return { found, test, describe };
};

class DomainRunner {
  constructor(log) {
    this.log = log;
    globalThis.__stryker__ ??= {};
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    const root = process.cwd();
    const require = createRequire(join(root, 'package.json'));
    const fastCheck = sparing(require('fast-check'));
    this.require = (name) => (name === 'fast-check' ? fastCheck : require(name));
    this.files = readdirSync(join(root, testFolder), { recursive: true })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => ({ id: join(testFolder, name), path: join(root, testFolder, name), ms: 0 }));
    for (const file of this.files) {
      const code = withOneMutant(bundled(file.path));
      file.counting = evaluation(file.path, code);
      file.judging = evaluation(file.path, withoutCounting(code));
    }
  }

  /** The first failure of a test file, or null. */
  async failureOf(file, evaluate) {
    const space = globalThis.__stryker__;
    const hit = () => {
      space.hitCount += 1;
      if (space.hitCount > space.hitLimit) throw new Error('Stryker: hit count limit reached');
      return true;
    };
    const { found, test, describe } = collector();
    const module = { exports: {} };
    let at = 'loading';
    try {
      const jest = [describe, test, test, expect];
      const { exports } = module;
      evaluate(this.require, module, exports, dirname(file.path), ...jest, space.activeMutant, hit);
      if (found.length === 0) throw new Error('no tests');
      for (const one of found) {
        at = one.name;
        await one.run();
      }
      return null;
    } catch (error) {
      return `${at}: ${error instanceof Error ? error.message : error}`;
    }
  }

  async resultOf(file, evaluate) {
    const start = performance.now();
    const failure = await this.failureOf(file, evaluate);
    const timeSpentMs = performance.now() - start;
    const told = { id: file.id, name: file.id, fileName: file.path, timeSpentMs };
    return failure === null
      ? { ...told, status: TestStatus.Success }
      : { ...told, status: TestStatus.Failed, failureMessage: failure };
  }

  async dryRun() {
    const space = globalThis.__stryker__;
    space.activeMutant = undefined;
    space.mutantCoverage = { static: {}, perTest: {} };
    const tests = [];
    for (const file of this.files) {
      space.currentTestId = file.id;
      const result = await this.resultOf(file, file.counting);
      file.ms = result.timeSpentMs;
      tests.push(result);
    }
    space.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: space.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail, sandboxFileName }) {
    const space = globalThis.__stryker__;
    space.activeMutant = activeMutant.id;
    space.hitCount = 0;
    space.hitLimit = hitLimit ?? Number.POSITIVE_INFINITY;
    const home = dirname(relative(join(process.cwd(), 'src/domain'), sandboxFileName));
    const far = (file) => (dirname(relative(testFolder, file.id)) === home ? 0 : 1);
    const covering = this.files
      .filter((file) => testFilter === undefined || testFilter.includes(file.id))
      .sort((one, other) => far(one) - far(other) || one.ms - other.ms);
    const tests = [];
    for (const file of covering) {
      const result = await this.resultOf(file, file.judging);
      tests.push(result);
      if (result.status === TestStatus.Failed && !disableBail) break;
    }
    space.activeMutant = undefined;
    if (space.hitCount > space.hitLimit) return { status: 'timeout', reason: 'loops without end' };
    return toMutantRunResult({ status: DryRunStatus.Complete, tests }, disableBail);
  }
}

const createRunner = (log) => new DomainRunner(log);
createRunner.inject = tokens(commonTokens.logger);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'domain', createRunner)];
