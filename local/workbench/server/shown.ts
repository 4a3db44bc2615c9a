import { servedPage } from '../../host/servedPage';
import type { ExecutionRecord } from '../../host/world';
import type { Shown } from '../api';
import type { Desk } from './desk';

/** What the executions of a call showed to the person at the window; pages get an address of their own. */
export const shownBy = (
  { office, frames, person }: Desk,
  executions: readonly ExecutionRecord[],
): readonly Shown[] =>
  executions
    .filter(({ user }) => user === person)
    .flatMap(({ ui, projectId }) =>
      ui.flatMap((event): readonly Shown[] => {
        const container = office.runtime.state.projects[projectId]?.containerId ?? office.workbook;
        const frameOf = (html: string) => frames.show({ html: servedPage(html), person, container });
        switch (event.kind) {
          case 'sidebar':
            return [{ kind: 'sidebar', frame: frameOf(event.html), title: event.title, book: container }];
          case 'modalDialog':
          case 'modelessDialog':
            return [
              {
                kind: 'dialog',
                frame: frameOf(event.html),
                title: event.title,
                modal: event.kind === 'modalDialog',
                width: event.width,
                height: event.height,
              },
            ];
          case 'alert':
          case 'prompt':
            return [{ kind: 'alert', title: event.title, message: event.message }];
          case 'toast':
            return [{ kind: 'toast', title: event.title, message: event.message, seconds: event.seconds }];
          default:
            return [];
        }
      }),
    );
