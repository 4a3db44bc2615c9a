import { useState } from 'preact/hooks';
import { roles } from '../../src/domain/workflow/role';
import type { SetupInput } from '../../src/shared/contract/setupCalls';
import { parseWholeNumber } from '../../src/shared/format/parseWholeNumber';
import { screen } from '../../src/shared/messages/screen';
import { roleLabels } from '../../src/shared/office/roleLabels';
import type { Office } from '../office';
import { ChoiceField, TextArea, TextField } from '../parts/Field';
import { NoticeBar } from '../parts/NoticeBar';
import { NumberField } from '../parts/NumberField';
import { Practice } from '../parts/Practice';
import { serviceLines } from '../parts/serviceLines';

const words = screen.setup;

const empty = {
  kecamatan: '',
  regency: '',
  province: '',
  address: '',
  zone: 'WIB',
  services: '',
  population: '',
  officialSource: 'workbook',
  pelaksana: '',
  kasiYanum: '',
  sekcam: '',
  camat: '',
};

const toInput = (typed: typeof empty): SetupInput => ({
  kecamatan: typed.kecamatan.trim(),
  regency: typed.regency.trim(),
  province: typed.province.trim(),
  address: typed.address.trim(),
  zone: typed.zone === 'WITA' || typed.zone === 'WIT' ? typed.zone : 'WIB',
  services: serviceLines(typed.services),
  population: parseWholeNumber(typed.population),
  officialSource: typed.officialSource === 'website' ? 'website' : 'workbook',
  emails: {
    pelaksana: typed.pelaksana,
    kasiYanum: typed.kasiYanum,
    sekcam: typed.sekcam,
    camat: typed.camat,
  },
});

/** The owner's first screen: twelve fields, then everything is made. The second workbook becomes the guardian here. */
export const SetupScreen = ({ office }: { readonly office: Office }) => {
  const [typed, setTyped] = useState(empty);
  const [officeUrl, setOfficeUrl] = useState('');
  const set = (key: keyof typeof empty) => (value: string) =>
    setTyped((before) => ({ ...before, [key]: value }));
  const text = (key: keyof typeof empty, label: string, hint?: string) => (
    <TextField label={label} value={typed[key]} required onInput={set(key)} {...(hint ? { hint } : {})} />
  );
  return (
    <main aria-busy={office.busy !== null}>
      <NoticeBar notice={office.notice} onClose={() => office.tell(null)} />
      <h2>{words.title}</h2>
      <p>{words.intro}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void office.act('setup.run', toInput(typed), {
            doneSentence: ({ done }) => `${words.done}. ${done.join(' ')}`,
          });
        }}
      >
        <fieldset>
          <legend>{words.office}</legend>
          {text('kecamatan', words.kecamatan, words.hints.kecamatan)}
          {text('regency', words.regency)}
          {text('province', words.province)}
          {text('address', words.address)}
          <ChoiceField
            label={words.zone}
            value={typed.zone}
            options={['WIB', 'WITA', 'WIT'].map((z) => ({ value: z, label: z }))}
            onChoose={set('zone')}
          />
        </fieldset>
        <fieldset>
          <legend>{words.survey}</legend>
          <TextArea
            label={words.services}
            hint={words.hints.services}
            value={typed.services}
            required
            onInput={set('services')}
          />
          <NumberField
            label={words.population}
            hint={words.hints.population}
            value={typed.population}
            onInput={set('population')}
          />
          <ChoiceField
            label={words.officialSource}
            hint={words.hints.officialSource}
            value={typed.officialSource}
            options={[
              { value: 'workbook', label: words.sourceWorkbook },
              { value: 'website', label: words.sourceWebsite },
            ]}
            onChoose={set('officialSource')}
          />
        </fieldset>
        <fieldset>
          <legend>{words.people}</legend>
          <p class="quiet">{words.peopleHint}</p>
          {roles.map((role) => (
            <TextField
              key={role}
              label={`${words.emails} ${roleLabels[role]}`}
              value={typed[role]}
              type="email"
              onInput={set(role)}
            />
          ))}
          <small>{words.hints.email}</small>
        </fieldset>
        <button type="submit" class="primary" disabled={office.busy !== null}>
          {words.start}
        </button>
      </form>
      <Practice office={office} />
      <details>
        <summary>{words.guardianTitle}</summary>
        <p>{words.guardianIntro}</p>
        <TextField label={words.guardianUrl} value={officeUrl} type="url" onInput={setOfficeUrl} />
        <button
          type="button"
          class="secondary"
          disabled={office.busy !== null || officeUrl === ''}
          onClick={() =>
            void office.act('setup.guardian', { officeUrl }, { doneSentence: ({ done }) => done.join(' ') })
          }
        >
          {words.guardianStart}
        </button>
      </details>
    </main>
  );
};
