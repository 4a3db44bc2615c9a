import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Modal } from '../parts/Modal';
import { type Session, useSession } from '../session';

type Props = {
  readonly title: string;
  readonly field: string;
  readonly confirm: string;
  readonly start?: string;
  /** Several lines. */
  readonly long?: boolean;
  readonly run: (call: Session['call'], text: string) => Promise<unknown>;
  readonly onDone: () => void;
};

/** Asks for one text and does something with it; a refusal stands beside the field and loses nothing typed. */
export const TextDialog = ({ title, field, confirm, start = '', long = false, run, onDone }: Props) => {
  const { call } = useSession();
  const [text, setText] = useState(start);
  const [problem, setProblem] = useState('');
  const id = useId();
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => input.current?.select(), []);
  const shared = {
    id,
    ref: input,
    value: text,
    maxLength: long ? 2000 : 200,
    onInput: (event: { currentTarget: { value: string } }) => setText(event.currentTarget.value),
  };
  return (
    <Modal title={title} onClose={onDone}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          run(call, text).then(onDone, (error: Error) => setProblem(error.message));
        }}
      >
        <label for={id}>{field}</label>
        {long ? <textarea rows={4} {...shared} /> : <input {...shared} />}
        {problem && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <div class="choices">
          <button type="button" onClick={onDone}>
            Batal
          </button>
          <button type="submit" class="primary">
            {confirm}
          </button>
        </div>
      </form>
    </Modal>
  );
};
