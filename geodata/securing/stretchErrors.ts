import type { Stretch } from '../model/edge.ts'
import { type Text, text } from '../model/language.ts'
import type { Problem } from '../model/problem.ts'
import { edgeName } from './edgeName.ts'
import type { LaidEdge } from './layout.ts'

export type FieldErrors = NonNullable<Problem['errors']>

/** A tape measure and a map never agree to the centimetre; so far beyond the end still means the end. */
const beyondEndCentimetres = 1

/**
 * What is wrong with a stretch along an edge of the thing. `field` is the path of the stretch, such as `parapets.2`; an
 * edge the thing does not have is told with those it has.
 */
export function stretchErrors(stretch: Stretch, edges: readonly LaidEdge[], field: string): FieldErrors {
  const edge = edges.find(({ code }) => code === stretch.edge)
  if (edge) return spanErrors(stretch, edge, field)
  return [{ field: `${field}.edge`, code: 'unknown-edge', message: unknownEdge(edges) }]
}

function unknownEdge(edges: readonly LaidEdge[]): Text {
  if (edges.length === 0)
    return text(
      'Ingen kanter er registrert her. Registrer kantene først.',
      'No edges are registered here. Register the edges first.',
    )
  const [nb, en] = (['nb', 'en'] as const).map((language) =>
    edges.map((edge) => `${edgeName(edge)[language]} (${edge.code})`).join(', '),
  )
  return text(
    `Kanten finnes ikke. Velg en av: ${nb}. Mangler den, registrer den først.`,
    `There is no such edge. Choose one of: ${en}. If it is missing, register it first.`,
  )
}

/** What is wrong with the measures of a stretch of an edge. */
export function spanErrors(
  { from, to }: Pick<Stretch, 'from' | 'to'>,
  edge: LaidEdge,
  field: string,
): FieldErrors {
  const at = (name: 'from' | 'to', code: string, nb: string, en: string): FieldErrors => [
    { field: `${field}.${name}`, code, message: text(nb, en) },
  ]
  const { nb, en } = edgeName(edge)
  if (edge.lengthMetres === null)
    return from === 0 && to === null
      ? []
      : at(
          to === null ? 'from' : 'to',
          'no-length',
          `«${nb}» har ingen lengde, så bare hele kanten kan velges. Oppgi lengden eller tegn kanten for å velge deler.`,
          `“${en}” has no length, so only the whole edge can be chosen. State its length or draw it to choose parts.`,
        )
  const length = Math.round(edge.lengthMetres * 100)
  const [begins, ends] = [Math.round(from * 100), to === null ? length : Math.round(to * 100)]
  const said = (edge.lengthMetres ?? 0).toString()
  if (ends > length + beyondEndCentimetres)
    return at(
      'to',
      'beyond-end',
      `«${nb}» er ${said.replace('.', ',')} m lang. Velg et mål som ikke er større.`,
      `“${en}” is ${said} m long. Choose a measure that is not greater.`,
    )
  if (begins < Math.min(ends, length)) return []
  return to === null
    ? at(
        'from',
        'beyond-end',
        `«${nb}» er ${said.replace('.', ',')} m lang. Velg et mål som er mindre.`,
        `“${en}” is ${said} m long. Choose a smaller measure.`,
      )
    : at(
        'to',
        'not-after',
        'Må være større enn der strekningen begynner.',
        'Must be greater than where the stretch begins.',
      )
}
