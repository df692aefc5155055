import { isSignInFailure, type SignInFailure } from '../../geodata/accounts/signInFailures.ts'
import { textParameter } from './searchParameters.ts'

/** What the provider sends back after sign-out, and what we say ourselves where there is none (worker/accounts/providerTalk.ts). */
export const signedOutState = 'ut'

export interface SignInSearch {
  /** The page one wanted. */
  til?: string
  /** Why a sign-in through the provider came to nothing. */
  feil?: SignInFailure
  /** The number of that request, for whoever reads the log. */
  nr?: string
  state?: string
}

export function validateSignInSearch(search: Record<string, unknown>): SignInSearch {
  const [til, feil, nr, state] = [search.til, search.feil, search.nr, search.state].map(textParameter)
  return { til, feil: isSignInFailure(feil) ? feil : undefined, nr, state }
}

/** Where the browser goes to sign in through the provider; a page of the worker's, not of the router's. */
export function providerAddress(til: string | undefined): string {
  return `/api/sign-in${til ? `?${new URLSearchParams({ til })}` : ''}`
}
