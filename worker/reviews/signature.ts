import { canonicalJson } from '../../geodata/model/canonicalJson.ts'
import { failure, type Outcome, success } from '../../geodata/model/problem.ts'
import { type SignatureVerdict, signedParts } from '../../geodata/model/review.ts'
import { operation } from '../operation.ts'
import { hashContent, signedContent } from './content.ts'
import { readSignature } from './signatureStore.ts'
import { readReviewSteps } from './store.ts'

/** Exactly the text whose bytes are hashed, from what is stored now; not found until the check is signed. */
export const readSignedContent = operation(
  'checks:read',
  ({ sql }, { checkId }: { checkId: string }): Outcome<string> => {
    const signature = readSignature(sql, checkId)
    const content = signature && signedContent(sql, checkId, signature)
    return content ? success(canonicalJson(content)) : failure('not-found')
  },
)

/** Computes the signature anew and says whether it holds, and if not, which parts are not as they were. */
export const verifySignature = operation(
  'checks:read',
  ({ sql }, { checkId }: { checkId: string }): Outcome<SignatureVerdict> => {
    const signature = readSignature(sql, checkId)
    const content = signature && signedContent(sql, checkId, signature)
    if (!content) return failure('not-found')
    const { hash, at, by, accountId } = signature
    const now = hashContent(content)
    const differs: SignatureVerdict['differs'] = signedParts.filter(
      (part) => now.parts[part] !== signature.parts[part],
    )
    const step = readReviewSteps(sql, checkId).at(-1)
    const isAsSigned = step?.at === at && step.by === by && step.accountId === accountId
    // All parts hold and the whole does not: then it is the note of the signature that is wrong.
    if (!isAsSigned || (differs.length === 0 && now.hash !== hash)) differs.push('signature')
    return success({ hash, at, by, holds: differs.length === 0, differs })
  },
)
