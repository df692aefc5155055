import { useQueryClient } from '@tanstack/react-query'
import type { SignProperties } from '../../geodata/model/sign.ts'
import { queryKeys } from '../api/queryKeys.ts'
import type { ThingOf } from '../api/things.ts'
import { useThingWrites } from '../api/useThings.ts'

/** Changes some of a sign's attributes as it was seen; lists, moves and tasks are read anew. */
export function useChangeSign(sign: ThingOf<'signs'>) {
  const queryClient = useQueryClient()
  const { change } = useThingWrites('signs')
  return {
    isPending: change.isPending,
    error: change.error,
    send: (properties: Partial<SignProperties>, onSuccess: () => void) =>
      change.mutate(
        { id: sign.id, ifMatch: sign.revision, input: { properties } },
        {
          onSuccess,
          onSettled: () => refreshSigns(queryClient),
        },
      ),
  }
}

/** All that is told of signs beside the things themselves. */
export function refreshSigns(queryClient: ReturnType<typeof useQueryClient>): Promise<unknown> {
  return Promise.all([
    queryClient.invalidateQueries({ queryKey: queryKeys.signs }),
    queryClient.invalidateQueries({ queryKey: ['sign-permissions'] }),
    queryClient.invalidateQueries({ queryKey: queryKeys.tasks }),
  ])
}
