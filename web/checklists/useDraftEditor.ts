import { useMemo, useState } from 'react'
import { canonicalJson } from '../../geodata/model/canonicalJson.ts'
import type { Edition } from '../../geodata/model/checklistEdition.ts'
import { ApiProblem, isProblem } from '../api/failure.ts'
import type { Draft } from './draft.ts'
import { type EditionForm, editionForm, editionOf } from './editionForm.ts'
import { keptApart, mergeDrafts, type Side } from './mergeDrafts.ts'
import { type PlacedError, placeErrors } from './placeErrors.ts'
import { useDraftWrites } from './useDraft.ts'

/** A 412: the draft as somebody else has saved it, and what this person meant to save. */
export interface DraftConflict {
  stored: Draft
  mine: Edition
}

/** The draft while it is edited. Nothing typed is touched by a failure: errors are placed, a conflict is shown, and one tries again. */
export function useDraftEditor(draft: Draft) {
  const writes = useDraftWrites()
  /** What is stored, as it was sent or read here: what the form is held against. */
  const [kept, setKept] = useState({ draft, document: draft.document })
  const [form, setForm] = useState(() => editionForm(draft.document))
  const [errors, setErrors] = useState<readonly PlacedError[]>([])
  const [attempt, setAttempt] = useState(0)
  const [conflict, setConflict] = useState<DraftConflict | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const document = useMemo(() => editionOf(form), [form])
  const isDirty = useMemo(() => canonicalJson(document) !== canonicalJson(kept.document), [document, kept])

  const takeOver = (stored: Draft) => {
    setKept({ draft: stored, document: stored.document })
    setForm(editionForm(stored.document))
    setErrors([])
  }

  // Somebody else saved, and nothing is written here: theirs is what one goes on from.
  if (!isDirty && !conflict && draft.revision > kept.draft.revision) {
    takeOver(draft)
  }

  const tell = (error: unknown, sent: EditionForm, mine: Edition) => {
    if (isProblem(error, 'conflict') && error.current) {
      const stored = error.current as Draft
      setConflict({ stored, mine: keptApart(kept.document, stored.document, mine) })
      return
    }
    const fieldErrors = error instanceof ApiProblem ? error.fieldErrors : []
    setErrors(placeErrors(sent, fieldErrors))
    setFailure(fieldErrors.length > 0 ? null : error)
    setAttempt((before) => before + 1)
  }

  /** Runs a write; null when it failed, which is then on the screen. */
  const attemptTo = async (write: () => Promise<Draft>, sent: EditionForm, mine: Edition) => {
    setFailure(null)
    try {
      const saved = await write()
      setKept({ draft: saved, document: mine })
      setErrors([])
      return saved
    } catch (error) {
      tell(error, sent, mine)
      return null
    }
  }

  const store = (sent: EditionForm, mine: Edition, revision: number) =>
    attemptTo(() => writes.save.mutateAsync({ document: mine, revision }), sent, mine)

  const save = () => store(form, document, kept.draft.revision)

  /** Saves what is not saved, and asks whether it can be published. */
  const check = async () => {
    const saved = isDirty ? await save() : kept.draft
    if (!saved) return null
    return attemptTo(() => writes.validate.mutateAsync(saved.revision), form, document)
  }

  /** Saves what is not saved, and lays it all over the newest shared checklist. */
  const rebase = async () => {
    const saved = isDirty ? await save() : kept.draft
    if (!saved) return
    const moved = await attemptTo(() => writes.rebase.mutateAsync(saved.revision), form, document)
    if (moved) takeOver(moved)
  }

  /** Saves over what is stored now: each part from the side chosen, otherwise as suggested. */
  const resolve = async ({ stored, mine }: DraftConflict, chosen: Readonly<Record<string, Side>>) => {
    const merged = mergeDrafts(kept.document, stored.document, mine, chosen)
    const mergedForm = editionForm(merged)
    const saved = await store(mergedForm, merged, stored.revision)
    if (!saved) return
    setForm(mergedForm)
    setConflict(null)
  }

  return {
    form,
    document,
    kept,
    errors,
    attempt,
    conflict,
    failure,
    isDirty,
    isBusy: writes.save.isPending || writes.validate.isPending || writes.rebase.isPending,
    change: setForm,
    /** What is changed is no longer known to be wrong. */
    forget: (controlStart: string) =>
      setErrors((before) => before.filter(({ control }) => !control?.startsWith(controlStart))),
    save,
    check,
    rebase,
    resolve,
    closeConflict: () => setConflict(null),
  }
}

export type DraftEditing = ReturnType<typeof useDraftEditor>
