import type { Method } from '../../shared/contract/contract';
import { complaintsApi } from './complaintsApi';
import { dataApi } from './dataApi';
import { decisionsApi } from './decisionsApi';
import { deskApi } from './deskApi';
import { documentsApi } from './documentsApi';
import type { Handlers } from './handler';
import { handoutsApi } from './handoutsApi';
import { healthApi } from './healthApi';
import { helpApi } from './helpApi';
import { homeApi } from './homeApi';
import { importApi } from './importApi';
import { indexApi } from './indexApi';
import { lettersApi } from './lettersApi';
import { planApi } from './planApi';
import { practiceApi } from './practiceApi';
import { publicationApi } from './publicationApi';
import { sendingApi } from './sendingApi';
import { setupApi } from './setupApi';

/** Every call of the contract and who answers it. */
export const api: Handlers<Method> = {
  ...homeApi,
  ...setupApi,
  ...practiceApi,
  ...healthApi,
  ...helpApi,
  ...dataApi,
  ...importApi,
  ...complaintsApi,
  ...handoutsApi,
  ...indexApi,
  ...documentsApi,
  ...lettersApi,
  ...planApi,
  ...decisionsApi,
  ...deskApi,
  ...sendingApi,
  ...publicationApi,
};
