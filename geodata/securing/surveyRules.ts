import { explainReason } from '../geometry/reasons.ts'
import { validateGeometry } from '../geometry/validate.ts'
import { type EdgeKind, edgeKindOf, lineEdges } from '../model/edge.ts'
import type { GeometryType } from '../model/geojson.ts'
import { text } from '../model/language.ts'
import type { SurveyContent } from '../model/survey.ts'
import { axisMetres } from './axis.ts'
import { type Edged, type LaidEdge, layout } from './layout.ts'
import { type FieldErrors, spanErrors, stretchErrors } from './stretchErrors.ts'

/** A row of the database, and what one can look over. */
const largestBytes = 1_800_000

/**
 * A survey as it may be stored, with its lines tidied, or everything that is wrong with it, by the paths of its fields.
 * `today` is the date in Norway.
 */
export function judgeSurvey(
  sent: SurveyContent,
  thing: Edged,
  today: string,
): { errors: FieldErrors } | { errors: null; content: SurveyContent } {
  const { content, errors: misdrawn } = judgeLines(sent)
  // Without sound lines there is no telling how long anything is.
  const errors = misdrawn.length > 0 ? misdrawn : contentErrors(content, thing, today)
  return errors.length > 0 ? { errors } : { errors: null, content }
}

function judgeLines(sent: SurveyContent): { content: SurveyContent; errors: FieldErrors } {
  const errors: FieldErrors = []
  const judged = <Line extends { type: GeometryType }>(
    line: Line,
    types: readonly GeometryType[],
    field: string,
  ): Line => {
    const validation = validateGeometry(line, { types })
    if (validation.valid) return validation.geometry as unknown as Line
    errors.push(
      ...validation.reasons.map((reason) => ({ field, code: reason.code, message: explainReason(reason) })),
    )
    return line
  }
  const axis = sent.axis && judged(sent.axis, ['LineString', 'MultiLineString'], 'axis')
  const edges = sent.edges.map((edge, at) => ({
    ...edge,
    line: edge.line && judged(edge.line, ['LineString'], `edges.${at}.line`),
  }))
  return { content: { ...sent, axis, edges }, errors }
}

function contentErrors(content: SurveyContent, thing: Edged, today: string): FieldErrors {
  const along = axisMetres(content.axis ?? thing.geometry)
  const laid = layout(thing, content)
  return [
    ...dayErrors(content.seenOn, 'seenOn', today),
    ...laid
      .slice(0, content.edges.length)
      .flatMap((edge, at) => edgeErrors(edge, laid.slice(0, at), along, `edges.${at}`)),
    ...content.parapets.flatMap((parapet, at) => [
      ...stretchErrors(parapet, laid, `parapets.${at}`),
      ...dayErrors(parapet.measuredOn, `parapets.${at}.measuredOn`, today),
    ]),
    ...supportErrors(content.supports, along),
    ...sizeErrors(content),
  ]
}

function dayErrors(day: string, field: string, today: string): FieldErrors {
  const message = text('Dagen er ikke kommet ennå.', 'That day has not come yet.')
  return day > today ? [{ field, code: 'in-future', message }] : []
}

const needsLine: readonly EdgeKind[] = lineEdges

function edgeErrors(
  edge: LaidEdge,
  before: readonly LaidEdge[],
  along: number | null,
  field: string,
): FieldErrors {
  const errors: FieldErrors = []
  if (before.some(({ code }) => code === edge.code))
    errors.push({
      field: `${field}.code`,
      code: 'repeated',
      message: text(
        `Kanten ${edge.code} er med to ganger. Gi den ene et annet nummer.`,
        `The edge ${edge.code} is there twice. Give one of them another number.`,
      ),
    })
  if (along === null && needsLine.includes(edgeKindOf(edge.code)))
    errors.push({
      field: `${field}.code`,
      code: 'no-line',
      message: text(
        'Sider og ender finnes bare langs en linje. Tegn linjen de måles langs, eller bruk en annen slags kant.',
        'Sides and ends exist only along a line. Draw the line they are measured along, or use another kind of edge.',
      ),
    })
  if (edge.access === 'some' && edge.reachable.length === 0)
    errors.push({
      field: `${field}.reachable`,
      code: 'missing',
      message: text(
        'Oppgi hvilke deler av kanten folk kan komme til, eller velg hele kanten.',
        'State which parts of the edge people can reach, or choose all of it.',
      ),
    })
  if (edge.access !== 'some' && edge.reachable.length > 0)
    errors.push({
      field: `${field}.reachable`,
      code: 'not-asked',
      message: text(
        'Strekninger hører bare til når folk kan komme til deler av kanten. Velg det, eller fjern dem.',
        'Stretches belong only where people can reach parts of the edge. Choose that, or remove them.',
      ),
    })
  else
    errors.push(
      ...edge.reachable.flatMap((stretch, at) => spanErrors(stretch, edge, `${field}.reachable.${at}`)),
    )
  return errors
}

function supportErrors(supports: readonly number[], along: number | null): FieldErrors {
  const wrong = (at: number, code: string, nb: string, en: string): FieldErrors => [
    { field: `supports.${at}`, code, message: text(nb, en) },
  ]
  return supports.flatMap((support, at) => {
    if (along === null)
      return wrong(
        at,
        'no-line',
        'Spenn måles langs en linje. Tegn linjen først.',
        'Spans are measured along a line. Draw the line first.',
      )
    if (support <= 0 || support >= along)
      return wrong(
        at,
        'beyond-end',
        `Må ligge mellom endene av linjen, som er ${along.toString().replace('.', ',')} m lang.`,
        `Must lie between the ends of the line, which is ${along} m long.`,
      )
    return at > 0 && support <= supports[at - 1]!
      ? wrong(
          at,
          'not-after',
          'Må være større enn den forrige. Skriv dem i rekkefølge.',
          'Must be greater than the one before. Write them in order.',
        )
      : []
  })
}

function sizeErrors(content: SurveyContent): FieldErrors {
  if (new TextEncoder().encode(JSON.stringify(content)).length <= largestBytes) return []
  const message = text(
    'Linjene har for mange punkter til å lagres. Forenkle dem.',
    'The lines have too many points to be stored. Simplify them.',
  )
  return [{ field: 'edges', code: 'too-detailed', message }]
}
