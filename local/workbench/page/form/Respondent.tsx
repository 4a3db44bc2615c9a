import { useEffect, useRef, useState } from 'preact/hooks';
import type { FormAnswer, FormPageView, FormRemarks, FormStep } from '../../contract/form';
import { callAs } from '../call';
import './form.css';
import { FormPages } from './FormPages';
import { Thanks } from './Thanks';

type Props = {
  /** Id in the respondents' address. */
  readonly form: string;
  /** What follows `?` in the address. */
  readonly query: string;
  /** Account of the respondent; '' for somebody who isn't signed in, as citizens mostly are. */
  readonly person?: string;
  /** Goes to another address of the same form: to change what was sent, or to begin again. */
  readonly onGo: (query: string) => void;
};

type Loaded = { readonly page: FormPageView } | { readonly problem: string };

const without = <T,>(table: Readonly<Record<string, T>>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(table).filter(([one]) => one !== key));

/** The public form as a respondent fills it in, page after page, until it is sent. */
export const Respondent = ({ form, query, person = '', onGo }: Props) => {
  const [loaded, setLoaded] = useState<Loaded>();
  const [answers, setAnswers] = useState<Record<string, FormAnswer>>({});
  const [way, setWay] = useState<readonly number[]>([0]);
  const [remarks, setRemarks] = useState<FormRemarks>({});
  /** Counts the times the form objected: only then the focus goes to the first question it objects to. */
  const [objected, setObjected] = useState(0);
  const [problem, setProblem] = useState('');
  const [thanks, setThanks] = useState<Extract<FormStep, { kind: 'thanks' }>>();
  const top = useRef<HTMLDivElement>(null);

  const load = (): void => {
    callAs(person, 'form.open', { form, query }).then(
      (page) => {
        setLoaded({ page });
        setAnswers({ ...page.answers });
        setWay([0]);
        setRemarks({});
        setThanks(undefined);
      },
      (error: Error) => setLoaded({ problem: error.message }),
    );
  };
  useEffect(load, [form, query, person]);

  const at = way.at(-1) ?? 0;
  useEffect(() => top.current?.scrollIntoView({ block: 'start' }), [at, thanks]);
  useEffect(() => {
    const card = top.current?.querySelector<HTMLElement>('.form-card.wrong');
    card?.scrollIntoView({ block: 'start' });
    card?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [objected]);

  const take = (step: FormStep): void | Promise<void> => {
    setProblem('');
    if (step.kind === 'remarks') {
      setRemarks(step.remarks);
      setObjected(objected + 1);
    } else if (step.kind === 'page') {
      setRemarks({});
      setWay([...way, step.at]);
    } else if (step.kind === 'thanks') setThanks(step);
    else return send();
  };
  const told = (error: Error): void => setProblem(error.message);
  // Two taps in a hurry are one answer.
  const under = useRef(false);
  const send = async (): Promise<void> => {
    const edit = loaded !== undefined && 'page' in loaded ? loaded.page.edit : null;
    await callAs(person, 'form.send', { form, answers, edit }).then(take, told);
  };
  const next = async (): Promise<void> => {
    if (under.current) return;
    under.current = true;
    await callAs(person, 'form.next', { form, at, answers }).then(take, told);
    under.current = false;
  };

  if (loaded === undefined)
    return (
      <div class="form-page">
        <p class="hint" role="status">
          Membuka formulir …
        </p>
      </div>
    );
  const closed = 'problem' in loaded ? loaded.problem : loaded.page.closed;
  return (
    <div class="form-page" ref={top}>
      {closed !== null || 'problem' in loaded ? (
        <section class="form-card form-head">
          <h1>{'page' in loaded ? loaded.page.title : 'Formulir'}</h1>
          <p>{closed}</p>
        </section>
      ) : thanks ? (
        <Thanks title={loaded.page.title} thanks={thanks} onGo={(to) => (to === query ? load() : onGo(to))} />
      ) : (
        <FormPages
          page={loaded.page}
          at={at}
          step={way.length}
          answers={answers}
          remarks={remarks}
          problem={problem}
          onAnswer={(id, answer) => {
            setAnswers(answer === null ? without(answers, id) : { ...answers, [id]: answer });
            if (id in remarks) setRemarks(without(remarks, id));
          }}
          onNext={() => void next()}
          onBack={() => {
            setRemarks({});
            setWay(way.slice(0, -1));
          }}
          onClear={() => {
            setAnswers({});
            setRemarks({});
            setWay([0]);
          }}
        />
      )}
      <p class="form-foot">Tiruan Google Formulir. Jawaban tidak meninggalkan komputer ini.</p>
    </div>
  );
};
