import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { EffectiveEntry } from '../../geodata/catalogue/effective.ts'
import type { OwnTypeContent } from '../../geodata/catalogue/ownType.ts'
import { queryKeys } from '../api/queryKeys.ts'
import { addOwnType, changeOwnType, readCatalogue, retireOwnType } from './catalogue.ts'

/** The catalogue; it changes seldom, and is asked for again when somebody here changes it. */
export function useCatalogue() {
  return useQuery({
    queryKey: queryKeys.catalogue,
    queryFn: ({ signal }) => readCatalogue(signal),
    staleTime: 5 * 60_000,
  })
}

/** Adds a type, or writes one anew as it was seen. */
export function useSaveOwnType() {
  return useMutation({
    mutationFn: ({ content, seen }: { content: OwnTypeContent; seen: EffectiveEntry | null }) =>
      seen?.own ? changeOwnType(seen.code, content, seen.own.revision) : addOwnType(content),
    onSuccess: useRefresh(),
  })
}

/** Whether it went well or not, what is on screen afterwards is what is stored. */
export function useRetireOwnType() {
  return useMutation({
    mutationFn: ({ type, isRetired }: { type: EffectiveEntry; isRetired: boolean }) =>
      retireOwnType(type.code, isRetired, type.own!.revision),
    onSettled: useRefresh(),
  })
}

/** What a type does decides what is covered, and so what is shown of securing. */
function useRefresh(): () => Promise<unknown> {
  const queryClient = useQueryClient()
  return () => {
    void queryClient.invalidateQueries({ queryKey: ['securing'] })
    void queryClient.invalidateQueries({ queryKey: ['things'] })
    return queryClient.invalidateQueries({ queryKey: queryKeys.catalogue })
  }
}
