import type { Identity } from '../app/ports/identity';
import type { Book } from './sheetRows';

const lower = (email: string | null | undefined): string => (email ?? '').trim().toLowerCase();

export const identity = (book: Book): Identity => ({
  email: () => lower(Session.getActiveUser().getEmail()),
  effectiveEmail: () => lower(Session.getEffectiveUser().getEmail()),
  ownerEmail: () => lower(book.getOwner()?.getEmail()),
});
