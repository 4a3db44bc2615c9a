/** What one act cost: calls with a cost, and predicted seconds on Google's servers. */
export type ActCost = {
  readonly step: number;
  readonly label: string;
  readonly calls: number;
  readonly seconds: number;
};

/** A table of costs per SOP step, as plain text with aligned columns. */
export const ledgerTable = (costs: readonly ActCost[]): string => {
  const steps = [...new Set(costs.map((c) => c.step))].sort((a, b) => a - b);
  const rows = steps.map((step) => {
    const of = costs.filter((c) => c.step === step);
    return {
      label: step === 0 ? 'Persiapan' : `Langkah ${step}`,
      calls: of.reduce((sum, c) => sum + c.calls, 0),
      seconds: of.reduce((sum, c) => sum + c.seconds, 0),
    };
  });
  const total = {
    label: 'Jumlah',
    calls: rows.reduce((sum, r) => sum + r.calls, 0),
    seconds: rows.reduce((sum, r) => sum + r.seconds, 0),
  };
  const line = (r: typeof total) =>
    `  ${r.label.padEnd(12)}${String(r.calls).padStart(10)}${r.seconds.toFixed(1).replace('.', ',').padStart(14)}`;
  return [
    `  ${''.padEnd(12)}${'panggilan'.padStart(10)}${'perkiraan (s)'.padStart(14)}`,
    ...rows.map(line),
    line(total),
  ].join('\n');
};
