import type { FlowStepView, HomeView } from '../../src/shared/contract/homeCalls';
import { screen } from '../../src/shared/messages/screen';
import type { Office } from '../office';

const marks: Record<FlowStepView['status'], string> = {
  waiting: '',
  open: '●',
  done: '✓',
  returned: '↩',
  lapsed: '!',
};

/** Alur: the eight steps, who holds each, return notes. */
export const FlowScreen = ({ home }: { readonly office: Office; readonly home: HomeView }) =>
  home.flow.length === 0 ? (
    <p class="state">{screen.empty.flow}</p>
  ) : (
    <ol class="flow">
      {home.flow.map((step) => (
        <li key={step.step} class={step.status} aria-current={step.status === 'open' ? 'step' : undefined}>
          <span class="mark" aria-hidden="true">
            {marks[step.status] || step.step}
          </span>
          <div>
            <strong>
              {step.step}. {step.title}
            </strong>
            <p class="quiet">{step.who}</p>
            <p>{step.statusText}</p>
            {step.dueText && <p class={step.overdue ? 'due late' : 'due'}>{step.dueText}</p>}
            {step.notes.map((note) => (
              <p class="note" key={note}>
                {note}
              </p>
            ))}
            {step.code && (
              <p class="quiet">
                {screen.code}: <code>{step.code}</code>
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
