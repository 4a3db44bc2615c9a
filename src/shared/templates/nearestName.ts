/** The known name most like a misspelt one, or null when none is near enough to suggest. */
export function nearestName(name: string, known: readonly string[]): string | null {
  const wanted = name.replace(/[\s.-]+/g, '_');
  let best: { readonly name: string; readonly distance: number } | null = null;
  for (const candidate of known) {
    const distance = editDistance(wanted, candidate);
    if (best === null || distance < best.distance) best = { name: candidate, distance };
  }
  const tolerated = Math.max(2, Math.floor(wanted.length / 3));
  return best !== null && best.distance <= tolerated ? best.name : null;
}

/** Insertions, deletions and replacements that turn one text into the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
