import type { FieldError, ProblemBody, ProblemCode } from '../../geodata/model/problem.ts'
import { currentLanguage } from '../words/language.ts'
import { wordsIn } from '../words/words.ts'

/** A problem the API answered with (RFC 9457): what is wrong, where, and with a conflict both versions. */
export class ApiProblem extends Error {
  override name = 'ApiProblem'
  readonly status: number
  readonly code: ProblemCode | undefined
  readonly detail: string | undefined
  readonly requestId: string | undefined
  readonly fieldErrors: readonly FieldError[]
  /** With 412: what is stored now, and what was sent. */
  readonly current: unknown
  readonly yours: unknown

  constructor(body: ProblemBody) {
    super(body.detail ?? body.title)
    this.status = body.status
    this.code = body.type.split('#')[1] as ProblemCode | undefined
    this.detail = body.detail
    this.requestId = body.requestId
    this.fieldErrors = body.errors ?? []
    this.current = body.current
    this.yours = body.yours
  }
}

/** The request never reached the service, or the answer never came back. Nothing may be assumed saved. */
export class NetworkFailure extends Error {
  override name = 'NetworkFailure'

  constructor(writing: boolean) {
    const words = wordsIn(currentLanguage())
    super(writing ? words.noConnection : words.noConnectionReading)
  }
}

/** The answer came, but is not what the API promises: a proxy's error page, a cut connection. */
export class UnreadableAnswer extends Error {
  override name = 'UnreadableAnswer'
  readonly status: number

  constructor(status: number) {
    super(wordsIn(currentLanguage()).unreadableAnswer)
    this.status = status
  }
}

export function isProblem(error: unknown, code: ProblemCode): error is ApiProblem {
  return error instanceof ApiProblem && error.code === code
}

/** A sentence a person can act on, for any error a request can end in. */
export function sayFailure(error: unknown): string {
  return error instanceof Error ? error.message : wordsIn(currentLanguage()).unreadableAnswer
}
