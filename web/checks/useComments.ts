import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Comment } from '../../geodata/model/comment.ts'
import { queryKeys } from '../api/queryKeys.ts'
import { listComments, postComment } from './checks.ts'

/** What has been said of a check at one point, or of the whole with null; one request for all that is on the page. */
export function useComments(checkId: string, point: string | null) {
  return useQuery({
    queryKey: queryKeys.comments(checkId),
    queryFn: ({ signal }) => listComments(checkId, signal),
    select: (comments) => comments.filter((comment) => comment.point === point),
  })
}

export function usePostComment(checkId: string, point: string | null) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (text: string) => postComment(checkId, { point, text }),
    onSuccess: (comment) => {
      queryClient.setQueryData<Comment[]>(queryKeys.comments(checkId), (known = []) => [
        ...known.filter(({ number }) => number !== comment.number),
        comment,
      ])
      return queryClient.invalidateQueries({ queryKey: queryKeys.comments(checkId) })
    },
  })
}
