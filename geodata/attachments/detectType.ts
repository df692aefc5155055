import type { AttachmentType } from '../model/attachment.ts'
import { textAt } from './bytes.ts'
import type { AttachmentFault } from './fault.ts'

/** Kinds of HEIF that phones write; AVIF comes in the same box. */
const heifBrands = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1', 'avif', 'avis']

/** What the first bytes say the file is, whatever it is called; a fault where it is nothing that is taken. */
export function detectType(
  bytes: Uint8Array,
): AttachmentType | Extract<AttachmentFault, 'heic' | 'markup' | 'not_accepted'> {
  if (textAt(bytes, 0, 5) === '%PDF-') return 'application/pdf'
  if (textAt(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png'
  if (textAt(bytes, 0, 3) === '\xff\xd8\xff') return 'image/jpeg'
  if (textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 4) === 'WEBP') return 'image/webp'
  if (textAt(bytes, 4, 4) === 'ftyp' && heifBrands.includes(textAt(bytes, 8, 4))) return 'heic'
  const isMarkup = /^(\xef\xbb\xbf)?\s*<[!?a-z]/i.test(textAt(bytes, 0, 200))
  return isMarkup ? 'markup' : 'not_accepted'
}
