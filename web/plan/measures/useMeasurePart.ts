import { useEffect, useState } from 'react'
import { dateInNorway } from '../../../geodata/model/calendar.ts'
import { fieldErrors } from '../../../geodata/model/issues.ts'
import type { Text } from '../../../geodata/model/language.ts'
import { type Measure, measureContentSchema } from '../../../geodata/model/measure.ts'
import { measureErrors } from '../../../geodata/plan/measureErrors.ts'
import { ApiProblem, isProblem } from '../../api/failure.ts'
import { announce } from '../../components/announcements.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import { contentOf, type MeasureChange } from './changeMeasure.ts'
import { useChangeMeasure } from './measures.ts'

/** What the form of a part is about. */
interface Part<Draft> {
  measure: Measure
  start: Draft
  change: (draft: Draft) => MeasureChange
  /** The list and id of the one that is written; null where the fields are the measure's own. */
  item?: { list: 'milestones' | 'decisions'; id: string }
  onDone: () => void
}

/** The form of one part of a measure: what is typed stays through every failure, and others' work on other parts stays too. */
export function useMeasurePart<Draft extends object>({ measure, start, change, item, onDone }: Part<Draft>) {
  const shared = useWords()
  const language = useLanguage()
  // What is written over is the version that was open when writing began.
  const [opened] = useState({ measure, draft: start })
  const [draft, setDraft] = useState(start)
  const [refused, setRefused] = useState<Readonly<Record<string, string>>>({})
  const [isSaved, setIsSaved] = useState(false)
  const save = useChangeMeasure()
  const conflict = isProblem(save.error, 'conflict') ? (save.error.current as Measure) : null
  const seen = conflict ?? opened.measure

  // Left in an effect, when the guard of unsaved changes has seen that they are saved.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is saved
  useEffect(() => {
    if (isSaved) onDone()
  }, [isSaved])

  const step = change(draft)
  const after = step.apply(contentOf(seen))
  const ownField = (field: string) => {
    const index = item ? after[item.list].findIndex(({ id }) => id === item.id) : -1
    return item ? field.replace(`${item.list}.${index}.`, '') : field
  }
  const refuse = (errors: readonly { field: string; message: string | Text }[]) => {
    const say = (message: string | Text) => (typeof message === 'string' ? message : message[language])
    setRefused(Object.fromEntries(errors.map(({ field, message }) => [ownField(field), say(message)])))
  }
  const submit = () => {
    const parsed = measureContentSchema.safeParse(after)
    if (!parsed.success) return refuse(fieldErrors(parsed.error))
    const wrong = measureErrors(parsed.data, {
      verbs: measure.verbs,
      before: contentOf(seen),
      today: dateInNorway(new Date()),
    })
    if (wrong.length > 0) return refuse(wrong)
    setRefused({})
    save.mutate(
      { seen, change: step },
      {
        onSuccess: () => {
          announce(shared.saved)
          setIsSaved(true)
        },
        onError: (error) => {
          if (error instanceof ApiProblem) refuse(error.fieldErrors)
        },
      },
    )
  }
  const shown = Object.keys(draft)
  const isRefused = save.error instanceof ApiProblem && save.error.fieldErrors.length > 0
  return {
    draft,
    errors: refused as Readonly<Record<string, string | undefined>>,
    /** What is wrong in another part, and no field here tells. */
    elsewhere: Object.entries(refused).flatMap(([field, message]) =>
      shown.includes(field) ? [] : [message],
    ),
    conflict,
    set: (changes: Partial<Draft>) => {
      setDraft({ ...draft, ...changes })
      // What is changed is no longer known to be wrong.
      setRefused(Object.fromEntries(Object.entries(refused).filter(([field]) => !(field in changes))))
    },
    form: {
      sending: { isPending: save.isPending, error: isRefused ? null : save.error },
      isDirty: !isSaved && JSON.stringify(draft) !== JSON.stringify(opened.draft),
      onSubmit: submit,
      onDone,
    },
  }
}
