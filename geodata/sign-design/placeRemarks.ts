import type { Text } from '../model/language.ts'
import { findRemarks, type MessageRemark, sayRemark } from '../sign-messages/remarks.ts'

/** What a name of a place is held to as other text on the sign is; names may well have figures, capitals and people in them. */
const heldTo: readonly MessageRemark[] = [
  'text-alarming',
  'text-method',
  'text-reputation',

  'text-forbidding',
]

/** Why the name of a place should not stand on a sign as it is written. */
export function placeRemarks(placeName: string | null): Text[] {
  const found = findRemarks(placeName ?? '')
  return heldTo.flatMap((kind) => {
    const words = found.filter((one) => one.kind === kind).map((one) => one.words)
    return words.length > 0 ? [sayRemark(kind, words)] : []
  })
}
