import type { FieldError } from '../../geodata/model/problem.ts'
import { conditionOf } from './conditionForm.ts'
import type { EditionForm, PointForm } from './editionForm.ts'
import { type PointPart, pointParts } from './pointTexts.ts'

/** An error of the service, placed where it can be mended. */
export interface PlacedError {
  /** The control it belongs to, the same however points and rows are moved; null where there is none. */
  control: string | null
  /** The point of the municipality's own, or the hidden shared point, that it is about. */
  code: string | null
  part: PointPart | null
  message: string
  /** The path as the service gave it, for what has no place in the form. */
  path: string
}

export function hiddenControl(code: string): string {
  return `hidden.${code}`
}

/** `path` within the point: `question.nb`, `legalReferences.0.url`. */
export function pointControl(code: string, path: string): string {
  return `${code}.${path}`
}

/** `member` of a row in the condition: `attribute`, `in`, `limit`, `target`, `within`, or `of` for a group. */
export function rowControl(code: string, rowId: string, member: string): string {
  return `${code}.${rowId}.${member}`
}

/** Paths such as `points.2.appliesWhen.of.0.attribute`, led back to the form they came from. */
export function placeErrors(form: EditionForm, errors: readonly FieldError[]): PlacedError[] {
  return errors.map(({ field, message }) => {
    const nowhere = { control: null, code: null, part: null, message, path: field }
    const [, list, at = '', rest = ''] = /^(hidden|points)\.(\d+)\.?(.*)$/.exec(field) ?? []
    if (list === 'hidden') {
      const code = form.hidden[Number(at)]?.point
      return code ? { ...nowhere, control: hiddenControl(code), code } : nowhere
    }
    const point = list === 'points' ? form.points[Number(at)] : undefined
    if (!point) return nowhere
    const part = pointParts.find((one) => rest === one || rest.startsWith(`${one}.`)) ?? null
    const control =
      part === 'appliesWhen' ? conditionControl(point, rest) : pointControl(point.code, shownPath(rest))
    return { ...nowhere, control, code: point.code, part }
  })
}

/** Lists of codes stand in one control, whichever of them is wrong. */
function shownPath(path: string): string {
  return path.replace(/^(groundings|sources|suggestedSafeguards|measures)\.\d+$/, '$1')
}

/** The row whose place in the stored condition is the longest start of the path. */
function conditionControl({ code, appliesWhen }: PointForm, path: string): string {
  const within = path.replace(/^appliesWhen\.?/, '')
  const { paths } = conditionOf(appliesWhen)
  let [rowId, place] = [appliesWhen.group.id, '']
  for (const [id, one] of paths)
    if ((one === '' || within === one || within.startsWith(`${one}.`)) && one.length >= place.length)
      [rowId, place] = [id, one]
  const member = within.slice(place.length).replace(/^\./, '').split('.')[0] || 'of'
  // What a row is about is chosen in one list, whatever it is called in the stored condition.
  return rowControl(code, rowId, member === 'target' || member === 'test' ? 'attribute' : member)
}
