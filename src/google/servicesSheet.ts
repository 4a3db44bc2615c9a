import type { Services } from '../app/ports/services';
import { type Book, needTab, readTexts, replaceTexts } from './sheetRows';

export const servicesSheet = (book: Book): Services => ({
  read: () => readTexts(book, 'services').flatMap(([name = '']) => (name === '' ? [] : [name])),
  put: (services) =>
    replaceTexts(
      needTab(book, 'services'),
      services.map((name) => [name]),
      1,
    ),
});
