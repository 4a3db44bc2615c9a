import { useState } from 'preact/hooks';
import type { ElementCode } from '../../src/domain/survey/element';
import type { Answer } from '../../src/shared/contract/contract';
import type { ReconciliationView, WebsiteFigures } from '../../src/shared/contract/indexCalls';
import { readPastedFigures } from '../../src/shared/format/readPastedFigures';
import { resultWords } from '../../src/shared/messages/resultScreen';
import { screen } from '../../src/shared/messages/screen';
import type { Office } from '../office';
import { orTell } from '../orTell';
import { ActButton, fillFirst } from '../parts/ActButton';
import { TextArea, TextField } from '../parts/Field';
import { readBase64 } from '../parts/readBase64';

const words = resultWords.reconcile;

type Props = { readonly office: Office; readonly period: string };

/** Cocokkan dengan E-SKM: the website's figures typed or pasted, compared, kept for the gate of step 2. */
export const ReconcileForm = ({ office, period }: Props) => {
  const [known, setKnown] = useState<Answer<'reconcile.load'> | null>(null);
  const [figures, setFigures] = useState<WebsiteFigures>({ counted: '', ikm: '', nrr: [] });
  const [view, setView] = useState<ReconciliationView | null>(null);
  const [pasted, setPasted] = useState('');
  const [explanation, setExplanation] = useState('');
  const [picture, setPicture] = useState<File | null>(null);
  const busy = office.busy !== null;

  const load = async () => {
    const answer = await office.act('reconcile.load', { period }, { quiet: true });
    setKnown(answer);
    if (!answer) return;
    setFigures({ counted: '', ikm: '', nrr: answer.elements.map(({ code }) => ({ code, value: '' })) });
    setExplanation(answer.explanation);
  };
  const change = (next: WebsiteFigures) => {
    setFigures(next);
    setView(null);
  };
  const paste = (text: string) => {
    setPasted(text);
    const codes = (known?.elements ?? []).map(({ code }) => code as ElementCode);
    change(readPastedFigures(text, codes));
  };
  const check = async () =>
    setView(await office.act('reconcile.check', { period, figures }, { quiet: true }));
  const save = async () => {
    const base64 = picture && (await orTell(office, screen.fileUnreadable, () => readBase64(picture)));
    if (picture && base64 === null) return;
    const screenshot = picture && base64 !== null ? { mimeType: picture.type, base64 } : null;
    const answer = await office.act(
      'reconcile.save',
      { period, figures, explanation, screenshot },
      { quiet: true },
    );
    if (!answer || !known) return;
    setKnown({ ...known, ...answer, explanation });
    office.tell({ tone: 'good', sentence: words.saved });
  };

  return (
    <details>
      <summary>{words.title}</summary>
      <p class="quiet">{words.hint}</p>
      {!known && (
        <button type="button" class="secondary" disabled={busy} onClick={() => void load()}>
          {words.open}
        </button>
      )}
      {known && (
        <>
          {known.needed && known.status === 'none' && <p class="note">{words.needed}</p>}
          <p>{words.status[known.status]}</p>
          {known.screenshotUrl && (
            <p>
              <a href={known.screenshotUrl} target="_blank" rel="noreferrer">
                {words.evidence}
              </a>
            </p>
          )}
          <TextArea label={words.paste} hint={words.pasteHint} value={pasted} onInput={paste} />
          <TextField
            label={words.ikm}
            value={figures.ikm}
            required
            onInput={(ikm) => change({ ...figures, ikm })}
          />
          <TextField
            label={words.counted}
            value={figures.counted}
            onInput={(counted) => change({ ...figures, counted })}
          />
          <details>
            <summary>{words.nrr}</summary>
            {known.elements.map(({ code, name }) => (
              <TextField
                key={code}
                label={`${code} ${name}`}
                value={figures.nrr.find((one) => one.code === code)?.value ?? ''}
                onInput={(value) =>
                  change({
                    ...figures,
                    nrr: figures.nrr.map((one) => (one.code === code ? { code, value } : one)),
                  })
                }
              />
            ))}
          </details>
          <ActButton
            office={office}
            label={words.check}
            missing={fillFirst({ [words.ikm]: figures.ikm })}
            onAct={() => void check()}
          />
          {view && (
            <section aria-live="polite">
              <p class={view.agrees ? 'note' : 'alarm'}>{view.agrees ? words.agrees : words.differs}</p>
              <ul class="small">
                {[...view.differences, ...view.causes].map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
              {!view.agrees && (
                <TextArea
                  label={words.explanation}
                  hint={words.explanationHint}
                  value={explanation}
                  required
                  onInput={setExplanation}
                />
              )}
              <label class="file">
                <span>{picture?.name ?? words.screenshot}</span>
                <input
                  type="file"
                  accept="image/png,image/jpeg,application/pdf"
                  onChange={(e) => setPicture(e.currentTarget.files?.[0] ?? null)}
                />
              </label>
              <ActButton
                office={office}
                label={words.save}
                kind="secondary"
                missing={view.agrees ? null : fillFirst({ [words.explanation]: explanation })}
                onAct={() => void save()}
              />
            </section>
          )}
        </>
      )}
    </details>
  );
};
