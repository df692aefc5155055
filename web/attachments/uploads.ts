import type { AttachmentNote } from '../../geodata/model/attachment.ts'

/** A file on its way, or how it went. */
export interface Upload {
  key: string
  file: File
  phase: 'waiting' | 'sending' | 'failed' | 'done'
  /** How much has been sent, 0 to 1. */
  share: number
  /** Why it failed, as a sentence. */
  failure: string
  /** Whether sending the same once more can help. */
  mayRetry: boolean
  notes: readonly AttachmentNote[]
}

export type UploadStep =
  | { type: 'chosen'; files: readonly { key: string; file: File }[] }
  | { type: 'progress'; key: string; share: number }
  | { type: 'done'; key: string; notes: readonly AttachmentNote[] }
  | { type: 'failed'; key: string; failure: string; mayRetry: boolean }
  | { type: 'retried'; key: string }
  | { type: 'dismissed'; key: string }

const fresh = { share: 0, failure: '', mayRetry: false, notes: [] } as const

/** What has come of the files a person chose, in the order they were chosen; what is done goes when more are chosen. */
export function nextUploads(uploads: readonly Upload[], step: UploadStep): readonly Upload[] {
  switch (step.type) {
    case 'chosen':
      return [
        ...uploads.filter(({ phase }) => phase !== 'done'),
        ...step.files.map(({ key, file }): Upload => ({ key, file, phase: 'waiting', ...fresh })),
      ]
    case 'dismissed':
      return uploads.filter(({ key }) => key !== step.key)
    case 'progress':
      return changed(uploads, step.key, { phase: 'sending', share: step.share })
    case 'done':
      return changed(uploads, step.key, { phase: 'done', notes: step.notes })
    case 'failed':
      return changed(uploads, step.key, {
        phase: 'failed',
        failure: step.failure,
        mayRetry: step.mayRetry,
      })
    case 'retried':
      return changed(uploads, step.key, { phase: 'waiting', ...fresh })
  }
}

function changed(uploads: readonly Upload[], key: string, change: Partial<Upload>): readonly Upload[] {
  return uploads.map((upload) => (upload.key === key ? { ...upload, ...change } : upload))
}
