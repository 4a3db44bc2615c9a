/** Writes `local/realm/signatures.json` from the public typings: run `npx tsx local/cli/signatures.ts` after updating them. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const TYPINGS = join(__dirname, '../../node_modules/@types/google-apps-script');
const OUTPUT = join(__dirname, '../realm/signatures.json');

/** Namespace of the typings → the name Apps Script uses in its messages. */
const SERVICES: Record<string, string> = {
  Spreadsheet: 'SpreadsheetApp',
  Document: 'DocumentApp',
  Drive: 'DriveApp',
  Forms: 'FormApp',
  Mail: 'MailApp',
  Script: 'ScriptApp',
  HTML: 'HtmlService',
  Utilities: 'Utilities',
  Lock: 'LockService',
  Cache: 'CacheService',
  Properties: 'PropertiesService',
  Base: 'Base',
  URL_Fetch: 'UrlFetchApp',
};

/** Type aliases of all files (`FontWeight` is a union of texts). */
const aliases = new Map<string, ts.TypeNode>();

function kindOf(type: ts.TypeNode | undefined): string {
  if (type === undefined) return '*';
  if (ts.isLiteralTypeNode(type)) return ts.isStringLiteral(type.literal) ? 's' : '*';
  const alias = aliases.get(type.getText().replace(/^.*\./, ''));
  if (alias !== undefined) return kindOf(alias);
  switch (type.kind) {
    case ts.SyntaxKind.StringKeyword:
      return 's';
    case ts.SyntaxKind.NumberKeyword:
      return 'n';
    case ts.SyntaxKind.BooleanKeyword:
      return 'b';
    case ts.SyntaxKind.ArrayType:
    case ts.SyntaxKind.TupleType:
      return 'a';
    case ts.SyntaxKind.FunctionType:
      return 'f';
    case ts.SyntaxKind.TypeLiteral:
      return 'o';
    default:
  }
  if (ts.isUnionTypeNode(type)) {
    const parts = type.types.map((part) => part.getText());
    const kinds = type.types.filter((part) => !/^(null|undefined)$/.test(part.getText())).map(kindOf);
    const one = new Set(kinds).size === 1 ? (kinds[0] ?? '*') : '*';
    return parts.includes('null') ? `${one}~` : one;
  }
  const name = type.getText();
  if (/^(Integer|Number)$/.test(name)) return 'n';
  if (/^(Char|String)$/.test(name)) return 's';
  if (/(^|\.)Date$/.test(name)) return 'd';
  if (/^(Byte|any|unknown|T)$/.test(name)) return '*';
  if (/\[\]$|^Array</.test(name)) return 'a';
  return 'o';
}

function signatureOf(parameters: ts.NodeArray<ts.ParameterDeclaration>): string {
  const letters = parameters.map((parameter) => {
    if (parameter.dotDotDotToken !== undefined) return '*+';
    return kindOf(parameter.type) + (parameter.questionToken !== undefined ? '?' : '');
  });
  return letters.join('') || '-';
}

const result: Record<string, Record<string, string>> = Object.create(null);

function readInterface(
  namespace: string,
  node: ts.InterfaceDeclaration,
  heritage: Map<string, string[]>,
): void {
  const service = SERVICES[namespace] ?? namespace;
  const own = node.name.text;
  const top =
    own === service ||
    service === own ||
    ['DriveApp', 'Utilities', 'Browser', 'Session', 'Logger'].includes(own);
  const name = top ? own : service === 'Base' ? own : `${service}.${own}`;
  const members: Record<string, string> = Object.create(null);
  for (const member of node.members) {
    const key = member.name?.getText();
    if (key === undefined) continue;
    if (ts.isMethodSignature(member)) {
      const signature = signatureOf(member.parameters);
      members[key] = members[key] ? `${members[key]}|${signature}` : signature;
    } else if (ts.isPropertySignature(member)) members[key] = '';
  }
  result[name] = { ...result[name], ...members };
  const parents =
    node.heritageClauses?.flatMap((clause) => clause.types.map((type) => type.expression.getText())) ?? [];
  heritage.set(
    name,
    parents.map((parent) => {
      const bare = parent.replace(/^Base\./, '');
      return parent.startsWith('Base.') || service === 'Base' ? bare : `${service}.${bare}`;
    }),
  );
}

function sourceOf(file: string): ts.SourceFile {
  const text = readFileSync(join(TYPINGS, file), 'utf8');
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

function collectAliases(node: ts.Node): void {
  if (ts.isTypeAliasDeclaration(node)) aliases.set(node.name.text, node.type);
  ts.forEachChild(node, collectAliases);
}

function visit(file: string): void {
  const source = sourceOf(file);
  const heritage = new Map<string, string[]>();
  const walk = (node: ts.Node, namespace: string): void => {
    if (ts.isModuleDeclaration(node) && node.body !== undefined) {
      const name = node.name.text;
      walk(node.body, name === 'GoogleAppsScript' ? '' : name);
    } else if (ts.isInterfaceDeclaration(node) && namespace !== '') readInterface(namespace, node, heritage);
    else ts.forEachChild(node, (child) => walk(child, namespace));
  };
  walk(source, '');
  for (const [name, parents] of heritage)
    for (const parent of parents) result[name] = { ...result[parent], ...result[name] };
}

const wanted =
  /\.(base|spreadsheet|document|drive|forms|mail|script|html|utilities|lock|cache|properties|url-fetch)\.d\.ts$/;
const files = readdirSync(TYPINGS).filter((file) => wanted.test(file));
files.sort((a, b) => Number(b.includes('.base.')) - Number(a.includes('.base.')));
for (const file of [...files, 'google-apps-script.types.d.ts']) collectAliases(sourceOf(file));
for (const file of files) visit(file);
/** One line a class: `name:signature` of each member, in order. Short, because every execution loads it. */
const compact = Object.entries(result).map(([name, members]) => [
  name,
  Object.entries(members)
    .map(([member, signature]) => `${member}:${signature}`)
    .join(' '),
]);
writeFileSync(OUTPUT, `${JSON.stringify(Object.fromEntries(compact), null, 2)}\n`);
