import type { Attachment, AttachmentSubject } from '../../geodata/model/attachment.ts'
import type { Page } from '../../geodata/model/page.ts'
import { apiUrl, request } from '../api/client.ts'

/** Where files lie: with a thing, and in a check at one of its points. */
export interface AttachmentPlace {
  subject: AttachmentSubject
  id: string
  point?: string
}

/** All that lies with the thing, oldest first, whatever its point. */
export function listAttachments(
  { subject, id }: AttachmentPlace,
  signal?: AbortSignal,
): Promise<Page<Attachment>> {
  return request('attachments', { query: { subject, id }, signal })
}

export function removeAttachment(id: string): Promise<void> {
  return request(`attachments/${id}`, { method: 'DELETE' })
}

/** The file itself: a picture is shown, anything else is downloaded. */
export function fileAddress(id: string): string {
  return apiUrl(`attachments/${id}`)
}
