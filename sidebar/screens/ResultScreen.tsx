import type { HomeView } from '../../src/shared/contract/homeCalls';
import { screen } from '../../src/shared/messages/screen';
import { FigureFiles } from '../forms/FigureFiles';
import { FilterForm } from '../forms/FilterForm';
import { ReconcileForm } from '../forms/ReconcileForm';
import type { Office } from '../office';
import { ElementTable } from '../parts/ElementTable';
import { ExaminerDetails } from '../parts/ExaminerDetails';
import { ResultPictures } from '../parts/ResultPictures';

/** Hasil: IKM, grade, the three lowest elements, the active filter. */
export const ResultScreen = ({ office, home }: { readonly office: Office; readonly home: HomeView }) => {
  const result = home.result;
  const period = home.period?.id;
  if (!result) return <p class="state">{screen.empty.result}</p>;
  return (
    <>
      <div class="ikm">
        <span class="quiet">{screen.result.ikm}</span>
        <strong>{result.ikm}</strong>
        <span>
          {result.grade} · {result.gradeText}
        </span>
        <span class="quiet">
          {result.n} {screen.result.respondents}
        </span>
      </div>
      {result.change && <p>{result.change}</p>}
      {!result.locked && <p class="note">{screen.result.temporary}</p>}
      <h3>{screen.result.lowest}</h3>
      <ElementTable rows={result.lowest} />
      <details>
        <summary>{screen.result.elements}</summary>
        <ElementTable rows={result.elements} />
      </details>
      <p class="quiet">{result.filter}</p>
      {period && (
        // Another period starts them afresh.
        <div key={period}>
          <ResultPictures office={office} period={period} />
          <FilterForm office={office} home={home} period={period} />
          {result.locked && !home.practice && <ReconcileForm office={office} period={period} />}
          {result.locked && !home.practice && <FigureFiles office={office} period={period} />}
          <ExaminerDetails office={office} period={period} />
        </div>
      )}
    </>
  );
};
