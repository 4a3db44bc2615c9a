/** Levels of schooling from the lowest, as forms and exports name them: "SLTP", "SMP", "D1, D3, D4", "S2 Ke Atas". */
const levels: readonly RegExp[] = [
  /^(non|tidak|belum)\b/i,
  /^(sd|mi)\b|sekolah dasar/i,
  /^(smp|sltp|mts)\b|menengah pertama/i,
  /^(sma|slta|smk|smu|ma)\b|menengah (atas|kejuruan)/i,
  /^(d|di|dii|diii|div|d ?[1-4])\b|^diploma/i,
  /^s ?1\b|^sarjana/i,
  /^s ?2\b|^(magister|pascasarjana)/i,
  /^s ?3\b|^doktor/i,
];

/** The groups that name a level of schooling, lowest first; what names none is left to its size. */
export function schoolOrder(groups: readonly string[]): readonly string[] {
  const levelOf = (group: string) => levels.findIndex((level) => level.test(group.trim()));
  return groups
    .filter((group) => levelOf(group) >= 0)
    .sort((a, b) => levelOf(a) - levelOf(b) || (a < b ? -1 : 1));
}
