import type { Check } from '../../geodata/model/check.ts'
import type { Review, ReviewMove } from '../../geodata/model/review.ts'

/** What the forms of the page share: the comment outlives them, since others may change what is shown. */
export interface ReviewForm {
  check: Check
  review: Review
  comment: string
  busy: boolean
  onComment: (comment: string) => void
  onMove: (move: ReviewMove) => void
}
