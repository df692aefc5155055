import { useState } from 'react'
import type { z } from 'zod'
import { useStandingSession } from '../app/session.ts'
import { createDraftShelf, type DraftPlace } from './draftShelf.ts'
import type { Phase } from './phase.ts'

/** A form that is filled in where the thing stands. */
export interface FieldForm<Draft> {
  form: DraftPlace['form']
  schema: z.ZodType<Draft>
  begin: () => Draft
  /** The draft with what a change brings with it. */
  changed: (draft: Draft, changes: Partial<Draft>) => Draft
}

/** What is being written about a thing, as it lies on this device: every change is kept at once. */
export function useFieldDraft<Draft extends { id: string; phase: Phase }>(
  { form, schema, begin, changed }: FieldForm<Draft>,
  id: string,
) {
  const accountId = useStandingSession()?.accountId ?? ''
  const [shelf] = useState(() => createDraftShelf(localStorage, schema, { form, accountId, id }))
  const [found] = useState(shelf.read)
  const [draft, setDraft] = useState(() => found ?? begin())
  const [isKept, setIsKept] = useState(true)
  return {
    draft,
    /** Whether it was begun earlier, and lay here. */
    wasFound: found !== null,
    isKept,
    change: (changes: Partial<Draft>) => {
      const next = changed(draft, changes)
      setDraft(next)
      setIsKept(shelf.keep(next))
    },
    /** Takes it off the device; what is on screen stays. */
    clear: shelf.clear,
    /** An empty one, for whoever discards what they wrote or makes another. */
    startAnew: () => {
      shelf.clear()
      setDraft(begin())
    },
  }
}
