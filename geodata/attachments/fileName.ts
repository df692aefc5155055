import { type AttachmentType, longestFileName } from '../model/attachment.ts'

const endings: Readonly<Record<AttachmentType, readonly [string, ...string[]]>> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/webp': ['webp'],
}

/** Control characters, and those that turn the direction of text, with which `gpj.exe` looks like `exe.jpg`. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu
/** What no Windows file may be called. */
const reserved = /[<>:"|?*]/g

/**
 * A name that can be stored and downloaded anywhere: no folders, nothing unseen, at most 120 characters, and the ending of
 * the type it has, so that nothing opens it as something else.
 */
export function cleanFileName(given: string, type: AttachmentType): string {
  const last = given.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1)!
  const plain = last
    .replace(unseen, '')
    .replace(reserved, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const dot = plain.lastIndexOf('.')
  const ending = plain.slice(dot + 1)
  const hasEnding = dot > 0 && endings[type].includes(ending.toLowerCase())
  const stem = (hasEnding ? plain.slice(0, dot) : plain) || 'vedlegg'
  const end = `.${hasEnding ? ending : endings[type][0]}`
  return shortened(stem, longestFileName - end.length) + end
}

/** At most so many UTF-16 units, no character cut in two. */
function shortened(text: string, length: number): string {
  return text
    .slice(0, length)
    .toWellFormed()
    .replace(/\ufffd$/, '')
    .trimEnd()
}
