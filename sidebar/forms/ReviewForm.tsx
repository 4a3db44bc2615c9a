import { useState } from 'preact/hooks';
import type { DataReview, ReviewList } from '../../src/shared/contract/dataCalls';
import type { HomeView } from '../../src/shared/contract/homeCalls';
import { dataScreen } from '../../src/shared/messages/dataScreen';
import type { Office } from '../office';
import { Counts } from '../parts/Counts';
import { TextField } from '../parts/Field';
import { ReviewRows } from '../parts/ReviewRows';

const words = dataScreen.review;

/** Periksa jawaban: every row in one of its places, and setting rows aside with a reason. */
export const ReviewForm = ({ office, home }: { readonly office: Office; readonly home: HomeView }) => {
  const [seen, setSeen] = useState<DataReview | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState('');
  const period = home.period?.id ?? '';
  const open = async () => {
    setChosen(new Set());
    setSeen(await office.act('data.review', { period }, { quiet: true }));
  };
  const choose = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const rows = seen
    ? [seen.lapsed, ...seen.flags, seen.late, seen.notCounted].flatMap((list) => list.rows)
    : [];
  const changed = new Set(seen?.lapsed.rows.map((row) => row.id));
  const aside = new Set(seen?.notCounted.rows.filter((row) => row.aside).map((row) => row.id));
  // What was changed since may be decided either way; what isn't found any more can only be let go.
  const back = [...chosen].filter((id) => aside.has(id) || changed.has(id));
  const gone = new Set(seen?.lapsed.rows.filter((row) => row.aside).map((row) => row.id));
  const out = [...chosen].filter((id) => !aside.has(id) && !gone.has(id));
  const rowsOf = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const row = rows.find((one) => one.id === id);
      return row === undefined ? [] : [{ id, said: row.said, instead: row.instead }];
    });
  const set = (ids: readonly string[], include: boolean) =>
    office.act(
      'data.setAside',
      { period, expectedVersion: home.version, rows: rowsOf(ids), reason, include },
      { doneSentence: ({ changed }) => words.done(changed) },
    );
  const part = (title: string, list: ReviewList, mayChoose: boolean, usualReason = '') =>
    list.total > 0 && (
      <details>
        <summary>
          {title} ({list.total})
        </summary>
        <ReviewRows
          list={list}
          chosen={mayChoose && !seen?.locked ? chosen : null}
          onChoose={(id, on) => {
            choose(id, on);
            if (on && reason === '') setReason(usualReason);
          }}
        />
      </details>
    );
  const asideList: ReviewList = {
    total: aside.size,
    rows: seen?.notCounted.rows.filter((row) => row.aside) ?? [],
  };
  const rest: ReviewList = {
    total: (seen?.notCounted.total ?? 0) - aside.size,
    rows: seen?.notCounted.rows.filter((row) => !row.aside) ?? [],
  };

  return (
    <details>
      <summary>{words.title}</summary>
      <p class="quiet">{words.hint}</p>
      <button type="button" class="secondary" disabled={office.busy !== null} onClick={() => void open()}>
        {seen ? words.again : words.open}
      </button>
      {seen && (
        <div>
          <p>{words.all(seen.all, seen.elsewhere)}</p>
          {seen.notes.map((note) => (
            <p class="alarm" key={note}>
              {note}
            </p>
          ))}
          {seen.drift && <p class="alarm">{seen.drift}</p>}
          {seen.locked && <p class="note">{words.locked}</p>}
          <h3>{words.flags}</h3>
          {seen.flags.length + seen.lapsed.total === 0 && <p>{words.noFlags}</p>}
          {part(words.lapsed, seen.lapsed, true)}
          {seen.flags.map((flag) => (
            <div key={`${flag.kind}/${flag.rows[0]?.id}`}>
              {part(flag.sentence, flag, true, flag.usualReason)}
            </div>
          ))}
          {part(words.late, seen.late, false)}
          {part(words.notCounted, rest, false)}
          {part(words.aside, asideList, true)}
          {chosen.size > 0 && (
            <>
              <TextField
                label={words.reason}
                hint={words.reasonHint}
                value={reason}
                required
                onInput={setReason}
              />
              {out.length > 0 && (
                <button
                  type="button"
                  class="primary"
                  disabled={office.busy !== null || reason.trim() === ''}
                  onClick={() => void set(out, false)}
                >
                  {words.exclude(out.length)}
                </button>
              )}
              {back.length > 0 && (
                <button
                  type="button"
                  class="primary"
                  disabled={office.busy !== null || reason.trim() === ''}
                  onClick={() => void set(back, true)}
                >
                  {words.include(back.length)}
                </button>
              )}
            </>
          )}
          <Counts title={words.services} rows={seen.perService} />
        </div>
      )}
    </details>
  );
};
