import { useRef, useState } from 'preact/hooks';
import type { PaperRow, PaperView } from '../../src/shared/contract/dataCalls';
import { dataScreen } from '../../src/shared/messages/dataScreen';
import type { Office } from '../office';
import { KeyField } from '../parts/KeyField';

const words = dataScreen.paper;

/** "1 SD, 2 SMP": what to press. */
const menu = (choices: readonly string[]): string => choices.map((one, at) => `${at + 1} ${one}`).join(', ');

const chosen = (choices: readonly string[], key: string): string => choices[Number(key) - 1] ?? '';

type Typed = Record<
  'serial' | 'date' | 'service' | 'sex' | 'age' | 'education' | 'occupation' | 'answers' | 'remark',
  string
>;

const blank = { sex: '', age: '', education: '', occupation: '', answers: '', remark: '' };

type Props = {
  readonly office: Office;
  readonly view: PaperView;
  /** So many sheets more, or less when one was taken back. */
  readonly onCount: (sheets: number) => void;
};

/**
 * One paper sheet: a figure per choice and nine for the answers, the cursor moves on by itself, Enter saves. About 15
 * keystrokes; serial number counts on, date and service are carried over.
 */
export const PaperEntry = ({ office, view, onCount }: Props) => {
  const form = useRef<HTMLFormElement>(null);
  const [batch, setBatch] = useState('');
  const [last, setLast] = useState('');
  const [tried, setTried] = useState(false);
  // Said here and not in the notice above, which would take the cursor away.
  const [said, setSaid] = useState('');
  const [typed, setTyped] = useState<Typed>({
    serial: view.next,
    date: '',
    service: view.services.length === 1 ? '1' : '',
    ...blank,
  });
  const put = (key: keyof Typed) => (value: string) => setTyped((before) => ({ ...before, [key]: value }));
  const oneOf = (choices: readonly string[], key: string) => key === '' || chosen(choices, key) !== '';
  const good = {
    serial: typed.serial.trim() !== '',
    date: typed.date !== '',
    service: oneOf(view.services, typed.service),
    sex: /^[lp]?$/i.test(typed.sex),
    age: /^\d{0,3}$/.test(typed.age),
    education: oneOf(view.educations, typed.education),
    occupation: oneOf(view.occupations, typed.occupation),
    answers: /^[1-4-]+$/.test(typed.answers) && typed.answers.length === view.questions,
  };
  const bad = (key: keyof typeof good) => tried && !good[key];

  const save = async () => {
    setTried(true);
    if (Object.values(good).includes(false)) {
      office.tell({ tone: 'bad', sentence: words.wrong });
      return;
    }
    const row: PaperRow = {
      serial: typed.serial.trim(),
      date: typed.date,
      sex: typed.sex.toUpperCase() as PaperRow['sex'],
      age: typed.age === '' ? null : Number(typed.age),
      education: chosen(view.educations, typed.education),
      occupation: chosen(view.occupations, typed.occupation),
      service: chosen(view.services, typed.service),
      answers: typed.answers,
      remark: typed.remark,
    };
    const answer = await office.act('paper.add', { batch, rows: [row] }, { quiet: true });
    if (!answer) return;
    setBatch(answer.batch);
    setLast(row.serial);
    onCount(answer.added);
    setTried(false);
    setTyped({ ...typed, ...blank, serial: answer.next });
    setSaid(words.saved(row.serial));
    form.current?.querySelector<HTMLInputElement>('input[name="sex"]')?.focus();
  };
  const undo = async () => {
    const answer = await office.act('paper.undo', { batch, serial: last }, { quiet: true });
    if (!answer) return;
    setSaid(words.undone(answer.removed));
    onCount(-answer.removed);
    setTyped({ ...typed, serial: last });
    setLast('');
  };

  return (
    <form
      ref={form}
      onSubmit={(e) => {
        e.preventDefault();
        void save();
      }}
    >
      <KeyField
        name="serial"
        label={words.serial}
        value={typed.serial}
        bad={bad('serial')}
        complete={() => false}
        onValue={put('serial')}
      />
      <div class="field">
        <label for="paper-date">{words.date}</label>
        <input
          id="paper-date"
          type="date"
          value={typed.date}
          aria-invalid={bad('date') ? 'true' : undefined}
          onInput={(e) => put('date')(e.currentTarget.value)}
        />
      </div>
      <KeyField
        name="service"
        label={words.service}
        hint={menu(view.services)}
        value={typed.service}
        numeric
        bad={bad('service')}
        complete={(value) => view.services.length < 10 && value.length === 1}
        onValue={put('service')}
      />
      <KeyField
        name="sex"
        label={words.sex}
        value={typed.sex}
        bad={bad('sex')}
        complete={(value) => value.length === 1}
        onValue={put('sex')}
      />
      <KeyField
        name="age"
        label={words.age}
        value={typed.age}
        numeric
        bad={bad('age')}
        complete={(value) => value.length === 2 && value !== '10'}
        onValue={put('age')}
      />
      <KeyField
        name="education"
        label={words.education}
        hint={menu(view.educations)}
        value={typed.education}
        numeric
        bad={bad('education')}
        complete={(value) => value.length === 1}
        onValue={put('education')}
      />
      <KeyField
        name="occupation"
        label={words.occupation}
        hint={menu(view.occupations)}
        value={typed.occupation}
        numeric
        bad={bad('occupation')}
        complete={(value) => value.length === 1}
        onValue={put('occupation')}
      />
      <KeyField
        name="answers"
        label={words.answers(view.questions)}
        hint={words.answersHint(view.questions)}
        value={typed.answers}
        bad={bad('answers')}
        complete={(value) => value.length === view.questions}
        // Figures copied with spaces or commas between them are the same nine figures.
        onValue={(value) => put('answers')(value.replace(/[\s,.;]/g, ''))}
      />
      <KeyField
        name="remark"
        label={words.remark}
        value={typed.remark}
        complete={() => false}
        onValue={put('remark')}
      />
      <button type="submit" class="primary" disabled={office.busy !== null}>
        {words.save}
      </button>
      <p role="status" class={said ? 'note' : ''}>
        {said}
      </p>
      {last !== '' && (
        <button type="button" class="secondary" disabled={office.busy !== null} onClick={() => void undo()}>
          {words.undoLast}
        </button>
      )}
    </form>
  );
};
