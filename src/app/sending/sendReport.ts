import { parseIsoDate } from '../../domain/deadline/isoDate';
import { parsePeriod } from '../../domain/period/period';
import { ok, type Result, refuse } from '../../domain/result';
import { neededContent } from '../../domain/workflow/boundContent';
import type { Command } from '../../domain/workflow/command';
import { sendingInDoubt } from '../../domain/workflow/turn';
import type { Args } from '../../shared/contract/contract';
import { foundInSent, reportMail } from '../../shared/messages/reportMail';
import { missingNames } from '../../shared/office/fileNames';
import { type Acted, act, readPeriod, shortCode } from '../act';
import { currentContent } from '../currentContent';
import { fileUrl, latestEffect } from '../effectKey';
import { readOffice } from '../office';
import type { Attachment } from '../ports/mailer';
import type { Problem } from '../problem';
import { currentAnnex } from '../recap/currentAnnex';
import type { StaffWorld } from '../world';

type Decided = { readonly code: string };

/** Attachments above this are linked instead: Gmail takes 25 MB with the encoding's third on top. */
const attachableBytes = 20 * 1024 * 1024;

/** What goes out: the signed forms where the Camat signed, else the approved PDFs. */
const outgoing = (world: StaffWorld, period: string): readonly Attachment[] | null => {
  const effects = world.sideEffects.list(`${period}/`);
  const pick = (signed: 'signedReport' | 'signedLetter', plain: 'reportPdf' | 'letterPdf'): string | null => {
    const made = latestEffect(effects, period, signed) ?? latestEffect(effects, period, plain);
    return made === null || world.files.get(made.ref) === null ? null : made.ref;
  };
  const [report, letter] = [pick('signedReport', 'reportPdf'), pick('signedLetter', 'letterPdf')];
  if (report === null || letter === null) return null;
  const annex = currentAnnex(effects, period)?.ref ?? '';
  const files = [letter, report, ...(annex !== '' && world.files.get(annex) !== null ? [annex] : [])];
  return files.map((fileId) => ({ fileId, name: world.files.get(fileId)?.name ?? fileId }));
};

/** Acts of step 8 bind both PDFs as they are now. */
const actWith = (
  world: StaffWorld,
  args: { readonly period: string; readonly expectedVersion: string },
  command: Command,
): Result<Acted, Problem> =>
  act(world, {
    period: args.period,
    expectedVersion: args.expectedVersion,
    commands: [command],
    content: currentContent(world, args.period, [...neededContent(command)]),
  });

const sizeOf = (world: StaffWorld, files: readonly Attachment[]): number =>
  files.reduce((sum, { fileId }) => sum + world.files.size(fileId), 0);

/**
 * Step 8 by e-mail. The intent is in the record before the mail leaves, and the sending after it: what dies in
 * between is a doubt that a person resolves, never a second mail.
 */
export const sendByEmail = (world: StaffWorld, args: Args<'sending.email'>): Result<Decided, Problem> => {
  const period = parsePeriod(args.period);
  if (!period.ok) return refuse({ kind: 'unknownPeriod', period: args.period });
  const office = readOffice(world);
  if (!office.ok) return office;
  const left = world.mailer.remaining();
  if (left < 1) return refuse({ kind: 'mailQuota', left });
  const files = outgoing(world, period.value.id);
  if (files === null) return refuse({ kind: 'documentMissing', document: missingNames.outgoing });

  const intended = actWith(world, args, { action: 'intendSending', channel: 'email', to: args.to });
  if (!intended.ok) return intended;
  const { event, state, fresh } = intended.value;
  const doubt = state.stage === 'notOpened' ? null : sendingInDoubt(state);
  // A second click finds the first one's intent: done when it was recorded, else for a person to find out.
  if (doubt === null) return ok({ code: shortCode(event) });
  if (!fresh) return refuse({ kind: 'sendingInDoubt', channel: doubt.channel });

  const attach = sizeOf(world, files) <= attachableBytes;
  const mail = reportMail(
    period.value,
    office.value.settings,
    attach ? [] : files.map(({ fileId, name }) => ({ name, url: fileUrl(fileId) })),
  );
  world.mailer.send({ to: args.to, ...mail, attachments: attach ? files : [] });
  const recorded = actWith(
    world,
    { period: args.period, expectedVersion: state.version },
    {
      action: 'recordSending',
      channel: 'email',
      to: args.to,
      date: world.clock.today(),
      proof: args.to,
      intent: doubt.key,
    },
  );
  return recorded.ok ? ok({ code: shortCode(recorded.value.event) }) : recorded;
};

/** Step 8 by another channel: a recorded act with its date and proof (number, recipient's name, link). */
export const recordSending = (world: StaffWorld, args: Args<'sending.record'>): Result<Decided, Problem> => {
  const { channel, proof } = args;
  const date = parseIsoDate(args.date);
  if (date === null) return refuse({ kind: 'badArguments', field: 'date' });
  const recorded = actWith(world, args, {
    action: 'recordSending',
    channel,
    to: '',
    date,
    proof,
    intent: '',
  });
  return recorded.ok ? ok({ code: shortCode(recorded.value.event) }) : recorded;
};

/** A mail in doubt: the person looked into the Sent folder. Not found makes room for sending again. */
export const resolveSending = (
  world: StaffWorld,
  args: Args<'sending.resolve'>,
): Result<Decided, Problem> => {
  const office = readOffice(world);
  if (!office.ok) return office;
  const { state } = readPeriod(world, args.period, office.value);
  const doubt = state.stage === 'notOpened' ? null : sendingInDoubt(state);
  if (doubt === null) return refuse({ kind: 'noSendingInDoubt' });
  const resolved = actWith(world, args, {
    action: 'resolveSending',
    intent: doubt.key,
    found: args.found,
    date: world.clock.today(),
    proof: args.found ? foundInSent : '',
  });
  return resolved.ok ? ok({ code: shortCode(resolved.value.event) }) : resolved;
};
