import type { FlowStepView, HomeView } from '../../src/shared/contract/homeCalls';
import { screen } from '../../src/shared/messages/screen';
import type { Office } from '../office';

/** Drawn, not typed: old laptops lack the glyphs. */
const paths: Partial<Record<FlowStepView['status'], string>> = {
  done: 'M6 12.5l4 4 8-9',
  returned: 'M10 6l-4 4 4 4M6 10h8a3.5 3.5 0 0 1 0 7h-2',
  lapsed: 'M12 5v9M12 18v1',
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
            {paths[step.status] ? (
              <svg
                aria-hidden="true"
                viewBox="0 0 24 24"
                width="24"
                height="24"
                fill="none"
                stroke="currentColor"
                stroke-width="2.5"
              >
                <path d={paths[step.status]} />
              </svg>
            ) : (
              step.step
            )}
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
