import { useRef, useState } from 'preact/hooks';
import type { ActionView, HomeView, ResultView, TaskView } from '../../src/shared/contract/homeCalls';
import { screen } from '../../src/shared/messages/screen';
import { ActionForm, standsOpen } from '../forms/ActionForm';
import type { Office } from '../office';

type Props = { readonly office: Office; readonly home: HomeView };

const List = ({ office, documents }: { office: Office; documents: TaskView['documents'] }) => (
  <ul class="documents">
    {documents.map((document) => (
      <li key={document.key}>
        <a
          href={document.url}
          target="_blank"
          rel="noreferrer"
          onClick={() => office.markOpened(document.key)}
        >
          {document.label}
        </a>
        {office.openedDocuments.has(document.key) && <span class="tick"> · {screen.opened}</span>}
      </li>
    ))}
  </ul>
);

/** First what has to be opened before deciding; the rest stays out of the way. */
const Documents = ({ office, task }: { office: Office; task: TaskView }) => {
  const wanted = [task.primary, ...task.others].flatMap((action) => action?.mustOpen ?? []);
  const first = task.documents.filter(({ key }) => wanted.includes(key));
  const rest = task.documents.filter(({ key }) => !wanted.includes(key));
  if (first.length === 0 || rest.length === 0)
    return (
      <section aria-label={screen.documents}>
        <h3>{screen.documents}</h3>
        <List office={office} documents={task.documents} />
      </section>
    );
  return (
    <section aria-label={screen.documents}>
      <h3>{screen.documents}</h3>
      <List office={office} documents={first} />
      <details>
        <summary>{screen.otherDocuments}</summary>
        <List office={office} documents={rest} />
      </details>
    </section>
  );
};

/** What a judge looks at first: the index, how it changed, the three lowest elements. */
const InShort = ({ result }: { result: ResultView }) => (
  <section class="ikm" aria-label={screen.result.ikm}>
    <span class="quiet">
      {screen.result.ikm} · {result.n} {screen.result.respondents}
    </span>
    <strong>{result.ikm}</strong>
    <span>
      {result.grade} · {result.gradeText}
    </span>
    {result.change && <span>{result.change}</span>}
    <span class="quiet">
      {screen.result.lowest}: {result.lowest.map(({ name, nrr }) => `${name} (${nrr})`).join(', ')}
    </span>
  </section>
);

/** A term with one description for each text; nothing where there is none. */
const Named = ({ title, texts }: { title: string; texts: readonly string[] }) =>
  texts.length === 0 ? null : (
    <>
      <dt>{title}</dt>
      {texts.map((text) => (
        <dd key={text}>{text}</dd>
      ))}
    </>
  );

const Sop = ({ sop }: { sop: NonNullable<TaskView['sop']> }) => (
  <details>
    <summary>{screen.sopTitle}</summary>
    <dl>
      <dt>{screen.sopNeeds}</dt>
      <dd>{sop.needs}</dd>
      <dt>{screen.sopTime}</dt>
      <dd>{sop.time}</dd>
      <dt>{screen.sopOutput}</dt>
      <dd>{sop.output}</dd>
      <Named title={screen.sopLegalBasis} texts={sop.legalBasis} />
      <Named title={screen.sopRelated} texts={sop.related} />
    </dl>
    <p class="quiet">{sop.warning}</p>
  </details>
);

/** Whoever puts the papers on the Camat's desk at step 7 judges nothing. */
const judges = (task: TaskView): boolean =>
  task.mine && [3, 5, 7].includes(task.step ?? 0) && task.primary?.action !== 'placeOnDesk';

/** Tugas Saya: what this person has to do now, by when, with one primary button. */
export const TaskScreen = ({ office, home }: Props) => {
  const [chosen, choose] = useState<ActionView | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone with the form: the focus goes where the screen begins.
  const close = () => {
    choose(null);
    heading.current?.focus();
  };
  const task = home.task;
  if (!task) return <p class="state">{screen.empty.task}</p>;

  const unopened = (action: ActionView) => action.mustOpen.some((key) => !office.openedDocuments.has(key));
  const offBecause = (action: ActionView) =>
    action.offBecause ?? (unopened(action) ? screen.openFirst : null);
  const button = (action: ActionView, primary: boolean) => {
    const why = offBecause(action);
    return (
      <div key={action.action}>
        <button
          type="button"
          class={primary ? 'primary' : 'secondary'}
          disabled={why !== null || office.busy !== null}
          aria-describedby={why ? `why-${action.action}` : undefined}
          onClick={() => choose(action)}
        >
          {action.label}
        </button>
        {why && (
          <small id={`why-${action.action}`} class="why">
            {why}
          </small>
        )}
      </div>
    );
  };

  const next = task.primary;
  const standing = next !== null && standsOpen(next) && offBecause(next) === null ? next : null;
  const others = (
    <div class="actions">
      {next && !standing && button(next, true)}
      {task.others.map((action) => button(action, false))}
    </div>
  );
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {task.title}
      </h2>
      {task.due && <p class={task.overdue ? 'due late' : 'due'}>{task.due}</p>}
      {task.notes.map((note) => (
        <p class="note" key={note}>
          {note}
        </p>
      ))}
      {judges(task) && home.result && <InShort result={home.result} />}
      {task.doubt && <p class="alarm">{task.doubt}</p>}
      {task.documents.length > 0 && <Documents office={office} task={task} />}
      {chosen && <ActionForm opened action={chosen} office={office} home={home} onClose={close} />}
      {/* Only hidden while something else is open: what was typed into it stays. */}
      <div hidden={chosen !== null}>
        {/* A judge's way back is not to be looked for below a long form. */}
        {judges(task) && others}
        {standing && (
          <ActionForm opened={false} action={standing} office={office} home={home} onClose={close} />
        )}
        {!judges(task) && others}
      </div>
      {task.sop && <Sop sop={task.sop} />}
    </>
  );
};
