import { z } from 'zod'
import { codeList } from './codes.ts'

/*
 * Files that lie with something else: who put what where, and what may be put there. The bytes are kept apart from this.
 */

/** What files can lie with. */
export const attachmentSubjects = codeList({
  checks: ['Sjekk', 'Check'],
  safeguards: ['Sikringstiltak', 'Safeguard'],
  signs: ['Hjelpeskilt', 'Help sign'],
})
export type AttachmentSubject = keyof typeof attachmentSubjects.labels

/** The types that are taken, by what the bytes say; none of them can run anything where it is shown. */
export const attachmentTypes = codeList({
  'application/pdf': ['PDF-fil', 'PDF file'],
  'image/png': ['bildefil (PNG)', 'picture (PNG)'],
  'image/jpeg': ['bildefil (JPEG)', 'picture (JPEG)'],
  'image/webp': ['bildefil (WebP)', 'picture (WebP)'],
})
export type AttachmentType = keyof typeof attachmentTypes.labels

export const largestAttachmentBytes = 20 * 1024 * 1024
export const attachmentsPerSubject = 30
export const longestFileName = 120

/** What the person who added a file should know of what was done with it. */
export const attachmentNotes = codeList({
  metadata_removed: [
    'Posisjon og kamerainformasjon er fjernet fra bildet.',
    'Position and camera information have been removed from the image.',
  ],
  pdf_kept_as_is: [
    'PDF-filen er lagret som den er, også med det den sier om forfatter, program og bilder.',
    'The PDF is stored as it is, with whatever it says of author, program and images.',
  ],
})
export type AttachmentNote = keyof typeof attachmentNotes.labels

export const attachmentSchema = z.object({
  id: z.uuid(),
  /** The check it was added to; the checks run after it have it too, and cannot remove it. Or the safeguard or the sign. */
  subjectId: z.uuid(),
  /** The point of the check, the inspection, fault or deviation, or the permission it belongs to; null where it is about all of it. */
  point: z.string().nullable(),
  name: z.string(),
  type: attachmentTypes.schema,
  /** Bytes, as stored. */
  size: z.number().int().positive(),
  /** Of the bytes as stored, in hex. */
  sha256: z.string(),
  at: z.iso.datetime(),
  by: z.string(),
})
export type Attachment = z.infer<typeof attachmentSchema>

/** The answer to whoever added it. */
export const addedAttachmentSchema = attachmentSchema.extend({ notes: z.array(attachmentNotes.schema) })
export type AddedAttachment = z.infer<typeof addedAttachmentSchema>
