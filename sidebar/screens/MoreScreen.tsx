import { useState } from 'preact/hooks';
import type { HomeView } from '../../src/shared/contract/homeCalls';
import type { SavedSetup } from '../../src/shared/contract/setupCalls';
import { screen } from '../../src/shared/messages/screen';
import { DeputiesForm } from '../forms/DeputiesForm';
import { FollowUpForm } from '../forms/FollowUpForm';
import { HealthForm } from '../forms/HealthForm';
import { HelpForm } from '../forms/HelpForm';
import { LetterheadForm } from '../forms/LetterheadForm';
import { LettersForm } from '../forms/LettersForm';
import { NumberingForm } from '../forms/NumberingForm';
import { OfficialsForm } from '../forms/OfficialsForm';
import type { Office } from '../office';
import { ControlSheet } from '../parts/ControlSheet';
import { PaperDocuments } from '../parts/PaperDocuments';
import { Practice } from '../parts/Practice';
import { Publication } from '../parts/Publication';
import { TemplatePreview } from '../parts/TemplatePreview';

type Props = { readonly office: Office; readonly home: HomeView };
const words = screen.more;

/** Which account this is and what to do when it is the wrong one; the days off behind the deadlines. */
const Account = ({ home }: { home: HomeView }) => (
  <details>
    <summary>{words.account}</summary>
    <p>{words.signedInAs(home.me.email)}</p>
    <p class="quiet">{words.accountHint}</p>
    <h3>{words.holidays}</h3>
    {home.office && home.office.holidays.length > 0 ? (
      <ul class="small">
        {home.office.holidays.map((day) => (
          <li key={day}>{day}</li>
        ))}
      </ul>
    ) : (
      <p class="quiet">{words.noHolidays}</p>
    )}
  </details>
);

/** What only somebody with a post may make or look after: the owner's account, say, would be refused. */
const Papers = ({ office, period }: { readonly office: Office; readonly period: string }) => (
  <>
    <ControlSheet office={office} period={period} />
    <PaperDocuments office={office} period={period} />
    <FollowUpForm office={office} period={period} />
    <LettersForm office={office} period={period} />
    <Publication office={office} period={period} />
    <TemplatePreview office={office} period={period} />
  </>
);

/** Lainnya: the Lembar Kendali, account and deadlines, and the office's settings as they are saved. */
export const MoreScreen = ({ office, home }: Props) => {
  const [saved, setSaved] = useState<SavedSetup | null>(null);
  const load = async () => {
    const answer = await office.act('setup.load', {}, { quiet: true });
    if (answer) setSaved(answer);
  };
  return (
    <>
      <HelpForm office={office} home={home} />
      {home.period && home.me.roles.length > 0 && <Papers office={office} period={home.period.id} />}
      {home.period && home.me.roles.length === 0 && (
        <section>
          <p class="quiet">{words.forOfficials}</p>
        </section>
      )}
      <Account home={home} />
      {home.stage === 'office' && <Practice office={office} />}
      <HealthForm office={office} />
      {saved === null ? (
        <button type="button" class="secondary" disabled={office.busy !== null} onClick={() => void load()}>
          {words.settings}
        </button>
      ) : (
        <>
          {!saved.mayChange && <p class="note">{words.ownerOnly(saved.owner)}</p>}
          <OfficialsForm office={office} saved={saved} />
          <DeputiesForm office={office} saved={saved} />
          <LetterheadForm office={office} saved={saved} />
          <NumberingForm office={office} saved={saved} />
        </>
      )}
    </>
  );
};
