import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Attachment } from '../../geodata/model/attachment.ts'
import type { Page } from '../../geodata/model/page.ts'
import { queryKeys } from '../api/queryKeys.ts'
import { useMay } from '../app/session.ts'
import { type AttachmentPlace, listAttachments, removeAttachment } from './attachments.ts'

/** The files at a place. Those of one thing are asked for once, however many places it has. */
export function useAttachments({ subject, id, point }: AttachmentPlace) {
  return useQuery({
    queryKey: queryKeys.attachments(subject, id),
    queryFn: ({ signal }) => listAttachments({ subject, id }, signal),
    enabled: useMay()('attachments:read'),
    select: ({ items }: Page<Attachment>) => items.filter((one) => one.point === (point ?? null)),
  })
}

export function useRemoveAttachment({ subject, id }: AttachmentPlace) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: removeAttachment,
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.attachments(subject, id) }),
  })
}
