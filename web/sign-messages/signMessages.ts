import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Page } from '../../geodata/model/page.ts'
import type { MessageContent, MessageVersion, SignMessage } from '../../geodata/model/signMessage.ts'
import type { MessageStep } from '../../geodata/sign-messages/steps.ts'
import { request } from '../api/client.ts'
import { queryKeys } from '../api/queryKeys.ts'

export function useMessages() {
  return useQuery({
    queryKey: [...queryKeys.signMessages, 'list'],
    queryFn: ({ signal }) => request<Page<SignMessage>>('sign-messages', { signal }),
    select: ({ items }) => items,
  })
}

export function useMessage(id: string) {
  return useQuery({
    queryKey: [...queryKeys.signMessages, 'one', id],
    queryFn: ({ signal }) => request<SignMessage>(`sign-messages/${id}`, { signal }),
  })
}

/** Every version, newest first. */
export function useMessageVersions(id: string, enabled: boolean) {
  return useQuery({
    queryKey: [...queryKeys.signMessages, 'history', id],
    queryFn: ({ signal }) => request<Page<MessageVersion>>(`sign-messages/${id}/history`, { signal }),
    select: ({ items }) => items,
    enabled,
  })
}

/** Writes a new message, or one anew as it was seen. */
export function useSaveMessage() {
  return useMutation({
    mutationFn: ({ content, seen }: { content: MessageContent; seen: SignMessage | null }) =>
      seen
        ? request<SignMessage>(`sign-messages/${seen.id}`, {
            ...{ method: 'PUT', body: content, ifMatch: seen.revision },
          })
        : request<SignMessage>('sign-messages', { method: 'POST', body: content }),
    onSuccess: useRefresh(),
  })
}

/** Takes a message a step on. What is on screen afterwards is what is stored, whether it went well or not. */
export function useMoveMessage() {
  return useMutation({
    mutationFn: ({ seen, step, comment = '' }: { seen: SignMessage; step: MessageStep; comment?: string }) =>
      request<SignMessage>(`sign-messages/${seen.id}/${step}`, {
        ...{ method: 'POST', body: { comment }, ifMatch: seen.revision },
      }),
    onSettled: useRefresh(),
  })
}

function useRefresh(): () => Promise<unknown> {
  const queryClient = useQueryClient()
  return () => {
    for (const queryKey of [queryKeys.signs, queryKeys.tasks])
      void queryClient.invalidateQueries({ queryKey })
    return queryClient.invalidateQueries({ queryKey: queryKeys.signMessages })
  }
}
