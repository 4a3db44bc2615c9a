import { useState } from 'preact/hooks';
import { parseWholeNumber } from '../../src/shared/format/parseWholeNumber';
import { dataScreen } from '../../src/shared/messages/dataScreen';
import type { Office } from '../office';
import { ChoiceField, TextField } from '../parts/Field';
import { isCount, NumberField } from '../parts/NumberField';
import { rasterise } from '../rasterise';

const words = dataScreen.handouts;

/** Posters with the form's QR code, for the office or one service, and the paper questionnaire. */
export const HandoutsForm = ({ office }: { readonly office: Office }) => {
  const [services, setServices] = useState<readonly string[]>([]);
  const [service, setService] = useState('');
  const [url, setUrl] = useState('');
  const [first, setFirst] = useState('');
  const [sheets, setSheets] = useState('50');
  const done = (made: string) => {
    setUrl(made);
    office.tell({ tone: 'good', sentence: words.done });
  };
  const open = async () => {
    const order = await office.act('qrPoster.order', { service: '' }, { quiet: true });
    if (order) setServices(order.services);
  };
  const poster = async () => {
    const order = await office.act('qrPoster.order', { service }, { quiet: true });
    if (!order) return;
    const [picture] = await rasterise([order.picture]);
    if (!picture) return;
    const made = await office.act('qrPoster.make', { service, picture }, { quiet: true });
    if (made) done(made.url);
  };
  const questionnaire = async () => {
    const made = await office.act(
      'questionnaire.make',
      { first: first.trim(), sheets: first.trim() === '' ? 1 : (parseWholeNumber(sheets) ?? 1) },
      { quiet: true },
    );
    if (made) done(made.url);
  };
  return (
    <details onToggle={(e) => e.currentTarget.open && services.length === 0 && void open()}>
      <summary>{words.title}</summary>
      <p class="quiet">{words.hint}</p>
      <ChoiceField
        label={words.service}
        value={service}
        options={[{ value: '', label: words.office }, ...services.map((value) => ({ value, label: value }))]}
        onChoose={setService}
      />
      <button type="button" class="secondary" disabled={office.busy !== null} onClick={() => void poster()}>
        {words.poster}
      </button>
      <TextField label={words.first} hint={words.firstHint} value={first} onInput={setFirst} />
      {first.trim() !== '' && <NumberField label={words.sheets} value={sheets} onInput={setSheets} />}
      <button
        type="button"
        class="secondary"
        disabled={office.busy !== null || !isCount(sheets)}
        onClick={() => void questionnaire()}
      >
        {words.questionnaire}
      </button>
      {url !== '' && (
        <p>
          <a href={url} target="_blank" rel="noreferrer">
            {words.open}
          </a>
        </p>
      )}
    </details>
  );
};
