import { may, type Right, type Session } from '../geodata/model/access.ts'
import { failure, type Outcome } from '../geodata/model/problem.ts'

/** Who calls, as far as a request can tell; the object turns the token into an actor. */
export interface Caller {
  sessionToken: string | null
  requestId: string
  /** Demo accounts may exist: switched on, and the host is localhost. */
  demoAllowed: boolean
}

/** What an operation works with inside the object. `now` and `randomId` are passed in so that rules stay pure. */
export interface Context {
  storage: DurableObjectStorage
  sql: SqlStorage
  actor: Session | null
  caller: Caller
  now: Date
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
  { requires, run }: Operation<Input, Output>,
  context: Context,
  input: Input,
): Outcome<Output> {
  if (requires !== 'public') {
    const right = typeof requires === 'function' ? requires(input) : requires
    if (!context.actor) return failure('not-signed-in')
    if (!may(context.actor.roles, right)) return failure('not-allowed')
  }
  return run(context, input)
}

/** The signed-in actor; an operation that requires a right always has one. */
export function actorOf(context: Context): Session {
  if (!context.actor) throw new Error('an operation without a required right asked for its actor')
  return context.actor
}
