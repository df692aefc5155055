import { HTTPException } from 'hono/http-exception'
import type { Language } from '../../geodata/model/language.ts'
import { type Outcome, type Problem, renderProblem } from '../../geodata/model/problem.ts'
import type { RequestContext } from './app.ts'
import { refuseCaller } from './perform.ts'

/** Bokmål unless the client prefers English. */
export function languageOf(c: RequestContext): Language {
  return /^en\b/i.test(c.req.header('Accept-Language') ?? '') ? 'en' : 'nb'
}

/** The one place where a problem becomes an answer. */
export function sendProblem(c: RequestContext, problem: Problem): Response {
  const body = renderProblem(problem, languageOf(c), c.get('requestId'))
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ...(problem.retryAfterSeconds && { 'Retry-After': String(problem.retryAfterSeconds) }),
    },
  })
}

/** Answers with the value of a success, or with the problem. */
export function answer<T>(c: RequestContext, outcome: Outcome<T>, send: (value: T) => Response): Response {
  return outcome.ok ? send(outcome.value) : sendProblem(c, outcome.problem)
}

/** What was thrown: a request that could not be read is the caller's, everything else is ours and is logged. */
export async function sendThrown(error: Error, c: RequestContext): Promise<Response> {
  if (error instanceof HTTPException && error.status < 500)
    return sendProblem(c, (await refuseCaller(c)) ?? { code: 'bad-request' })
  // The address of a calendar is a key, and keys are not logged.
  console.error(
    JSON.stringify({
      requestId: c.get('requestId'),
      path: c.req.path.replace(/^(\/api\/calendars\/).+/, '$1…'),
      error: error.message,
      stack: error.stack,
    }),
  )
  return sendProblem(c, { code: 'internal' })
}
