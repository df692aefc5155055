import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { DigestSetting, DigestState } from '../../geodata/model/digest.ts'
import { request } from '../api/client.ts'
import { queryKeys } from '../api/queryKeys.ts'
import { useMay } from '../app/session.ts'

/** One's own digest of the week, and how one gets them. */
export function useDigest() {
  return useQuery({
    queryKey: queryKeys.digest,
    queryFn: ({ signal }) => request<DigestState>('digest', { signal }),
    enabled: useMay()('digests:read'),
  })
}

/** Marks the digest of a week as read. */
export function useReadDigest() {
  return useChange((week: string) => request<DigestState>('digest/read', { method: 'POST', body: { week } }))
}

/** Says where digests are sent as mail. */
export function useSetDigest() {
  return useChange((body: DigestSetting) => request<DigestState>('digest/setting', { method: 'PUT', body }))
}

function useChange<Input>(mutationFn: (input: Input) => Promise<DigestState>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn,
    onSuccess: (state) => queryClient.setQueryData(queryKeys.digest, state),
  })
}
