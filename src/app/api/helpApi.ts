import * as v from 'valibot';
import { ok } from '../../domain/result';
import { guideIds, type HelpCalls } from '../../shared/contract/helpCalls';
import type { Handlers } from './handler';

export const helpApi: Handlers<keyof HelpCalls> = {
  'help.open': {
    runsAs: 'staff',
    args: v.object({ guide: v.picklist(guideIds) }),
    run: ({ dialogs }, { guide }) => {
      dialogs.openGuide(guide);
      return ok({});
    },
  },
};
