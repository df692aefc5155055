import { type Holding, may, type Right, refusal, type Session } from '../geodata/model/access.ts'
import type { Outcome, Problem } from '../geodata/model/problem.ts'
import type { RateLimiter } from './accounts/rateLimiter.ts'
import type { Environment } from './environment.ts'

/** Who calls, as far as a request can tell; the object turns the tokens into an actor. */
export interface Caller {
  sessionToken: string | null
  accessToken: string | null
  /** Holds the machine's own key: a command of whoever runs the service. */
  operator: boolean
  requestId: string
  /** Demo accounts may exist: switched on, and the host is localhost. */
  demoAllowed: boolean
  /** The day gone by that the demo tells of; nobody else sends one that counts (demoClock.ts). */
  demoTime?: Date
  /** Where the request came from, for limits on attempts; the same word for all where it cannot be known. */
  address: string
}

/** Who was found behind a caller, and what they hold. */
export type Actor = Session & Pick<Holding, 'operator' | 'scopes'>

/** What an operation works with inside the object. `now` and `randomId` are passed in so that rules stay pure. */
export interface Context {
  storage: DurableObjectStorage
  sql: SqlStorage
  environment: Environment
  actor: Actor | null
  caller: Caller
  limiter: RateLimiter
  now: Date
  /** The machine's own time, for limits; `now` but where the demo tells of a day gone by. */
  clock: Date
}

/** Every operation names the right it needs; `public` ones are those that must work before sign-in. */
export type Requirement<Input> = Right | 'public' | ((input: Input) => Right)

export interface Operation<Input, Output> {
  requires: Requirement<Input>
  run(context: Context, input: Input): Outcome<Output>
}

export function operation<Input, Output>(
  requires: Requirement<Input>,
  run: (context: Context, input: Input) => Outcome<Output>,
): Operation<Input, Output> {
  return { requires, run }
}

/** The only way an operation is run: the access table decides first. */
export function runGuarded<Input, Output>(
  operation: Operation<Input, Output>,
  context: Context,
  input: Input,
): Outcome<Output> {
  const right = rightOf(operation, input)
  if (right !== 'public') {
    const refused = refuse(context.actor, right)
    if (refused) return { ok: false, problem: refused }
  }
  return operation.run(context, input)
}

/** The right that the operation needs for this input. */
export function rightOf<Input>(
  { requires }: { requires: Requirement<Input> },
  input: Input,
): Right | 'public' {
  return typeof requires === 'function' ? requires(input) : requires
}

/** Whether the operation only reads, by its right; a public one may do either. */
export function isReading<Input>(operation: { requires: Requirement<Input> }, input: Input): boolean {
  const right = rightOf(operation, input)
  return right === 'public' || /:(read|feed|verify)$/.test(right)
}

/** Why the actor may not, or null: the same three answers wherever a right is asked for. */
export function refuse(actor: Actor | null, right: Right): Problem | null {
  if (!actor) return { code: 'not-signed-in' }
  return may(actor, right) ? null : { code: refusal(actor, right) }
}

/** The signed-in actor; an operation that requires a right always has one. */
export function actorOf(context: Context): Actor {
  if (!context.actor) throw new Error('an operation without a required right asked for its actor')
  return context.actor
}
