import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { Script } from 'node:vm';
import { nextFileId } from '../model/ids';
import type { ScriptProject } from '../model/script';
import type { RuntimeState } from '../model/state';

type Manifest = {
  timeZone?: string;
  oauthScopes?: string[];
  dependencies?: { enabledAdvancedServices?: { userSymbol: string }[] };
};

/** True for files that hold server code. */
export function isCodeFile(file: string): boolean {
  return /\.(js|gs)$/.test(file) && !/node_modules/.test(file);
}

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : files(path);
    return [path];
  });
}

/**
 * Reads a folder's manifest and enters it as a script project; one entered before (a saved world) gets the new code and
 * keeps its id, properties and triggers. Throws one clear sentence if the folder holds no project.
 */
export function addProject(
  state: RuntimeState,
  folder: string,
  options: { boundTo?: string; owner: string; name?: string; timeZone: string },
): ScriptProject {
  const path = codeFolder(folder);
  const name = options.name ?? basename(path);
  const known = Object.values(state.projects).find((one) =>
    options.boundTo === undefined
      ? one.containerId === null && one.folder === path
      : one.containerId === options.boundTo && one.name === name,
  );
  if (known !== undefined) {
    replaceCode(known, folder);
    return known;
  }
  const manifest = readManifest(path, folder);
  const project: ScriptProject = {
    id: nextFileId(state.ids, 'google'),
    folder: path,
    name,
    owner: options.owner,
    containerId: options.boundTo ?? null,
    timeZone: manifest.timeZone ?? options.timeZone,
    scopes: manifest.oauthScopes ?? null,
    advancedServices: advancedServices(manifest),
  };
  state.projects[project.id] = project;
  return project;
}

/** The folder's full path; throws one clear sentence if it holds no code. */
function codeFolder(folder: string): string {
  const path = resolve(folder);
  if (!existsSync(path) || !statSync(path).isDirectory()) throw new Error(`There is no folder ${folder}.`);
  if (!files(path).some(isCodeFile)) throw new Error(`The folder ${folder} holds no .js or .gs file.`);
  return path;
}

/** Exchanges a project's code and manifest for those of another folder. */
export function replaceCode(project: ScriptProject, folder: string): void {
  const path = codeFolder(folder);
  const manifest = readManifest(path, folder);
  project.folder = path;
  project.timeZone = manifest.timeZone ?? project.timeZone;
  project.scopes = manifest.oauthScopes ?? null;
  project.advancedServices = advancedServices(manifest);
}

function advancedServices(manifest: Manifest): string[] {
  return (manifest.dependencies?.enabledAdvancedServices ?? []).map((one) => one.userSymbol);
}

function readManifest(path: string, folder: string): Manifest {
  const file = join(path, 'appsscript.json');
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  } catch (error) {
    throw new Error(`${folder}/appsscript.json is not valid JSON: ${(error as Error).message}`);
  }
}

const compiled = new Map<string, { changed: number; size: number; script: Script }>();

/** A code file, compiled once as long as it stays the same: every execution runs it anew. */
export function compiledFile(file: string): Script {
  const { mtimeMs: changed, size } = statSync(file);
  const known = compiled.get(file);
  if (known !== undefined && known.changed === changed && known.size === size) return known.script;
  const script = new Script(readFileSync(file, 'utf8'), { filename: file });
  compiled.set(file, { changed, size, script });
  return script;
}

/** The folder's `.html` files by their path without extension, as HtmlService names them. */
export function htmlFiles(project: ScriptProject): Record<string, string> {
  const found: Record<string, string> = {};
  for (const file of files(project.folder)) {
    if (extname(file) !== '.html') continue;
    found[file.slice(project.folder.length + 1, -5).replaceAll('\\', '/')] = readFileSync(file, 'utf8');
  }
  return found;
}
