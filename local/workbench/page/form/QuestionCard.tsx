import { useId } from 'preact/hooks';
import type { FormAnswer, FormQuestion } from '../../contract/form';
import type { AnswerProps } from './answerProps';
import { ChoiceAnswer } from './ChoiceAnswer';
import { GridAnswer } from './GridAnswer';
import { ScaleAnswer } from './ScaleAnswer';

const inputTypes = { text: 'text', date: 'date', time: 'time', datetime: 'datetime-local' } as const;

const textOf = (answer: FormAnswer | undefined): string => (typeof answer === 'string' ? answer : '');

/** A typed answer; labelled by the card's title. */
const TypedAnswer = ({ question, answer, onAnswer, remarkId, id }: AnswerProps & { readonly id: string }) => {
  const { kind, required, numeric } = question;
  const shared = {
    id,
    'aria-required': required,
    'aria-invalid': remarkId !== undefined,
    'aria-describedby': remarkId,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onAnswer(
        currentTarget.value === '' ? null : currentTarget.value.replace('T', kind === 'datetime' ? ' ' : 'T'),
      ),
  };
  const text = textOf(answer);
  if (kind === 'paragraph')
    return (
      <textarea
        {...shared}
        rows={Math.max(2, text.split('\n').length)}
        value={text}
        placeholder="Jawaban Anda"
      />
    );
  if (kind === 'list')
    return (
      <select {...shared} value={text}>
        <option value="">Pilih</option>
        {question.choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    );
  const type = inputTypes[kind as keyof typeof inputTypes];
  return (
    <input
      {...shared}
      type={type}
      class={type === 'text' ? undefined : 'short'}
      value={kind === 'datetime' ? text.replace(' ', 'T') : text}
      inputMode={numeric ? 'numeric' : undefined}
      autocomplete="off"
      placeholder={type === 'text' ? 'Jawaban Anda' : undefined}
    />
  );
};

const Answer = (props: AnswerProps) => {
  switch (props.question.kind) {
    case 'choice':
    case 'checkbox':
      return <ChoiceAnswer {...props} />;
    case 'scale':
      return <ScaleAnswer {...props} />;
    default:
      return <GridAnswer {...props} />;
  }
};

const typed: readonly FormQuestion['kind'][] = ['text', 'paragraph', 'list', 'date', 'time', 'datetime'];

type CardProps = Omit<AnswerProps, 'remarkId'> & { readonly remark: string | undefined };

/** One question with its answer and, when the form objects, the remark under it. */
export const QuestionCard = ({ question, answer, remark, onAnswer }: CardProps) => {
  const id = useId();
  const { title, help, required, kind } = question;
  const remarkId = remark === undefined ? undefined : `${id}-remark`;
  const heading = (
    <>
      {title}
      {required && (
        <span class="star" aria-hidden="true">
          {' '}
          *
        </span>
      )}
      {required && <span class="unseen"> (wajib diisi)</span>}
    </>
  );
  const under = (
    <>
      {remark !== undefined && (
        <p class="form-remark" id={remarkId} role="alert">
          <span aria-hidden="true">! </span>
          {remark}
        </p>
      )}
    </>
  );
  const name = `form-card${remark === undefined ? '' : ' wrong'}`;
  if (kind === 'heading')
    return (
      <section class="form-card form-section">
        <h2>{title}</h2>
        {help && <p class="form-about">{help}</p>}
      </section>
    );
  if (typed.includes(kind))
    return (
      <div class={name}>
        <label class="form-title" for={id}>
          {heading}
        </label>
        {help && <p class="form-about">{help}</p>}
        <TypedAnswer id={id} question={question} answer={answer} onAnswer={onAnswer} remarkId={remarkId} />
        {under}
      </div>
    );
  return (
    <fieldset class={name} aria-describedby={remarkId}>
      <legend class="form-title">{heading}</legend>
      {help && <p class="form-about">{help}</p>}
      <Answer question={question} answer={answer} onAnswer={onAnswer} remarkId={remarkId} />
      {under}
    </fieldset>
  );
};
