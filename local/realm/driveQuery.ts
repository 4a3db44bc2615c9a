import type { DriveItem } from '../model/drive';
import { isTrashed } from '../model/drive';
import type { RuntimeState } from '../model/state';
import { canEdit } from './access';

/** Where a search is asked: DriveApp's searchFiles speaks v2 (`title`), the advanced service v3 (`name`). */
export type QueryWorld = { state: RuntimeState; user: string };

export type Query = {
  matches(item: DriveItem): boolean;
  /** The query says something about the bin itself. */
  readonly namesTrashed: boolean;
};

/**
 * Reads Drive's search language: comparisons of name/title, mimeType, parents, owners, writers, trashed, starred,
 * modifiedTime, createdTime, appProperties and fullText (names only), joined by and, or, not and brackets.
 * Gives null for anything else.
 */
export function parseQuery(text: string, world: QueryWorld): Query | null {
  const tokens = tokenize(text);
  if (tokens === null) return null;
  const reader = new Reader(tokens, world);
  const test = tokens.length === 0 ? () => true : reader.any();
  if (test === null || !reader.atEnd()) return null;
  return { matches: test, namesTrashed: /\btrashed\b/.test(text) };
}

type Token = { kind: 'word' | 'text' | 'sign'; value: string };
type Test = (item: DriveItem) => boolean;

function tokenize(text: string): Token[] | null {
  const tokens: Token[] = [];
  const pattern = /\s+|'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|(<=|>=|!=|=|<|>|[(){}])|([\w.:+-]+)/gy;
  while (pattern.lastIndex < text.length) {
    const found = pattern.exec(text);
    if (found === null) return null;
    const quoted = found[1] ?? found[2];
    if (quoted !== undefined) tokens.push({ kind: 'text', value: quoted.replace(/\\(.)/g, '$1') });
    else if (found[3]) tokens.push({ kind: 'sign', value: found[3] });
    else if (found[4]) tokens.push({ kind: 'word', value: found[4] });
  }
  return tokens;
}

class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly world: QueryWorld,
  ) {}

  atEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  any(): Test | null {
    let left = this.all();
    while (left !== null && this.takeWord('or')) {
      const [a, b]: [Test, Test | null] = [left, this.all()];
      left = b && ((item) => a(item) || b(item));
    }
    return left;
  }

  private all(): Test | null {
    let left = this.one();
    while (left !== null && this.takeWord('and')) {
      const [a, b]: [Test, Test | null] = [left, this.one()];
      left = b && ((item) => a(item) && b(item));
    }
    return left;
  }

  private one(): Test | null {
    if (this.takeWord('not')) {
      const inner = this.one();
      return inner && ((item) => !inner(item));
    }
    if (this.takeSign('(')) {
      const inner = this.any();
      return this.takeSign(')') ? inner : null;
    }
    const first = this.tokens[this.at++];
    if (first?.kind === 'text') return this.takeWord('in') ? this.membership(first.value) : null;
    if (first?.kind !== 'word') return null;
    if (this.takeWord('has')) return this.property(first.value);
    return this.comparison(first.value);
  }

  private membership(value: string): Test | null {
    const field = this.tokens[this.at++]?.value;
    const { drive } = this.world.state;
    const email = value === 'me' ? this.world.user : value.toLowerCase();
    if (field === 'parents') {
      const id = value === 'root' ? drive.roots[this.world.user] : value;
      return (item) => item.parent === id;
    }
    if (field === 'owners') return (item) => item.owner === email;
    if (field === 'writers') return (item) => canEdit(drive, item.id, email);
    if (field === 'readers') return (item) => item.viewers.includes(email);
    return null;
  }

  private property(field: string): Test | null {
    if (field !== 'appProperties' || !this.takeSign('{')) return null;
    const pairs: Record<string, string> = {};
    while (!this.takeSign('}')) {
      const name = this.tokens[this.at++];
      if (!name || !this.takeSign('=')) return null;
      const value = this.tokens[this.at++];
      if (value?.kind !== 'text') return null;
      pairs[name.value] = value.value;
      this.takeWord('and');
    }
    const { key, value } = pairs;
    return key === undefined ? null : (item) => item.appProperties[key] === value;
  }

  private comparison(field: string): Test | null {
    const sign = this.tokens[this.at++]?.value;
    const value = this.tokens[this.at++]?.value;
    if (sign === undefined || value === undefined) return null;
    const { drive } = this.world.state;
    switch (field) {
      case 'name':
      case 'title':
      case 'fullText':
        return compareText((item) => item.name, sign, value);
      case 'mimeType':
        return compareText((item) => item.mimeType, sign, value);
      case 'trashed':
        return compareText((item) => String(isTrashed(drive, item)), sign, value);
      case 'starred':
        return compareText((item) => String(item.starred), sign, value);
      case 'modifiedTime':
      case 'modifiedDate':
        return compareNumber((item) => item.modified, sign, Date.parse(value));
      case 'createdTime':
        return compareNumber((item) => item.created, sign, Date.parse(value));
      default:
        return null;
    }
  }

  private takeWord(word: string): boolean {
    const token = this.tokens[this.at];
    const found = token?.kind === 'word' && token.value.toLowerCase() === word;
    if (found) this.at++;
    return found;
  }

  private takeSign(sign: string): boolean {
    const token = this.tokens[this.at];
    const found = token?.kind === 'sign' && token.value === sign;
    if (found) this.at++;
    return found;
  }
}

/** `contains` on names matches the beginnings of words, as Drive's does. */
function compareText(get: (item: DriveItem) => string, sign: string, value: string): Test | null {
  const wanted = value.toLowerCase();
  switch (sign) {
    case '=':
      return (item) => get(item).toLowerCase() === wanted;
    case '!=':
      return (item) => get(item).toLowerCase() !== wanted;
    case 'contains':
      return (item) =>
        ` ${get(item).toLowerCase()}`
          .replaceAll(/[_\-/.]/g, ' ')
          .includes(` ${wanted.replaceAll(/[_\-/.]/g, ' ')}`);
    default:
      return null;
  }
}

function compareNumber(get: (item: DriveItem) => number, sign: string, value: number): Test | null {
  switch (sign) {
    case '<':
      return (item) => get(item) < value;
    case '<=':
      return (item) => get(item) <= value;
    case '>':
      return (item) => get(item) > value;
    case '>=':
      return (item) => get(item) >= value;
    case '=':
      return (item) => get(item) === value;
    case '!=':
      return (item) => get(item) !== value;
    default:
      return null;
  }
}
