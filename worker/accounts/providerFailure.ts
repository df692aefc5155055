import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client'
import type { SignInFailure } from '../../geodata/accounts/signInFailures.ts'

/** What to tell the person, and for the log why, in words that hold neither tokens nor anything about them. */
export interface ExplainedFailure {
  failure: SignInFailure
  reason: string
}

/** What a failed conversation with the provider means. */
export function explainProviderFailure(error: unknown): ExplainedFailure {
  if (error instanceof AuthorizationResponseError)
    return { failure: ofRedirect(error.error), reason: said('answered', error) }
  if (error instanceof ResponseBodyError) return { failure: ofToken(error), reason: said('refused', error) }
  if (error instanceof WWWAuthenticateChallengeError)
    return { failure: 'provider-refused', reason: `the provider wants other credentials (${error.status})` }
  if (error instanceof ClientError)
    return { failure: ofCode(error.code), reason: `${error.code ?? 'network'}: ${detailOf(error)}` }
  return { failure: 'provider-down', reason: error instanceof Error ? error.name : 'unknown' }
}

function ofRedirect(code: string): SignInFailure {
  if (code === 'access_denied') return 'cancelled'
  return code === 'server_error' || code === 'temporarily_unavailable' ? 'provider-down' : 'provider-refused'
}

function ofToken({ error, status }: ResponseBodyError): SignInFailure {
  // The code has been used, or has grown old.
  if (error === 'invalid_grant') return 'attempt-over'
  return status >= 500 ? 'provider-down' : 'provider-refused'
}

function ofCode(code: string | undefined): SignInFailure {
  switch (code) {
    case 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED':
      return 'clock'
    case undefined:
    case 'OAUTH_TIMEOUT':
    case 'OAUTH_ABORT':
    case 'OAUTH_RESPONSE_IS_NOT_CONFORM':
    case 'OAUTH_RESPONSE_IS_NOT_JSON':
      return 'provider-down'
    default:
      return 'answer-refused'
  }
}

/** What was wrong with the answer. That of an unreadable one may quote it, and a token with it. */
function detailOf({ code, message, cause }: ClientError): string {
  if (code === 'OAUTH_PARSE_ERROR' || !(cause instanceof Error)) return message
  return `${message}: ${cause.message}`.slice(0, 300)
}

/** The error's code, and the provider's own number for it (`AADSTS50105`); its sentences may name people. */
function said(verb: string, { error, error_description }: { error: string; error_description?: string }) {
  const number = /\b[A-Z]{2,10}\d{3,8}\b/.exec(error_description ?? '')?.[0]
  return `the provider ${verb} ${/^[\w.-]{1,60}$/.test(error) ? error : 'something unreadable'}${number ? ` ${number}` : ''}`
}
