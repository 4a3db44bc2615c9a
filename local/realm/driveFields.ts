/** A `fields` parameter: names with what is wanted inside them; null wants everything. */
export type FieldMask = Map<string, FieldMask | null>;

/** Reads `id,name,owners(emailAddress)`, `files/id` and `files/owners(emailAddress)`; null for `*`. Gives undefined for a malformed text. */
export function parseFields(text: string): FieldMask | null | undefined {
  const reader = new Reader(text.replace(/\s+/g, ''));
  const mask = reader.list();
  return mask === undefined || !reader.done() ? undefined : mask;
}

class Reader {
  private at = 0;
  constructor(private readonly text: string) {}

  done(): boolean {
    return this.at >= this.text.length;
  }

  list(): FieldMask | null | undefined {
    const mask: FieldMask = new Map();
    do {
      const name = /^(\*|\w+)/.exec(this.text.slice(this.at))?.[0];
      if (!name) return undefined;
      this.at += name.length;
      const inner = this.inside();
      if (inner === undefined) return undefined;
      if (name === '*') return null;
      mask.set(name, inner);
    } while (this.take(','));
    return mask;
  }

  /** What stands behind a name: `(…)`, `/name…`, or nothing. */
  private inside(): FieldMask | null | undefined {
    if (this.take('(')) {
      const inner = this.list();
      return this.take(')') ? inner : undefined;
    }
    return this.take('/') ? this.single() : null;
  }

  private single(): FieldMask | undefined {
    const name = /^\w+/.exec(this.text.slice(this.at))?.[0];
    if (!name) return undefined;
    this.at += name.length;
    const inner = this.inside();
    return inner === undefined ? undefined : new Map([[name, inner]]);
  }

  private take(sign: string): boolean {
    const found = this.text[this.at] === sign;
    if (found) this.at++;
    return found;
  }
}

/** What of a resource the mask wants. */
export function masked(value: unknown, mask: FieldMask | null): unknown {
  if (mask === null || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => masked(one, mask));
  const picked: Record<string, unknown> = {};
  for (const [name, inner] of mask) {
    const member = (value as Record<string, unknown>)[name];
    if (member !== undefined) picked[name] = masked(member, inner);
  }
  return picked;
}
