interface OutlineNode {
  outline?: boolean;
  outlineLevel?: number;
  outlineParentId?: string;
  id?: string;
  [key: string]: unknown;
}

/** Nests the headings of the outline: each under the nearest heading above it of a higher rank. */
export function nestOutline(content: unknown): void {
  const open: { level: number; id: string }[] = [];
  let count = 0;
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) visit(one);
    else if (typeof node === 'object' && node !== null) {
      const one = node as OutlineNode;
      if (one.outline && one.outlineLevel !== undefined) {
        one.id ??= `outline-${count++}`;
        while (open.length > 0 && (open[open.length - 1]?.level ?? 0) >= one.outlineLevel) open.pop();
        const parent = open[open.length - 1];
        if (parent) one.outlineParentId = parent.id;
        open.push({ level: one.outlineLevel, id: one.id });
        return;
      }
      for (const key of ['section', 'stack', 'columns'] as const) visit(one[key]);
    }
  };
  visit(content);
}
