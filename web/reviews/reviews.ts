import type { Review, ReviewMove, SignatureVerdict } from '../../geodata/model/review.ts'
import { apiUrl, request } from '../api/client.ts'
import { NetworkFailure, UnreadableAnswer } from '../api/failure.ts'

export function readReview(checkId: string, signal?: AbortSignal): Promise<Review> {
  return request(`checks/${checkId}/review`, { signal })
}

/** Takes a step as the review was seen; 412 carries it as it stands when someone was first. */
export function moveReview(
  checkId: string,
  move: ReviewMove,
  { steps, judged }: Pick<Review, 'steps' | 'judged'>,
  comment: string,
): Promise<Review> {
  const body = move === 'sign' && judged !== null ? { comment, judged } : { comment }
  return request(`checks/${checkId}/review/${move}`, { method: 'POST', body, ifMatch: steps.length })
}

export function contentUrl(checkId: string): string {
  return apiUrl(`checks/${checkId}/content`)
}

/** What the service says of a signature, and the hash this browser makes of what was signed. */
export async function verifySignature(
  checkId: string,
): Promise<{ verdict: SignatureVerdict; ownHash: string }> {
  const [verdict, ownHash] = await Promise.all([
    request<SignatureVerdict>(`checks/${checkId}/signature`),
    fetchContent(checkId).then(sha256),
  ])
  return { verdict, ownHash }
}

/** The bytes as they are: read as JSON and written again they might not be the same. */
async function fetchContent(checkId: string): Promise<ArrayBuffer> {
  let response: Response
  try {
    response = await fetch(contentUrl(checkId))
  } catch {
    throw new NetworkFailure(false)
  }
  if (!response.ok) throw new UnreadableAnswer(response.status)
  return response.arrayBuffer()
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
