import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Review, ReviewMove } from '../../geodata/model/review.ts'
import { isProblem } from '../api/failure.ts'
import { queryKeys } from '../api/queryKeys.ts'
import { useMay } from '../app/session.ts'
import { moveReview, readReview, verifySignature } from './reviews.ts'

export function useReview(checkId: string | undefined) {
  const mayRead = useMay()('checks:read')
  return useQuery({
    queryKey: queryKeys.review(checkId ?? ''),
    queryFn: ({ signal }) => readReview(checkId!, signal),
    enabled: checkId !== undefined && mayRead,
  })
}

/** Takes a step. What is on screen afterwards is what is stored, whether it went well or not. */
export function useMoveReview(checkId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ move, seen, comment }: { move: ReviewMove; seen: Review; comment: string }) =>
      moveReview(checkId, move, seen, comment),
    onSuccess: (review) => queryClient.setQueryData(queryKeys.review(checkId), review),
    onError: (error) => {
      if (isProblem(error, 'conflict')) queryClient.setQueryData(queryKeys.review(checkId), error.current)
    },
    onSettled: () =>
      Promise.all(
        [['checks'], queryKeys.followUps, queryKeys.tasks, queryKeys.overview].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      ),
  })
}

export function useVerifySignature(checkId: string) {
  return useMutation({ mutationFn: () => verifySignature(checkId) })
}
