import { ok, type Result, refuse } from '../../domain/result';
import type { CheckId, HealthCheck } from '../../shared/contract/healthCalls';
import { checkTitles, healthWords } from '../../shared/messages/health';
import { readOffice } from '../office';
import type { Problem } from '../problem';
import { ownerOnly } from '../setUp';
import { emailsByRole } from '../shareOffice';
import type { OwnerWorld } from '../world';
import { accountChecks } from './accountChecks';
import type { Check, CheckContext, Finding } from './check';
import { driveChecks } from './driveChecks';
import { guardianChecks } from './guardianChecks';
import { workbookChecks } from './workbookChecks';

type Checked = { readonly checks: readonly HealthCheck[] };

const all: readonly Check[] = [...accountChecks, ...workbookChecks, ...driveChecks, ...guardianChecks];

const contextOf = (world: OwnerWorld): Result<CheckContext, Problem> => {
  const office = readOffice(world);
  if (!office.ok) return office;
  return ok({
    world,
    office: office.value,
    owner: world.identity.ownerEmail(),
    emails: emailsByRole(world),
    guardian: world.guardian(),
  });
};

/** A look that breaks (a missing permission, a service that is down) is said, and the others go on. */
const lookAt = (check: Check, context: CheckContext, isOwner: boolean): Finding => {
  if (check.looks === 'owner' && !isOwner)
    return { state: 'unknown', says: healthWords.ownerLooks(context.owner) };
  try {
    return check.look(context);
  } catch (error) {
    const id = context.world.faults.record(`health ${check.id}`, error);
    return { state: 'unknown', says: healthWords.lookFailed(id), repairable: check.repair !== undefined };
  }
};

/** Pemeriksaan: each part of the office with its state, what that means, and a button or the clicks that mend it. */
export const checkHealth = (world: OwnerWorld): Result<Checked, Problem> => {
  const context = contextOf(world);
  if (!context.ok) return context;
  const isOwner = ownerOnly(world) === null;
  const checks = all.map((check): HealthCheck => {
    const { state, says, steps = [], repairable = false } = lookAt(check, context.value, isOwner);
    const repair = repairable && isOwner && check.repair !== undefined ? healthWords.repair : null;
    return { id: check.id, title: checkTitles[check.id], state, says, steps, repair };
  });
  return ok({ checks });
};

/** Mends one part and looks at everything again. */
export const repairHealth = (world: OwnerWorld, id: CheckId): Result<Checked, Problem> => {
  const refused = ownerOnly(world);
  if (refused !== null) return refuse(refused);
  const context = contextOf(world);
  if (!context.ok) return context;
  all.find((check) => check.id === id)?.repair?.(context.value);
  return checkHealth(world);
};
