import type { PictureFile, PictureOrder } from './documentCalls';

/** What is hung up and handed out. `service` '' = the office as a whole. */
export type HandoutCalls = {
  /** The QR code for the page to draw; its address has the service filled in. */
  'qrPoster.order': {
    args: { readonly service: string };
    answer: {
      readonly services: readonly string[];
      readonly address: string;
      readonly picture: PictureOrder;
    };
  };
  'qrPoster.make': {
    args: { readonly service: string; readonly picture: PictureFile };
    answer: { readonly url: string };
  };
  /** The paper questionnaire, one A4 side each; `sheets` numbered from `first` on, or ('' and 1) one without a number. */
  'questionnaire.make': {
    args: { readonly first: string; readonly sheets: number };
    answer: { readonly url: string };
  };
};
