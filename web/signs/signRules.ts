import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Permission, PermissionCode, PermissionContent } from '../../geodata/model/signPermission.ts'
import type { SignMoves, SignPermissions } from '../../geodata/signs/signAnswers.ts'
import { request } from '../api/client.ts'
import { queryKeys } from '../api/queryKeys.ts'
import type { ThingOf } from '../api/things.ts'
import { useMay } from '../app/session.ts'

/** Where the sign can go from here, and what is missing. Of the version that is shown, and read anew when anything changes. */
export function useSignMoves({ id, revision }: ThingOf<'signs'>) {
  return useQuery({
    queryKey: [...queryKeys.signs, 'moves', id, revision],
    queryFn: ({ signal }) => request<SignMoves>(`signs/${id}/moves`, { signal }),
    enabled: useMay()('sign-work:read'),
    staleTime: 0,
  })
}

export function useSignPermissions({ id, revision }: ThingOf<'signs'>) {
  return useQuery({
    queryKey: [...queryKeys.signPermissions(id), revision],
    queryFn: ({ signal }) => request<SignPermissions>(`signs/${id}/permissions`, { signal }),
    enabled: useMay()('sign-work:read'),
  })
}

/** Writes what came of a consent or an application; 412 carries what somebody else wrote. */
export function useWritePermission(signId: string, code: PermissionCode) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ seen, content }: { seen: number; content: PermissionContent }) =>
      request<Permission>(`signs/${signId}/permissions/${code}`, {
        method: 'PUT',
        body: content,
        ifMatch: seen,
      }),
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: queryKeys.signPermissions(signId) }),
        queryClient.invalidateQueries({ queryKey: queryKeys.signs }),
      ]),
  })
}
