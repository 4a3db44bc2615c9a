import type { IncomingLetter } from '../../domain/letter/incomingLetter';
import type { OutgoingLetter } from '../../domain/letter/outgoingLetter';

/**
 * The tab `Surat Keluar`. People may write in it too; a row without a letter number is not read, one without a
 * sequence number is read with 0.
 */
export type OutgoingLetters = {
  read(): readonly OutgoingLetter[];
  /** Writes the row with this number, or adds it at the end. */
  put(letter: OutgoingLetter): void;
};

/** The tab `Surat Masuk`. People may write in it too; a row without number or dates is not read. */
export type IncomingLetters = {
  read(): readonly IncomingLetter[];
  /** Writes the row with this `no`, or adds it at the end. */
  put(letter: IncomingLetter): void;
};
