import { useCallback, useMemo, useState } from 'react'
import type { Stretch } from '../../../geodata/model/edge.ts'
import type { SafeguardProperties } from '../../../geodata/model/safeguard.ts'
import type { SecuringAnswer, SecuringSafeguard } from '../../../geodata/model/securingAnswer.ts'
import type { Thing } from '../../../geodata/model/thing.ts'
import { ApiProblem, isProblem } from '../../api/failure.ts'
import { readThing, type ThingOf } from '../../api/things.ts'
import { useThingWrites } from '../../api/useThings.ts'
import { useCatalogue } from '../../catalogue/useCatalogue.ts'
import type { Properties } from '../../components/fields/formValues.ts'
import { useTypeName } from '../../safeguards/typeName.ts'
import { useLanguage } from '../../words/language.ts'
import { noErrors, type Refusal } from '../editor/refusal.ts'
import { useDraft } from '../editor/useDraft.ts'
import { measuredAlong } from '../measured.ts'
import { withSafeguard } from '../preview.ts'
import type { Secured } from '../securing.ts'
import { useRefreshSecuring } from '../useSecuring.ts'
import {
  beginExtent,
  changedProperties,
  checkDraft,
  type ExtentDraft,
  editedSafeguard,
} from './extentDraft.ts'
import { extentGeometry, isMadeFrom } from './extentGeometry.ts'

/** A 412: the safeguard as it is stored now, and what this person meant to change. */
export interface ExtentConflict {
  current: ThingOf<'safeguards'>
  mine: Properties
}

/** The extent of one safeguard while it is edited. Nothing typed is touched by a failure. */
export function useExtentEditor({
  secured,
  thing,
  answer,
  safeguard,
  gap,
  kind,
  isDrawing,
  onSaved,
}: {
  secured: Secured
  thing: Thing
  answer: SecuringAnswer
  /** Null makes a new one. */
  safeguard: SecuringSafeguard | null
  gap: Stretch | null
  /** The type a new one begins with. */
  kind: string | undefined
  isDrawing: boolean
  onSaved: (name: string) => void
}) {
  const language = useLanguage()
  const { create, change } = useThingWrites('safeguards')
  const refresh = useRefreshSecuring(secured)
  /** What is stored, as it was read here: what the draft is held against. */
  const [stored, setStored] = useState(safeguard)
  const types = useCatalogue().data?.entries
  const typeName = useTypeName()
  const drafting = useDraft(
    () => beginExtent(answer, safeguard, { gap, kind, typeName }, language),
    isDrawing,
  )
  /** What the API said of a draft, for as long as it stands so. */
  const [refused, setRefused] = useState<Refusal<ExtentDraft> | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [failure, setFailure] = useState<unknown>(null)
  const [conflict, setConflict] = useState<ExtentConflict | null>(null)
  const [isSaved, setIsSaved] = useState(false)
  const { draft } = drafting

  const roleOf = useCallback(
    (code: string) => types?.find((type) => type.code === code)?.covers ?? 'no',
    [types],
  )
  const edited = useMemo(
    () => editedSafeguard(answer, stored, draft, roleOf),
    [answer, stored, draft, roleOf],
  )
  const preview = useMemo(() => withSafeguard(answer, edited), [answer, edited])
  const whenDone = useMemo(
    () => withSafeguard(answer, { ...edited, status: 'done', doneOn: null, untilOn: null, removedOn: null }),
    [answer, edited],
  )

  const checked = useMemo(
    () => checkDraft(answer, stored === null, draft, language),
    [answer, stored, draft, language],
  )

  const tell = (error: unknown, mine: Properties) => {
    if (isProblem(error, 'conflict') && error.current) {
      setConflict({ current: error.current as ThingOf<'safeguards'>, mine })
      return
    }
    const told = error instanceof ApiProblem ? error.fieldErrors : []
    const byPath = told.map(({ field, message }) => [field.replace(/^properties\./, ''), message] as const)
    setRefused({ draft, errors: Object.fromEntries(byPath) })
    setFailure(told.length > 0 ? null : error)
    setAttempt((before) => before + 1)
  }

  const store = async (mine: Properties, base: SecuringSafeguard | null) => {
    setFailure(null)
    setRefused(null)
    try {
      const measured = measuredAlong(secured, thing, answer)
      const place = (extent: readonly Stretch[]) => extentGeometry(measured, answer.edges, extent)
      const extent = mine.extent as Stretch[] | undefined
      if (base) {
        const follows = extent && (await isMade(base.id, place(base.extent)))
        const geometry = follows ? place(extent) : undefined
        await change.mutateAsync({
          id: base.id,
          ifMatch: base.revision,
          input: { properties: mine, ...(geometry && { geometry }) },
        })
      } else {
        await create.mutateAsync({
          geometry: place(extent ?? []),
          properties: { ...mine, at: { collection: secured.collection, id: secured.id } },
        })
      }
      await refresh()
      setIsSaved(true)
      setConflict(null)
      // The page moves on after this render, when the guard of unsaved changes has seen that they are saved.
      setTimeout(() => onSaved(String(draft.values.name ?? base?.name ?? '')))
    } catch (error) {
      tell(error, mine)
    }
  }

  return {
    drafting,
    typeName,
    preview,
    whenDone,
    errors:
      attempt === 0
        ? noErrors
        : { ...(!checked.valid && checked.errors), ...(refused?.draft === draft && refused.errors) },
    attempt,
    failure,
    conflict,
    isDirty: !isSaved && drafting.canUndo,
    isBusy: create.isPending || change.isPending,
    save: async () => {
      setAttempt((before) => before + 1)
      if (checked.valid) await store(changedProperties(stored, checked.properties), stored)
    },
    /** Stores over the version in the conflict what was changed here. */
    keepMine: () => conflict && stored && store(conflict.mine, nowStored(stored, conflict.current)),
    takeStored: () => {
      if (!conflict || !stored) return
      const now = nowStored(stored, conflict.current)
      setStored(now)
      drafting.load(beginExtent(answer, now, { gap: null, typeName }, language))
      setConflict(null)
      setAttempt(0)
    },
  }
}

export type ExtentEditing = ReturnType<typeof useExtentEditor>

function nowStored(
  before: SecuringSafeguard,
  { revision, properties }: ThingOf<'safeguards'>,
): SecuringSafeguard {
  return { ...before, ...(properties as SafeguardProperties), role: before.role, revision }
}

async function isMade(id: string, made: ReturnType<typeof extentGeometry>): Promise<boolean> {
  const { value } = await readThing('safeguards', id)
  return isMadeFrom(value.geometry, made)
}
