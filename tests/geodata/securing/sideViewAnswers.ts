import type { Stretch } from '../../../geodata/model/edge.ts'
import type {
  SecuringAnswer,
  SecuringParapet,
  SecuringSafeguard,
} from '../../../geodata/model/securingAnswer.ts'
import type { ParapetFacts } from '../../../geodata/securing/claims.ts'
import { coverageOn } from '../../../geodata/securing/coverageOn.ts'
import type { LaidEdge } from '../../../geodata/securing/layout.ts'
import type { SideViewWords } from '../../../geodata/securing/sideViewMarks.ts'

/** Everything is looked at on this day. */
const date = '2026-05-04'

export interface Along {
  edges: LaidEdge[]
  safeguards?: Pick<SecuringSafeguard, 'kind' | 'role' | 'status' | 'extent' | 'heightMetres'>[]
  parapets?: Omit<ParapetFacts, 'condition'>[]
  supports?: number[]
  signs?: [number, number][]
  requiredHeightMetres?: number | null
  axis?: SecuringAnswer['axis']
  brokenFrom?: Stretch[]
}

export function laidEdge(code: string, lengthMetres: number | null, more: Partial<LaidEdge> = {}): LaidEdge {
  return { code, name: '', lengthMetres, line: null, access: 'all', reachable: [], ...more }
}

/** An answer as the API gives it, its coverage worked out as it is there. */
export function answerOf({ edges, safeguards = [], parapets: bare = [], ...more }: Along): SecuringAnswer {
  const parapets = bare.map((parapet) => ({ ...parapet, condition: null }))
  const facts = safeguards.map((safeguard, i) => ({
    ...safeguard,
    id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
    doneOn: safeguard.status === 'done' || safeguard.status === 'temporary' ? '2020-01-01' : null,
    untilOn: null,
    removedOn: null,
  }))
  const required = more.requiredHeightMetres ?? null
  const coverage = coverageOn(
    {
      edges,
      surveyed: true,
      lineMoved: false,
      linesAbreast: false,
      safeguards: facts.map((one, i) => ({
        ...one,
        registeredOn: '2020-01-01',
        breaches:
          i === 0 && more.brokenFrom
            ? [{ foundOn: '2026-01-01', mendedOn: null, stretches: more.brokenFrom, securing: null }]
            : [],
      })),
      parapets,
      requiredHeightMetres: required,
    },
    date,
  )
  return {
    thing: {
      collection: 'bridges',
      id: '00000000-0000-4000-8000-00000000000a',
      name: 'Prøvebrua',
      revision: 1,
    },
    date,
    survey: more.supports
      ? {
          seenOn: date,
          axis: null,
          edges,
          parapets: [],
          supports: more.supports,
          note: '',
          revision: 1,
          axisMetres: null,
          at: `${date}T10:00:00Z`,
          by: 'x',
        }
      : null,
    surveyRevision: 1,
    axis: more.axis ?? null,
    edges,
    coverage,
    safeguards: facts.map((one) => ({
      ...one,
      revision: 1,
      name: one.kind,
      standing: one.doneOn ? 'stands' : 'planned',
      plannedOn: null,
      costKroner: null,
      nextInspectionOn: null,
      openFaults: 0,
    })),
    parapets: parapets.map(
      (parapet): SecuringParapet => ({ ...parapet, kind: null, measuredOn: null, externalId: null }),
    ),
    signs: (more.signs ?? []).map((point, i) => ({
      id: `00000000-0000-4000-9000-${String(i).padStart(12, '0')}`,
      name: `Skilt ${i + 1}`,
      status: 'mounted',
      point,
    })),
    requiredHeightMetres: required,
    requiredHeightSource: required === null ? null : 'Egen norm',
    judged: null,
  }
}

export const plainWords: SideViewWords = {
  metres: (metres) => `${metres.toFixed(1)} m`,
  edge: ({ code, name }, facing) => `${name || code}${facing ? ` mot ${facing}` : ''}`,
  open: (metres) => `${metres.toFixed(1)} m åpent`,
  openOf: (metres, all) => `${metres.toFixed(1)} av ${all.toFixed(1)} m åpent`,
  openPlaces: (places, metres) => `${places} steder, ${metres.toFixed(1)} m åpent`,
  openWhole: 'åpen, ikke målt',
  goesOn: 'fortsetter',
  covered: 'dekket',
  closed: 'ikke for folk',
  accessUnknown: 'tilgang ikke registrert',
  parapet: (height) => `rekkverk ${height}`,
  safeguard: ({ name, kind }, _look, height = '') => [
    `${name} som er satt opp ${height}`,
    `${kind} ${height}`,
  ],
  heightUnknown: 'høyde ikke registrert',
  required: (height) => `krav ${height}`,
  span: (metres) => `spenn ${metres.toFixed(1)} m`,
  leftOut: (count) => `+${count}`,
}
