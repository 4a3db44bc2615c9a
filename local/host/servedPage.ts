/** Copies a template literal's text from `at` (just after the backtick), without `//…` up to the line's end. */
function literal(code: string, at: number): { text: string; next: number } {
  let text = '';
  let place = at;
  while (place < code.length && code[place] !== '`') {
    if (code[place] === '\\') {
      text += code.slice(place, place + 2);
      place += 2;
    } else if (code.startsWith('//', place)) {
      const end = code.indexOf('\n', place);
      place = end < 0 ? code.length : end;
    } else {
      text += code[place];
      place += 1;
    }
  }
  return { text: `${text}\``, next: place + 1 };
}

/** Where a quoted text, a comment or a single character that starts at `at` ends. */
function stepEnd(code: string, at: number): number {
  const quote = code[at];
  if (quote === '"' || quote === "'") {
    let end = at + 1;
    while (end < code.length && code[end] !== quote && code[end] !== '\n') end += code[end] === '\\' ? 2 : 1;
    return end + 1;
  }
  if (code.startsWith('//', at)) {
    const end = code.indexOf('\n', at);
    return end < 0 ? code.length : end;
  }
  if (code.startsWith('/*', at)) {
    const end = code.indexOf('*/', at + 2);
    return end < 0 ? code.length : end + 2;
  }
  return at + 1;
}

function damagedScript(code: string): string {
  let result = '';
  let at = 0;
  while (at < code.length) {
    if (code[at] === '`') {
      const { text, next } = literal(code, at + 1);
      result += `\`${text}`;
      at = next;
    } else {
      const end = stepEnd(code, at);
      result += code.slice(at, end);
      at = end;
    }
  }
  return result;
}

/**
 * A page as HtmlService serves it: inside template literals of its scripts, everything from `//` to the end of the
 * line is gone (observed in public reports; an address such as `https://…` loses its tail, the literal often its end).
 */
export function servedPage(html: string): string {
  return html.replace(
    /(<script\b[^>]*>)([\s\S]*?)(<\/script>)/gi,
    (_whole, open: string, code: string, close: string) => open + damagedScript(code) + close,
  );
}
