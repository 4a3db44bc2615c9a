import type { Services } from '../app/ports/services';
import { type Book, readTexts, replaceTexts } from './sheetRows';

export const servicesSheet = (book: Book): Services => ({
  read: () => readTexts(book, 'services').flatMap(([name = '']) => (name === '' ? [] : [name])),
  put: (services) =>
    replaceTexts(
      book,
      'services',
      services.map((name) => [name]),
    ),
});
