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
  /** What of a row or group in the condition is not filled in; said in words of the form. */
  unfinished: 'attribute' | 'in' | 'limit' | 'within' | 'of' | null
  message: string
  /** The path as the service gave it, for what has no place in the form. */
  path: string
}

/** What a schema says of what is missing, or is not one of its own words: nothing a person would understand. */
const unfinishedCodes = ['invalid-value', 'invalid-type', 'invalid-union', 'too-small']

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
  const placed = errors.map(({ field, code: wrong, message }): PlacedError => {
    const nowhere = { control: null, code: null, part: null, unfinished: null, message, path: field }
    const [, list, at = '', rest = ''] = /^(hidden|points)\.(\d+)\.?(.*)$/.exec(field) ?? []
    if (list === 'hidden') {
      const code = form.hidden[Number(at)]?.point
      return code ? { ...nowhere, control: hiddenControl(code), code } : nowhere
    }
    const point = list === 'points' ? form.points[Number(at)] : undefined
    if (!point) return nowhere
    const part = pointParts.find((one) => rest === one || rest.startsWith(`${one}.`)) ?? null
    const found = { ...nowhere, code: point.code, part }
    if (part !== 'appliesWhen') return { ...found, control: pointControl(point.code, shownPath(rest)) }
    const { rowId, member } = conditionPlace(point, rest)
    const unfinished = unfinishedCodes.includes(wrong) ? member : null
    return { ...found, control: rowControl(point.code, rowId, member), unfinished }
  })
  // While nothing is chosen that a row is about, its values are not asked for on the screen either.
  const subjectless = placed.flatMap(({ control }) =>
    control?.endsWith('.attribute') ? [control.replace(/attribute$/, 'in')] : [],
  )
  return placed
    .filter(({ control }) => control === null || !subjectless.includes(control))
    .sort((one, other) => placeOnPage(form, one) - placeOnPage(form, other))
}

/** The municipality's points come first on the page, each with its parts in order; then the shared ones. */
function placeOnPage({ points }: EditionForm, { code, part }: PlacedError): number {
  const at = points.findIndex((point) => point.code === code)
  return at < 0 ? points.length : at + (part ? pointParts.indexOf(part) / pointParts.length : 0)
}

/** Lists of codes stand in one control, whichever of them is wrong. */
function shownPath(path: string): string {
  return path.replace(/^(groundings|sources|suggestedSafeguards|measures)\.\d+$/, '$1')
}

/** The controls of rows and groups; what a row is about is chosen in one list, whatever it is called when stored. */
const shownMembers = ['in', 'limit', 'within', 'of'] as const

/** The row whose place in the stored condition is the longest start of the path. */
function conditionPlace({ appliesWhen }: PointForm, path: string) {
  const within = path.replace(/^appliesWhen\.?/, '')
  const { paths } = conditionOf(appliesWhen)
  let [rowId, place] = [appliesWhen.group.id, '']
  for (const [id, one] of paths)
    if ((one === '' || within === one || within.startsWith(`${one}.`)) && one.length >= place.length)
      [rowId, place] = [id, one]
  const member = within.slice(place.length).replace(/^\./, '').split('.')[0]
  return {
    rowId,
    member: shownMembers.find((one) => one === member) ?? (member ? 'attribute' : 'of'),
  } as const
}

/** What is wrong, in words of the form where the service has only those of a schema. */
export function sayError(
  { unfinished, message }: PlacedError,
  words: Readonly<Record<NonNullable<PlacedError['unfinished']>, string>>,
): string {
  return unfinished ? words[unfinished] : message
}
