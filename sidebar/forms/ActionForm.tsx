import type { ComponentType } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ActionId, ActionView } from '../../src/shared/contract/homeCalls';
import { screen } from '../../src/shared/messages/screen';
import type { Office } from '../office';
import { ChecklistForm } from './ChecklistForm';
import { ConfirmScanForm } from './ConfirmScanForm';
import { CorrectionForm } from './CorrectionForm';
import { EvaluationForm } from './EvaluationForm';
import { FileScanForm } from './FileScanForm';
import type { FormProps } from './formProps';
import { LetterForm } from './LetterForm';
import { LetterNumberForm } from './LetterNumberForm';
import { LockForm } from './LockForm';
import { makeDocument } from './makeDocument';
import { ReceiptForm } from './ReceiptForm';
import { RecordSendingForm } from './RecordSendingForm';
import { ReopenArchiveForm } from './ReopenArchiveForm';
import { ReopenForm } from './ReopenForm';
import { ResolveForm } from './ResolveForm';
import { ReturnForm } from './ReturnForm';
import { SendForm } from './SendForm';
import { SubmitForm } from './SubmitForm';

/** An act either needs something typed, or one click under a sentence that says what it does. */
type Way =
  | { readonly form: ComponentType<FormProps> }
  | { readonly confirm: string; act(office: Office, at: FormProps['at']): Promise<unknown> };

const { confirm } = screen;

/** Complete by its type: an act without a way to do it doesn't compile. */
const ways: Readonly<Record<ActionId, Way>> = {
  lockData: { form: LockForm },
  makeDraft: { confirm: confirm.makeDraft, act: (office, at) => makeDocument(office, 'draft.make', at) },
  refreshDraft: {
    confirm: confirm.refreshDraft,
    act: (office, at) => makeDocument(office, 'draft.make', at),
  },
  submitDraft: { form: SubmitForm },
  decideEvaluation: { form: EvaluationForm },
  finaliseReport: {
    confirm: confirm.finaliseReport,
    act: (office, at) => makeDocument(office, 'report.finalise', at),
  },
  initialReport: { confirm: confirm.initialReport, act: (office, at) => office.act('report.initial', at) },
  verifyReport: { form: ChecklistForm },
  makeLetter: { form: LetterForm },
  recordLetterNumber: { form: LetterNumberForm },
  placeOnDesk: { confirm: confirm.placeOnDesk, act: (office, at) => office.act('desk.place', at) },
  approve: { confirm: confirm.approve, act: (office, at) => office.act('report.approve', at) },
  fileScan: { form: FileScanForm },
  confirmScan: { form: ConfirmScanForm },
  return: { form: ReturnForm },
  send: { form: SendForm },
  recordSending: { form: RecordSendingForm },
  resolveSending: { form: ResolveForm },
  recordReceipt: { form: ReceiptForm },
  reopenStep: { form: ReopenForm },
  reopenArchive: { form: ReopenArchiveForm },
  openCorrection: { form: CorrectionForm },
};

const Confirm = ({
  action,
  office,
  at,
  way,
  onClose,
}: FormProps & { way: Extract<Way, { confirm: string }> }) => (
  <>
    <p>{way.confirm}</p>
    <button
      type="button"
      class="primary"
      disabled={office.busy !== null}
      onClick={async () => {
        await way.act(office, at);
        onClose();
      }}
    >
      {action.label}
    </button>
  </>
);

/**
 * Acts whose form stands on the screen from the start: they are the next thing to do, and a click that only opens it
 * would ask nothing. What it does is said above its button. Approvals and returns are opened by a click of their own.
 */
const standing: ReadonlySet<ActionId> = new Set([
  'lockData',
  'makeDraft',
  'submitDraft',
  'decideEvaluation',
  'finaliseReport',
  'makeLetter',
  'placeOnDesk',
  'send',
]);

export const standsOpen = (action: ActionView): boolean => standing.has(action.action);

/** `opened`: by a click, so that it takes the focus and can be closed again. */
export const ActionForm = ({ opened, ...props }: Omit<FormProps, 'at'> & { readonly opened: boolean }) => {
  const { action, home, onClose } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (opened) heading.current?.focus();
  }, [opened, action.action]);
  if (!home.period) return null;
  const at = { period: home.period.id, expectedVersion: home.version };
  const way = ways[action.action];
  return (
    <section class="form" aria-label={action.label}>
      <h3 ref={heading} tabIndex={-1}>
        {action.label}
      </h3>
      {'form' in way ? <way.form {...props} at={at} /> : <Confirm {...props} at={at} way={way} />}
      {opened && (
        <button type="button" class="plain" onClick={onClose}>
          {screen.cancel}
        </button>
      )}
    </section>
  );
};
