import type { Outcome, Problem } from '../../geodata/model/problem.ts'
import { operatorActor } from '../accounts/actor.ts'
import { type Actor, refuse } from '../operation.ts'
import type { InputOf, OperationName, OutputOf } from '../operations.ts'
import { municipalityOf, vaultOf } from '../platform/objects.ts'
import {
  type VaultInputOf,
  type VaultOperationName,
  type VaultOutputOf,
  vaultOperations,
} from '../sites/vaultOperations.ts'
import type { RequestContext } from './app.ts'
import { callerOf } from './credentials.ts'

/** Asks the municipality's object to do something as whoever sent the request: one round trip a request. */
export async function perform<Name extends OperationName>(
  c: RequestContext,
  name: Name,
  input: InputOf<Name>,
): Promise<Outcome<OutputOf<Name>>> {
  // The stub's generated type loses which operation gives which output; the table of operations has it.
  return (await municipalityOf(c.env).perform(callerOf(c), name, input)) as Outcome<OutputOf<Name>>
}

/** Who sends the request, or null. The operator is known by the key alone, also while nobody else is let in. */
export async function readActor(c: RequestContext): Promise<Actor | null> {
  if (callerOf(c).operator) return operatorActor
  const outcome = await perform(c, 'readActor', null)
  return outcome.ok ? outcome.value : null
}

/** What to tell somebody who lacks the right of the route before anything else is said of the request; null otherwise. */
export async function refuseCaller(c: RequestContext): Promise<Problem | null> {
  const right = c.get('right') ?? 'public'
  return right === 'public' ? null : refuse(await readActor(c), right)
}

/**
 * Asks the vault of sites, in the name of whoever the municipality's object says is calling. Who lacks the right is
 * answered here: nothing they ask reaches the vault. Input that takes asking for comes as a function, called when the
 * right is clear.
 */
export async function performInVault<Name extends VaultOperationName>(
  c: RequestContext,
  name: Name,
  input: VaultInputOf<Name> | (() => Promise<VaultInputOf<Name>>),
): Promise<Outcome<VaultOutputOf<Name>>> {
  const actor = await readActor(c)
  const refused = refuse(actor, vaultOperations[name].requires)
  if (!actor || refused) return { ok: false, problem: refused ?? { code: 'not-signed-in' } }
  const caller = { actor, requestId: c.get('requestId') }
  const content = typeof input === 'function' ? await (input as () => Promise<unknown>)() : input
  return (await vaultOf(c.env).perform(caller, name, content)) as Outcome<VaultOutputOf<Name>>
}
