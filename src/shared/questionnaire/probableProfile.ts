import type { ProbableProfile } from '../../domain/screening/contentSuspicions';

/** What nobody has before eighteen, as forms and files word it. */
export const probableProfile: ProbableProfile = {
  degrees: ['diii', 'd3', 'd-iii', 'd4', 'd-iv', 's1', 's2', 's3', 'sarjana', 'diploma'],
  publicService: ['pns', 'asn', 'tni', 'polri', 'pns/tni/polri'],
};
