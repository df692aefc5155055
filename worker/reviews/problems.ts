import { failure } from '../../geodata/model/problem.ts'
import type { Obstacle, ReviewMove } from '../../geodata/model/review.ts'
import { type ReviewRefusal, reviewRefusals } from '../../geodata/reviews/moves.ts'
import { obstaclesTo } from '../../geodata/reviews/obstacles.ts'
import { sayObstacle } from '../../geodata/reviews/sayObstacle.ts'

/** What a refusal is called over HTTP: a field to correct, a step one may not take, or what is left first. */
export function refuseReview(refusal: ReviewRefusal, move: ReviewMove, obstacles: readonly Obstacle[]) {
  const message = reviewRefusals[refusal]
  switch (refusal) {
    case 'comment-missing':
      return failure('invalid', { errors: [{ field: 'comment', code: refusal, message }] })
    case 'signed':
      return failure('check-closed', { detail: message })
    case 'obstacles':
      return failure('review-not-ready', {
        detail: message,
        errors: obstaclesTo(move, obstacles).flatMap((obstacle) =>
          (obstacle.points ?? ['']).map((point) => ({
            field: point,
            code: obstacle.code,
            message: sayObstacle(obstacle),
          })),
        ),
      })
    default:
      return failure('review-refused', { detail: message })
  }
}
