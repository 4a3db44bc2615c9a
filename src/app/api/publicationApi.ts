import * as v from 'valibot';
import type { PublicationCalls } from '../../shared/contract/publicationCalls';
import { loadPublication, recordPublication } from '../publication/channels';
import { makePublication, publicationPictures } from '../publication/makePublication';
import { type Handlers, periodId, picturesSent, shortText } from './handler';

export const publicationApi: Handlers<keyof PublicationCalls> = {
  'publication.pictures': { runsAs: 'staff', args: v.object({ period: periodId }), run: publicationPictures },
  'publication.make': {
    runsAs: 'staff',
    args: v.object({ period: periodId, pictures: picturesSent }),
    run: makePublication,
  },
  'publication.load': { runsAs: 'staff', args: v.object({ period: periodId }), run: loadPublication },
  'publication.record': {
    runsAs: 'staff',
    args: v.object({ period: periodId, channel: shortText, date: shortText, proof: shortText }),
    run: recordPublication,
  },
};
