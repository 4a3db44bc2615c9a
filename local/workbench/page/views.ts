import type { ComponentType } from 'preact';
import { DriveView } from './drive/DriveView';
import { FormView } from './form/FormView';
import { MailView } from './mail/MailView';
import type { ViewId } from './place';
import type { ViewProps } from './viewProps';
import { WorkbookView } from './workbook/WorkbookView';

/** The tabs at the head of the shell, in order. */
export const views: readonly {
  readonly id: ViewId;
  readonly name: string;
  readonly View: ComponentType<ViewProps>;
  /** Kept while another view is looked at, with its sidebar and what is being typed. */
  readonly stays?: boolean;
}[] = [
  { id: 'buku', name: 'Buku Kerja', View: WorkbookView, stays: true },
  { id: 'penjaga', name: 'Penjaga', View: WorkbookView, stays: true },
  { id: 'formulir', name: 'Formulir', View: FormView },
  { id: 'drive', name: 'Drive', View: DriveView },
  { id: 'surel', name: 'Surel', View: MailView },
];
