import type { ComponentType } from 'preact';
import type { ActionId, ActionView, HomeView } from '../../src/shared/contract/homeCalls';
import { screen } from '../../src/shared/messages/screen';
import type { Office } from '../office';
import { ChecklistForm } from './ChecklistForm';
import { EvaluationForm } from './EvaluationForm';
import { LetterForm } from './LetterForm';
import { LockForm } from './LockForm';
import { makeDocument } from './makeDocument';
import { ReasonForm } from './ReasonForm';
import { RecordSendingForm } from './RecordSendingForm';
import { ReturnForm } from './ReturnForm';
import { SendForm } from './SendForm';

/** What every form gets: the office to act on, the period with the version seen, and how to close. */
export type FormProps = {
  readonly office: Office;
  readonly home: HomeView;
  readonly at: { readonly period: string; readonly expectedVersion: string };
  readonly onClose: () => void;
};

/** Actions that need something typed; the others act on one confirming click. */
const forms: Partial<Record<ActionId, ComponentType<FormProps>>> = {
  lockData: LockForm,
  reopenData: ReasonForm,
  decideEvaluation: EvaluationForm,
  verifyReport: ChecklistForm,
  makeLetter: LetterForm,
  return: ReturnForm,
  send: SendForm,
  recordSending: RecordSendingForm,
};

const direct: Partial<Record<ActionId, (office: Office, at: FormProps['at']) => Promise<unknown>>> = {
  makeDraft: (office, at) => makeDocument(office, 'draft.make', at),
  refreshDraft: (office, at) => makeDocument(office, 'draft.make', at),
  submitDraft: (office, at) => office.act('draft.submit', at),
  finaliseReport: (office, at) => makeDocument(office, 'report.finalise', at),
  initialReport: (office, at) => office.act('report.initial', at),
  placeOnDesk: (office, at) => office.act('desk.place', at),
  approve: (office, at) => office.act('report.approve', at),
};

export const ActionForm = ({
  action,
  office,
  home,
  onClose,
}: {
  action: ActionView;
  office: Office;
  home: HomeView;
  onClose: () => void;
}) => {
  if (!home.period) return null;
  const at = { period: home.period.id, expectedVersion: home.version };
  const Form = forms[action.action];
  const act = direct[action.action];
  return (
    <section class="form" aria-label={action.label}>
      <h3>{action.label}</h3>
      {Form && <Form office={office} home={home} at={at} onClose={onClose} />}
      {act && (
        <div class="actions">
          <button
            type="button"
            class="primary"
            disabled={office.busy !== null}
            onClick={async () => {
              await act(office, at);
              onClose();
            }}
          >
            {action.label}
          </button>
        </div>
      )}
      <button type="button" class="plain" onClick={onClose}>
        {screen.cancel}
      </button>
    </section>
  );
};
