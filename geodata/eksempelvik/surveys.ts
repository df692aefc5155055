import type { RegisterCollection } from '../model/collections.ts'
import type { Edge, EdgeAccess } from '../model/edge.ts'
import type { MeasuredParapet, SurveyContent } from '../model/survey.ts'

/** What somebody in the town has seen that people can reach at a thing, by the thing's name. */
export interface TownSurvey {
  collection: RegisterCollection
  name: string
  content: SurveyContent
}

function edge(code: string, access: EdgeAccess, more: Partial<Edge> = {}): Edge {
  return { code, access, name: '', lengthMetres: null, line: null, reachable: [], ...more }
}

function bridgeEdges(sides: EdgeAccess, endMetres: number): Edge[] {
  return [
    edge('left', sides),
    edge('right', sides),
    edge('start', 'all', { lengthMetres: endMetres }),
    edge('end', 'all', { lengthMetres: endMetres }),
  ]
}

function parapet(
  side: 'left' | 'right',
  from: number,
  to: number | null,
  more: Pick<MeasuredParapet, 'heightMetres' | 'measuredOn'> & Partial<MeasuredParapet>,
): MeasuredParapet {
  return {
    edge: side,
    from,
    to,
    climbResistant: null,
    condition: 'good',
    basis: 'measured',
    note: '',
    ...more,
  }
}

function survey(
  collection: RegisterCollection,
  name: string,
  content: Pick<SurveyContent, 'seenOn' | 'edges'> & Partial<SurveyContent>,
): TownSurvey {
  return { collection, name, content: { axis: null, parapets: [], supports: [], note: '', ...content } }
}

/** Ten years of one bridge, and one survey of some other things; most of the town has none, as in any municipality. */
export const townSurveys: readonly TownSurvey[] = [
  survey('bridges', 'Eksempelbrua', {
    seenOn: '2016-05-20',
    edges: bridgeEdges('all', 5.5),
    supports: [14, 52],
  }),
  survey('bridges', 'Eksempelbrua', {
    seenOn: '2024-11-05',
    edges: bridgeEdges('all', 5.5),
    supports: [14, 52],
    parapets: [
      parapet('right', 0, null, { heightMetres: 1.1, measuredOn: '2024-11-05', climbResistant: 'no' }),
      parapet('left', 0, null, { heightMetres: 1.8, measuredOn: '2024-11-05', climbResistant: 'yes' }),
    ],
    note: 'Målt etter at nordsiden var ferdig.',
  }),
  survey('bridges', 'Sporbrua', {
    seenOn: '2022-07-01',
    edges: bridgeEdges('all', 3),
    parapets: [
      parapet('left', 0, null, { heightMetres: 1.8, measuredOn: '2024-09-02', climbResistant: 'yes' }),
      parapet('right', 0, null, { heightMetres: 1.8, measuredOn: '2024-09-02', climbResistant: 'yes' }),
    ],
  }),
  survey('bridges', 'Ternebrua', {
    seenOn: '2026-04-14',
    edges: bridgeEdges('all', 4),
    supports: [22, 44, 66],
    parapets: [
      parapet('left', 0, null, { heightMetres: 1.2, measuredOn: '2026-04-14', condition: 'worn' }),
      parapet('right', 0, 60, { heightMetres: 1.2, measuredOn: '2026-04-14', condition: 'worn' }),
      parapet('right', 60, null, { heightMetres: 1.05, measuredOn: '2026-04-14', condition: 'damaged' }),
    ],
  }),
  survey('bridges', 'Vindrosebrua', {
    seenOn: '2025-03-18',
    edges: [
      edge('left', 'all'),
      edge('right', 'all'),
      edge('start', 'all', { lengthMetres: 2.5 }),
      edge('end', 'none'),
      edge('stair-1', 'all', { name: 'Trappa mot stasjonen' }),
    ],
    supports: [12.5, 26],
  }),
  survey('bridges', 'Munningsbrua', {
    seenOn: '2026-08-25',
    edges: [edge('left', 'all'), edge('right', 'all'), edge('start', 'none'), edge('end', 'none')],
    supports: [32, 64],
  }),
  survey('buildings', 'Parkeringshuset Sporbyttet', {
    seenOn: '2026-02-03',
    edges: [
      edge('deck-1', 'none', { name: 'Nederste dekk', lengthMetres: 128 }),
      edge('deck-2', 'all', { name: 'Øverste dekk', lengthMetres: 128 }),
      edge('stair-1', 'unknown', { name: 'Trapperommet' }),
    ],
  }),
  survey('buildings', 'Prøvekaia parkeringshus', {
    seenOn: '2025-10-09',
    edges: [
      edge('deck-1', 'all', { name: 'Dekk 4', lengthMetres: 96 }),
      edge('deck-2', 'all', { name: 'Dekk 5', lengthMetres: 96 }),
    ],
  }),
  survey('buildings', 'Vinkelhaken', { seenOn: '2019-11-04', edges: [edge('roof-1', 'all')] }),
  survey('structures', 'Utsiktspunktet Høydekurven', {
    seenOn: '2026-05-12',
    edges: [edge('edge-1', 'some', { reachable: [{ from: 4, to: 31.5 }] })],
  }),
]
