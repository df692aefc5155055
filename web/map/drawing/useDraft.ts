import { useCallback, useEffect, useReducer, useRef } from 'react'
import { type Validation, validateGeometry } from '../../../geodata/geometry/validate.ts'
import type { Geometry, GeometryType } from '../../../geodata/model/geojson.ts'
import { announce } from '../../components/announcements.ts'
import { useLanguage } from '../../words/language.ts'
import {
  type Draft,
  type DraftAction,
  type DraftState,
  type DrawShape,
  draftReducer,
  geometryOfDraft,
  initialDraft,
} from './draft.ts'
import { drawingWords } from './drawingWords.ts'
import { measureText } from './measureText.ts'

/** What one draws most often where it is allowed: a bridge is a line, a building an area, a sign a point. */
const usualShapes: readonly DrawShape[] = ['LineString', 'Polygon', 'Point']

/**
 * The draft behind the editor: follows `value` when it changes from outside, tells `onChange` the geometry whenever the
 * drawing is finished and valid (null otherwise), and says each step aloud.
 */
export function useDraft(
  value: Geometry | null,
  onChange: (geometry: Geometry | null) => void,
  types: readonly GeometryType[],
  firstShape: DrawShape = usualShapes.find((shape) => types.includes(shape)) ?? 'Point',
) {
  const language = useLanguage()
  const [state, dispatch] = useReducer(draftReducer, undefined, () => initialDraft(value, firstShape))
  const emitted = useRef<Geometry | null>(value)
  const draft = state.present
  const validation = judge(draft, types)

  useEffect(() => {
    if (value === emitted.current) return
    emitted.current = value
    dispatch({ type: 'load', geometry: value, shape: firstShape })
  }, [value, firstShape])

  const act = useCallback(
    (action: DraftAction) => {
      const next = draftReducer(state, action)
      if (next === state) return
      dispatch(action)
      announce(sayStep(action, next, language))
      const judged = judge(next.present, types)
      const isDone = next.present.kind === 'kept' || next.present.finished
      const geometry = isDone && judged?.valid ? judged.geometry : null
      if (geometry === emitted.current) return
      emitted.current = geometry
      onChange(geometry)
    },
    [state, types, language, onChange],
  )
  return { state, draft, validation, act }
}

/** Null while there are too few points to judge. */
function judge(draft: Draft, types: readonly GeometryType[]): Validation | null {
  const geometry = geometryOfDraft(draft)
  return geometry && validateGeometry(geometry, { types })
}

function sayStep(action: DraftAction, next: DraftState, language: 'nb' | 'en'): string {
  const words = drawingWords[language]
  const { present } = next
  const count = present.kind === 'drawn' ? present.points.length : 0
  const measure = measureText(geometryOfDraft(present), language)
  const step = {
    add: () => words.saidAdded(count),
    move: () => words.saidMoved('at' in action ? action.at + 1 : count),
    remove: () => words.saidRemoved('at' in action ? action.at + 1 : count),
    reorder: () => words.saidMoved('at' in action ? action.at + 1 : count),
    reshape: () => words.points(count),
    take: () => words.saidPasted,
    start: () => words.saidCleared,
    finish: () => words.saidFinished,
    continue: () => words.continueDrawing,
    load: () => '',
    undo: () => words.saidUndone,
    redo: () => words.saidRedone,
  }[action.type]()
  return [step, measure].filter(Boolean).join(' ')
}
