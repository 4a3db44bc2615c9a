import { useState } from 'preact/hooks';
import type { HomeView } from '../../src/shared/contract/homeCalls';
import type { FilteredResult, FilterInput, FilterOptions } from '../../src/shared/contract/indexCalls';
import { resultWords } from '../../src/shared/messages/resultScreen';
import type { Office } from '../office';
import { ActButton, fillFirst } from '../parts/ActButton';
import { ChoiceField, TextField } from '../parts/Field';
import { FilteredFigures } from '../parts/FilteredFigures';
import { FilterGroups } from '../parts/FilterGroups';

const words = resultWords.filter;
const everything: FilterInput = { span: null, from: null, to: null, groups: {} };
const nullIfBlank = (text: string): string | null => (text === '' ? null : text);

type Props = { readonly office: Office; readonly home: HomeView; readonly period: string };

/** Saring: the index of some of the answers, at once; kept under a name, or chosen for the report. */
export const FilterForm = ({ office, home, period }: Props) => {
  const [options, setOptions] = useState<FilterOptions | null>(null);
  const [filter, setFilter] = useState<FilterInput>(everything);
  const [result, setResult] = useState<FilteredResult | null>(null);
  const [name, setName] = useState('');
  const busy = office.busy !== null;

  const load = async () => setOptions(await office.act('filter.options', { period }, { quiet: true }));
  const change = (next: FilterInput) => {
    setFilter(next);
    setResult(null);
  };
  const choose = (saved: string) => {
    const found = options?.saved.find((one) => one.name === saved);
    change(found?.filter ?? everything);
    setName(found?.name ?? '');
  };
  const apply = async () => setResult(await office.act('filter.apply', { period, filter }, { quiet: true }));
  const save = async () => {
    const answer = await office.act('filter.save', { name, filter }, { quiet: true });
    if (!answer) return;
    office.tell({ tone: 'good', sentence: words.savedNote });
    await load();
  };
  const report = async (chosen: FilterInput | null) => {
    const args = { period, expectedVersion: home.version, name: chosen ? name : '', filter: chosen };
    const doneSentence = ({ counted }: { counted: number }) => words.reportedNote(counted);
    if (await office.act('filter.report', args, { doneSentence })) await load();
  };

  return (
    <details>
      <summary>{words.title}</summary>
      <p class="quiet">{words.hint}</p>
      {!options && (
        <button type="button" class="secondary" disabled={busy} onClick={() => void load()}>
          {words.open}
        </button>
      )}
      {options && (
        <>
          {options.reported && <p class="note">{words.reported(options.reported.words)}</p>}
          {options.saved.length > 0 && (
            <ChoiceField
              label={words.saved}
              value={options.saved.some((one) => one.name === name) ? name : ''}
              options={[
                { value: '', label: words.none },
                ...options.saved.map((one) => ({ value: one.name, label: one.name })),
              ]}
              onChoose={choose}
            />
          )}
          <ChoiceField
            label={words.span}
            value={filter.span ?? ''}
            options={[
              { value: '', label: words.whole },
              ...options.spans.map(({ id, label }) => ({ value: id, label })),
            ]}
            onChoose={(span) => change({ ...filter, span: nullIfBlank(span) })}
          />
          <TextField
            label={words.from}
            type="date"
            value={filter.from ?? ''}
            onInput={(from) => change({ ...filter, from: nullIfBlank(from) })}
          />
          <TextField
            label={words.to}
            type="date"
            value={filter.to ?? ''}
            onInput={(to) => change({ ...filter, to: nullIfBlank(to) })}
          />
          <FilterGroups
            keys={options.keys}
            chosen={filter.groups}
            onChange={(groups) => change({ ...filter, groups })}
          />
          <button type="button" class="primary" disabled={busy} onClick={() => void apply()}>
            {words.apply}
          </button>
          {result && (
            <>
              <FilteredFigures result={result} />
              <TextField label={words.name} value={name} onInput={setName} />
              <ActButton
                office={office}
                label={words.save}
                kind="secondary"
                missing={fillFirst({ [words.name]: name })}
                onAct={() => void save()}
              />
              <ActButton
                office={office}
                label={words.report}
                kind="secondary"
                missing={fillFirst({ [words.name]: name })}
                onAct={() => void report(filter)}
              />
              <small>{words.reportHint}</small>
            </>
          )}
          {options.reported && (
            <button type="button" class="plain" disabled={busy} onClick={() => void report(null)}>
              {words.reportAll}
            </button>
          )}
        </>
      )}
    </details>
  );
};
