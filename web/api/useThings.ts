import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { Collection } from '../../geodata/model/collections.ts'
import { queryKeys } from './queryKeys.ts'
import {
  changeThing,
  createThing,
  listThings,
  readThing,
  removeThing,
  restoreThing,
  revertThing,
  type ThingInput,
  type ThingOf,
  type ThingQuery,
  thingHistory,
} from './things.ts'

/** A list, page by page; the previous page stays on screen while the next view is fetched. */
export function useThingList<C extends Collection>(collection: C, query: ThingQuery, enabled = true) {
  return useInfiniteQuery({
    queryKey: queryKeys.thingList(collection, query),
    queryFn: ({ pageParam, signal }) =>
      listThings(collection, { ...query, cursor: pageParam, count: pageParam === undefined }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    enabled,
  })
}

export function useThing<C extends Collection>(collection: C, id: string) {
  return useQuery({
    queryKey: queryKeys.thing(collection, id),
    queryFn: ({ signal }) => readThing(collection, id, signal),
  })
}

export function useThingHistory(collection: Collection, id: string, enabled: boolean) {
  return useInfiniteQuery({
    queryKey: queryKeys.thingHistory(collection, id),
    queryFn: ({ pageParam, signal }) => thingHistory(collection, id, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    enabled,
  })
}

/** Create, change, remove, restore and revert; each refreshes every list and thing of the collection. */
export function useThingWrites<C extends Collection>(collection: C) {
  const queryClient = useQueryClient()
  const onSuccess = () => {
    const queryKey = queryKeys.things(collection)
    // Lists of other views are forgotten, so that going back to one never shows it as it was before the write.
    queryClient.removeQueries({ queryKey, type: 'inactive' })
    return queryClient.invalidateQueries({ queryKey })
  }
  const create = useMutation({
    mutationFn: (input: Required<ThingInput>) => createThing(collection, input),
    onSuccess,
  })
  const change = useMutation({
    mutationFn: ({ id, ifMatch, input }: { id: string; ifMatch: string | number; input: ThingInput }) =>
      changeThing(collection, id, ifMatch, input),
    onSuccess,
  })
  const remove = useMutation({
    mutationFn: (thing: ThingOf<C>) => removeThing(collection, thing.id, thing.revision),
    onSuccess,
  })
  const restore = useMutation({
    mutationFn: ({ id, revision }: { id: string; revision: number }) =>
      restoreThing(collection, id, revision),
    onSuccess,
  })
  const revert = useMutation({
    mutationFn: ({ id, ifMatch, revision }: { id: string; ifMatch: number; revision: number }) =>
      revertThing(collection, id, ifMatch, revision),
    // After a conflict, too: what it was about has changed.
    onSettled: onSuccess,
  })
  return { create, change, remove, restore, revert }
}
