import { type AttachmentNote, type AttachmentType, largestAttachmentBytes } from '../model/attachment.ts'
import { detectType } from './detectType.ts'
import { type AttachmentFault, attachmentFaults } from './fault.ts'
import { stripJpeg } from './jpeg.ts'
import { stripPng } from './png.ts'
import type { Stripped } from './stripped.ts'
import { holdsPosition } from './tiff.ts'
import { stripWebp } from './webp.ts'

/** A file as it may be stored, or why it may not be. */
export type Examined =
  | { ok: true; type: AttachmentType; bytes: Uint8Array; notes: AttachmentNote[] }
  | { ok: false; fault: AttachmentFault }

const strippers: Partial<Record<AttachmentType, (bytes: Uint8Array) => Stripped>> = {
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
  'image/webp': stripWebp,
}

/** Decides by the bytes what a file is, holds that against the type it is said to be, and takes out of pictures what tells of places. */
export function examineAttachment(bytes: Uint8Array, claimedType: string): Examined {
  const refused = refuseBytes(bytes, claimedType)
  if (refused) return { ok: false, fault: refused }
  const type = claimedType as AttachmentType
  const strip = strippers[type]
  if (!strip) return { ok: true, type, bytes, notes: ['pdf_kept_as_is'] }
  const stripped = strip(bytes)
  // A damaged picture may have a position where none belongs.
  if (!stripped || holdsPosition(stripped.bytes)) return { ok: false, fault: 'malformed' }
  const notes: AttachmentNote[] = stripped.removed.length > 0 ? ['metadata_removed'] : []
  return { ok: true, type, bytes: stripped.bytes, notes }
}

/** What can be said of a file from its size and its first bytes alone; `size` where not all of it is at hand. */
export function refuseBytes(
  bytes: Uint8Array,
  claimedType: string,
  size = bytes.length,
): AttachmentFault | null {
  if (size === 0) return 'empty'
  if (size > largestAttachmentBytes) return 'too_large'
  const detected = detectType(bytes)
  if (detected in attachmentFaults) return detected as AttachmentFault
  return detected === claimedType ? null : 'not_as_claimed'
}
