import { attachmentFaults } from '../../geodata/attachments/fault.ts'
import { largestAttachmentBytes } from '../../geodata/model/attachment.ts'
import type { Problem } from '../../geodata/model/problem.ts'
import type { RequestContext } from './app.ts'

/** A route that takes a file as it is instead of JSON. */
interface RawBody {
  method: string
  path: string
  /**
   * Types that may reach the route. None of them is one of the three that a browser sends to another site without asking
   * it first (text/plain and the two of forms: https://fetch.spec.whatwg.org/#cors-safelisted-request-header).
   */
  types: RegExp
  largestBytes: number
  wrongType: Problem
  tooLarge: Problem
}

const rawBodies: readonly RawBody[] = [
  {
    method: 'POST',
    path: '/api/attachments',
    // Pictures that are not taken come through too: the route says what to do about them.
    types: /^(application\/pdf|image\/[\w.+-]+)$/i,
    largestBytes: largestAttachmentBytes,
    wrongType: { code: 'unsupported-file', detail: attachmentFaults.not_accepted },
    tooLarge: { code: 'too-large', detail: attachmentFaults.too_large },
  },
]

/** How the body of the request is to be held, where it is for a route that takes files. */
export function rawBodyOf(c: RequestContext): RawBody | undefined {
  return rawBodies.find(({ method, path }) => c.req.method === method && c.req.path === path)
}
