import { useState } from 'preact/hooks';
import type { ExaminerView } from '../../src/shared/contract/indexCalls';
import { resultWords } from '../../src/shared/messages/resultScreen';
import type { Office } from '../office';
import { AskedFor } from './AskedFor';
import { FiguresTable } from './FiguresTable';

const words = resultWords.examiner;

const Groups = ({ breakdowns }: Pick<ExaminerView, 'breakdowns'>) => (
  <>
    {breakdowns.map(({ title, groups }) => (
      <details key={title}>
        <summary>{title}</summary>
        <FiguresTable
          heads={[words.group, words.n, '%', words.ikm, words.grade]}
          rows={groups.map((one) => [
            one.weak ? `${one.label} *` : one.label,
            String(one.n),
            one.percent,
            one.ikm,
            one.grade,
          ])}
        />
        {groups.some(({ weak }) => weak) && <p class="quiet">{words.weak}</p>}
        {groups.map(({ label, nrr }) => (
          <p class="quiet" key={label}>
            {label}: {nrr.map((one) => `${one.code} ${one.nrr}`).join(' · ')}
          </p>
        ))}
      </details>
    ))}
  </>
);

/** Untuk penilai: statistics and breakdowns, computed only when asked for. */
export const ExaminerDetails = ({ office, period }: { readonly office: Office; readonly period: string }) => {
  const [view, setView] = useState<ExaminerView | null>(null);
  const load = async () => setView(await office.act('index.examine', { period }, { quiet: true }));
  return (
    <AskedFor office={office} words={words} ready={view !== null} onOpen={load}>
      {view && (
        <>
          <ul class="small">
            {view.statements.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          {view.items.length > 0 && (
            <details>
              <summary>{words.validity}</summary>
              <FiguresTable
                heads={[words.question, words.correlation, words.corrected, words.verdict]}
                rows={view.items.map((one) => [one.label, one.correlation, one.corrected, one.verdict])}
              />
            </details>
          )}
          <details>
            <summary>{words.distribution}</summary>
            <FiguresTable
              heads={['', '1', '2', '3', '4']}
              rows={view.distribution.flatMap((one) => [
                [`${one.code} ${one.name}`, ...one.counts.map(String)],
                [words.percent, ...one.percents.map((percent) => percent.replace(/%$/, ''))],
              ])}
            />
          </details>
          <h4>{words.groups}</h4>
          <Groups breakdowns={view.breakdowns} />
        </>
      )}
    </AskedFor>
  );
};
