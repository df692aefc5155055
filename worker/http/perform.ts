import { getCookie } from 'hono/cookie'
import type { Outcome } from '../../geodata/model/problem.ts'
import type { InputOf, OperationName, OutputOf } from '../operations.ts'
import { municipalityOf } from '../platform/municipality.ts'
import type { RequestContext } from './app.ts'
import { demoAllowed, sessionCookieName } from './host.ts'

/** Asks the municipality's object to do something as whoever sent the request: one round trip a request. */
export async function perform<Name extends OperationName>(
  c: RequestContext,
  name: Name,
  input: InputOf<Name>,
): Promise<Outcome<OutputOf<Name>>> {
  const caller = {
    sessionToken: getCookie(c, sessionCookieName(c)) ?? null,
    requestId: c.get('requestId'),
    demoAllowed: demoAllowed(c),
  }
  // The stub's generated type loses which operation gives which output; the table of operations has it.
  return (await municipalityOf(c.env).perform(caller, name, input)) as Outcome<OutputOf<Name>>
}
