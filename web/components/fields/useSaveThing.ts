import { useState } from 'react'
import type { Collection } from '../../../geodata/model/collections.ts'
import type { Geometry } from '../../../geodata/model/geojson.ts'
import type { FieldError } from '../../../geodata/model/problem.ts'
import { ApiProblem, isProblem } from '../../api/failure.ts'
import type { ThingInput, ThingOf } from '../../api/things.ts'
import { useThingWrites } from '../../api/useThings.ts'
import type { Properties } from './formValues.ts'

/** A 412: what is stored now, and what this person meant to change. */
export interface Conflict<C extends Collection> {
  current: ThingOf<C>
  mine: Properties
  geometry: Geometry | undefined
}

interface SaveOptions<C extends Collection> {
  collection: C
  thing: ThingOf<C> | null
  geometry: Geometry | null | undefined
  defaults: Properties | undefined
  onSaved: (thing: ThingOf<C>) => void
}

/** Stores a new or changed thing. Nothing typed is touched by a failure: it is told as `error` or `conflict`, and one tries again. */
export function useSaveThing<C extends Collection>({
  collection,
  thing,
  geometry,
  defaults,
  onSaved,
}: SaveOptions<C>) {
  const { create, change } = useThingWrites(collection)
  const [conflict, setConflict] = useState<Conflict<C> | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [isSaved, setIsSaved] = useState(false)

  const attempt = async (
    changed: Properties,
    newGeometry: Geometry | undefined,
    revision: number | undefined,
  ) => {
    setError(null)
    try {
      const input: ThingInput = { properties: changed, ...(newGeometry && { geometry: newGeometry }) }
      const { value } =
        thing && revision !== undefined
          ? await change.mutateAsync({ id: thing.id, ifMatch: revision, input })
          : await create.mutateAsync({ geometry: newGeometry!, properties: { ...defaults, ...changed } })
      setIsSaved(true)
      setConflict(null)
      // The page moves on after this render, when the guard of unsaved changes has seen that they are saved.
      setTimeout(() => onSaved(value as ThingOf<C>))
      return []
    } catch (failure) {
      if (isProblem(failure, 'conflict') && failure.current) {
        setConflict({ current: failure.current as ThingOf<C>, mine: changed, geometry: newGeometry })
        return []
      }
      return tell(failure)
    }
  }

  const tell = (failure: unknown): readonly FieldError[] => {
    const errors = failure instanceof ApiProblem ? failure.fieldErrors : []
    const belongsToField = errors.filter(({ field }) => field.startsWith('properties.'))
    // What no field shows is said as a whole; field errors stand at their fields.
    setError(belongsToField.length === errors.length && errors.length > 0 ? null : failure)
    return belongsToField
  }

  return {
    conflict,
    error,
    isSaved,
    isSaving: create.isPending || change.isPending,
    send: (changed: Properties) => {
      const isNewGeometry = geometry !== undefined && geometry !== null && geometry !== thing?.geometry
      return attempt(changed, isNewGeometry ? geometry : undefined, thing?.revision)
    },
    /** Saves over the version in the conflict what was chosen there. */
    resolve: (chosen: Properties, chosenGeometry: Geometry | undefined) =>
      attempt(chosen, chosenGeometry, conflict?.current.revision),
  }
}
