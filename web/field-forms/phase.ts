import { z } from 'zod'
import { ApiProblem } from '../api/failure.ts'

/** `unsent`: it was tried, and nobody knows whether it came through. `stored`: only photos of it wait. */
export const phaseSchema = z.enum(['writing', 'unsent', 'stored'])
export type Phase = z.infer<typeof phaseSchema>

/** Whether it was answered with a refusal: then it is known not to be stored. */
export function isRefusal(error: unknown): error is ApiProblem {
  return error instanceof ApiProblem && error.status < 500
}

/** What was refused, or never left, is known not to be stored, and can be mended; anything else may have come through. */
export function phaseAfter(error: unknown, wasOffline: boolean): Phase {
  return isRefusal(error) || wasOffline ? 'writing' : 'unsent'
}
