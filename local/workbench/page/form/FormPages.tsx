import type { FormAnswer, FormAnswers, FormPageView, FormRemarks } from '../../contract/form';
import { QuestionCard } from './QuestionCard';

type Props = {
  readonly page: FormPageView;
  /** The page that is shown, from 0. */
  readonly at: number;
  /** The how-manieth page on the respondent's way it is, from 1. */
  readonly step: number;
  readonly answers: FormAnswers;
  readonly remarks: FormRemarks;
  readonly problem: string;
  readonly onAnswer: (id: string, answer: FormAnswer | null) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onClear: () => void;
};

/** One page of the form with its questions and the way on. */
export const FormPages = (props: Props) => {
  const { page, at, step, answers, remarks, problem, onAnswer, onNext, onBack, onClear } = props;
  const here = page.pages[at];
  const many = page.pages.length;
  const required = here?.questions.some((question) => question.required) === true;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <section class="form-card form-head">
        <h1>{page.title}</h1>
        {at === 0 && page.description && <p class="form-about">{page.description}</p>}
        {page.edit !== null && <p class="form-about">Anda sedang mengubah jawaban yang sudah dikirim.</p>}
        {required && <p class="form-required">* Menunjukkan pertanyaan yang wajib diisi</p>}
      </section>
      {here && (here.title || here.help) && (
        <section class="form-card form-section">
          {here.title && <h2>{here.title}</h2>}
          {here.help && <p class="form-about">{here.help}</p>}
        </section>
      )}
      {here?.questions.map((question) => (
        <QuestionCard
          key={question.id}
          question={question}
          answer={answers[question.id]}
          remark={remarks[question.id]}
          onAnswer={(answer) => onAnswer(question.id, answer)}
        />
      ))}
      {problem && (
        <p class="form-card form-problem" role="alert">
          {problem}
        </p>
      )}
      <div class="form-way">
        {step > 1 && (
          <button type="button" class="form-back" onClick={onBack}>
            Kembali
          </button>
        )}
        <button type="submit" class="form-next">
          {at === many - 1 ? 'Kirim' : 'Berikutnya'}
        </button>
        {page.progressBar && many > 1 && (
          <span class="form-progress">
            <progress max={many} value={step} aria-hidden="true" />
            Halaman {at + 1} dari {many}
          </span>
        )}
        <button type="button" class="form-clear" onClick={onClear}>
          Kosongkan formulir
        </button>
      </div>
    </form>
  );
};
