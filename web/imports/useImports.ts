import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { queryKeys } from '../api/queryKeys.ts'
import {
  actOnImport,
  discardImport,
  listImportRows,
  listImports,
  type RowFilter,
  readImport,
} from './imports.ts'

const rowsShown = 50
/** Rows on the preview's map: enough to see that they lie right, few enough to draw at once. */
export const rowsOnMap = 1000

export function useImportList() {
  return useInfiniteQuery({
    queryKey: [...queryKeys.imports, 'list'],
    queryFn: ({ pageParam, signal }) => listImports(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}

export function useImport(id: string) {
  return useQuery({
    queryKey: [...queryKeys.imports, 'one', id],
    queryFn: ({ signal }) => readImport(id, signal),
  })
}

export function useImportRows(id: string, filter: RowFilter) {
  return useInfiniteQuery({
    queryKey: [...queryKeys.imports, 'rows', id, filter],
    queryFn: ({ pageParam, signal }) =>
      listImportRows(id, filter, { cursor: pageParam, limit: rowsShown }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  })
}

/** The first rows of a selection, for the map. */
export function useRowsOnMap(id: string, filter: RowFilter) {
  return useQuery({
    queryKey: [...queryKeys.imports, 'map', id, filter],
    queryFn: ({ signal }) => listImportRows(id, filter, { limit: rowsOnMap }, signal),
    placeholderData: keepPreviousData,
  })
}

/** Confirm, undo, make the preview anew, discard. What is stored or taken back may change everything on screen elsewhere. */
export function useImportActions(id: string) {
  const queryClient = useQueryClient()
  const onSuccess = () =>
    queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== queryKeys.session[0] })
  const act = useMutation({
    mutationFn: (action: 'preview' | 'confirm' | 'undo') => actOnImport(id, action),
    onSuccess,
  })
  const discard = useMutation({ mutationFn: () => discardImport(id), onSuccess })
  return { act, discard }
}
