import type { RealmContext } from './context';

const PIECE = /<\?(!=|=)?([\s\S]*?)\?>/g;

/** A template's source as a program that appends to `out`; scriptlets see the template's own properties. */
function programOf(source: string): string {
  let code = '';
  let at = 0;
  for (const found of source.matchAll(PIECE)) {
    const [whole, mark, body = ''] = found;
    code += `out.text(${JSON.stringify(source.slice(at, found.index))});\n`;
    if (mark === '!=') code += `out.text(${body.trim().replace(/;$/, '')});\n`;
    else if (mark === '=') code += `out.safe(${body.trim().replace(/;$/, '')});\n`;
    else code += `${body}\n`;
    at = found.index + whole.length;
  }
  return `${code}out.text(${JSON.stringify(source.slice(at))});`;
}

function escaped(value: unknown): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&#34;',
    "'": '&#39;',
  };
  return String(value).replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}

/**
 * An HtmlTemplate: properties set on it are the scriptlets' variables, `evaluate()` gives the page. Printing
 * scriptlets escape for HTML text; Google's contextual escaping inside scripts and attributes is not emulated.
 */
export function evaluateTemplate(
  ctx: RealmContext,
  source: string,
  finish: (content: string) => unknown,
): Record<string, unknown> {
  const template: Record<string, unknown> = {};
  const evaluate = (): unknown => {
    ctx.charge('HtmlService.HtmlTemplate.evaluate', 'handle');
    const parts: string[] = [];
    const out = {
      text: (value: unknown) => parts.push(String(value)),
      safe: (value: unknown) => parts.push(escaped(value)),
    };
    const names = Object.keys(template);
    const run = new Function('out', ...names, programOf(source)) as (...args: unknown[]) => void;
    run(out, ...names.map((name) => template[name]));
    return finish(parts.join(''));
  };
  const fixed = { evaluate, getRawContent: () => source, getCode: () => programOf(source) };
  for (const [name, value] of Object.entries(fixed)) Object.defineProperty(template, name, { value });
  return template;
}
