import { useQueryClient } from '@tanstack/react-query'
import { useReducer, useRef } from 'react'
import { attachmentNotes } from '../../geodata/model/attachment.ts'
import { ApiProblem, sayFailure } from '../api/failure.ts'
import { queryKeys } from '../api/queryKeys.ts'
import { announce } from '../components/announcements.ts'
import { useText, useWords } from '../words/words.ts'
import type { AttachmentPlace } from './attachments.ts'
import { attachmentWords } from './attachmentWords.ts'
import { RefusedFile, sendFile } from './sendFile.ts'
import { nextUploads, type Upload } from './uploads.ts'

/** Sends files one after the other, so that a phone on a poor line gets the first of them through. */
export function useUploads(place: AttachmentPlace) {
  const words = useWords(attachmentWords)
  const text = useText()
  const queryClient = useQueryClient()
  const [uploads, step] = useReducer(nextUploads, [])
  const cancels = useRef(new Map<string, AbortController>())
  const last = useRef(Promise.resolve())

  const send = async (key: string, file: File) => {
    const { signal } = cancels.current.get(key)!
    if (signal.aborted) return
    step({ type: 'progress', key, share: 0 })
    try {
      const onProgress = (share: number) => step({ type: 'progress', key, share })
      const { name, notes } = await sendFile(place, file, { signal, onProgress })
      step({ type: 'done', key, notes })
      announce([words.added(name), ...notes.map((note) => text(attachmentNotes.labels[note]))].join(' '))
      await queryClient.invalidateQueries({ queryKey: queryKeys.attachments(place.subject, place.id) })
    } catch (error) {
      if (signal.aborted) return
      const mayRetry = !(error instanceof RefusedFile) && !(error instanceof ApiProblem && error.status < 500)
      const failure = sayFailure(error)
      step({ type: 'failed', key, failure, mayRetry })
      announce(words.failed(file.name, failure))
    }
  }
  const enqueue = (key: string, file: File) => {
    cancels.current.set(key, new AbortController())
    last.current = last.current.then(() => send(key, file))
  }

  return {
    uploads,
    add: (files: readonly File[]) => {
      const chosen = files.map((file) => ({ key: crypto.randomUUID(), file }))
      step({ type: 'chosen', files: chosen })
      for (const { key, file } of chosen) enqueue(key, file)
    },
    retry: ({ key, file }: Upload) => {
      step({ type: 'retried', key })
      enqueue(key, file)
    },
    /** Stops it where it is; nothing of it is stored. */
    cancel: ({ key, file }: Upload) => {
      cancels.current.get(key)?.abort()
      step({ type: 'dismissed', key })
      announce(words.cancelled(file.name))
    },
    dismiss: ({ key }: Upload) => step({ type: 'dismissed', key }),
  }
}
