import type { FormStep } from '../../contract/form';

type Props = {
  readonly title: string;
  readonly thanks: Extract<FormStep, { kind: 'thanks' }>;
  readonly onGo: (query: string) => void;
};

/** What a respondent reads after sending. */
export const Thanks = ({ title, thanks, onGo }: Props) => (
  <section class="form-card form-head" role="status">
    <h1>{title}</h1>
    <p>{thanks.confirmation}</p>
    <p class="form-links">
      {thanks.editPath !== null && (
        <button type="button" class="link" onClick={() => onGo(thanks.editPath?.split('?')[1] ?? '')}>
          Ubah jawaban Anda
        </button>
      )}
      {thanks.again && (
        <button type="button" class="link" onClick={() => onGo('')}>
          Kirim jawaban lain
        </button>
      )}
    </p>
  </section>
);
