import type { HomeView } from '../../src/shared/contract/homeCalls';
import { screen } from '../../src/shared/messages/screen';
import { ComplaintsForm } from '../forms/ComplaintsForm';
import { HandoutsForm } from '../forms/HandoutsForm';
import { ImportForm } from '../forms/ImportForm';
import { PaperForm } from '../forms/PaperForm';
import { ReviewForm } from '../forms/ReviewForm';
import type { Office } from '../office';
import { Counts } from '../parts/Counts';

/** Data: how many answers count, against the sample target, and where they come from. */
export const DataScreen = ({ office, home }: { readonly office: Office; readonly home: HomeView }) => {
  const data = home.data;
  return (
    <>
      {!data && <p class="state">{screen.empty.data}</p>}
      {data && (
        <>
          <div class="count">
            <strong>{data.counted}</strong>
            <span>{screen.data.counted}</span>
            {data.target !== null && (
              <>
                <progress
                  max={data.target}
                  value={Math.min(data.counted, data.target)}
                  aria-label={screen.data.target}
                />
                <span class="quiet">
                  {screen.data.target}: {data.target}
                </span>
              </>
            )}
          </div>
          {data.countedAt && <p class="quiet">{data.countedAt}</p>}
          {data.drift && <p class="alarm">{data.drift}</p>}
          {data.locked && <p class="note">{screen.data.locked}</p>}
          <Counts title={screen.data.sources} rows={data.perSource} />
          <Counts title={screen.data.excluded} rows={data.excluded} />
          {data.formUrl && (
            <p>
              <a href={data.formUrl} target="_blank" rel="noreferrer">
                {screen.data.form}
              </a>
            </p>
          )}
        </>
      )}
      {home.period && <ReviewForm office={office} home={home} />}
      {home.period && <PaperForm office={office} period={home.period.id} />}
      {home.period && <ComplaintsForm office={office} period={home.period.id} />}
      {!home.practice && <HandoutsForm office={office} />}
      <ImportForm office={office} period={home.period?.id ?? null} />
    </>
  );
};
