import type { PictureFile, PictureOrder } from './documentCalls';

type MadeFile = { readonly label: string; readonly url: string };

/** Where a result was made public, when, and what shows it. */
export type PublishedOn = {
  readonly channel: string;
  readonly label: string;
  /** "5 Juli 2021"; null while it isn't published there. */
  readonly date: string | null;
  readonly proof: string;
};

/** Publication of the approved result: website, social media, SIPP, notice board. */
export type PublicationCalls = {
  /** What the page has to draw for the pack. */
  'publication.pictures': {
    args: { readonly period: string };
    answer: { readonly pictures: readonly PictureOrder[] };
  };
  /** Poster (PDF), two pictures, caption, web table, citizens' page, in the folder `Publikasi` of the period. */
  'publication.make': {
    args: { readonly period: string; readonly pictures: readonly PictureFile[] };
    answer: { readonly files: readonly MadeFile[]; readonly folderUrl: string; readonly caption: string };
  };
  'publication.load': {
    args: { readonly period: string };
    answer: { readonly channels: readonly PublishedOn[]; readonly published: number };
  };
  /** Keeps day and proof (an address, or what was put where); an empty date takes the entry back. */
  'publication.record': {
    args: {
      readonly period: string;
      readonly channel: string;
      readonly date: string;
      readonly proof: string;
    };
    answer: { readonly channels: readonly PublishedOn[]; readonly published: number };
  };
};
