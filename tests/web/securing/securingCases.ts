import { edgeSchema } from '../../../geodata/model/edge.ts'
import {
  type SecuringAnswer,
  type SecuringSafeguard,
  securingSafeguardSchema,
} from '../../../geodata/model/securingAnswer.ts'
import { coverageOn } from '../../../geodata/securing/coverageOn.ts'
import type { Breach } from '../../../geodata/securing/standing.ts'

export const day = '2026-11-23'
export const thing = { collection: 'bridges', id: '0191e5a0-0000-7000-8000-000000000001' } as const

/** A safeguard of Eksempelbrua that stands, but for what is said. */
export function safeguard(facts: Partial<SecuringSafeguard> = {}): SecuringSafeguard {
  return securingSafeguardSchema.parse({
    id: '0191e5a0-0000-7000-8000-000000000002',
    revision: 3,
    name: 'Rekkverk, nordsiden',
    kind: 'T01',
    role: 'covers',
    status: 'done',
    standing: 'stands',
    openFaults: 0,
    ...facts,
  })
}

/** How a bridge of 60 m with two sides is secured, as the API would tell it. */
export function securing(
  safeguards: readonly SecuringSafeguard[],
  breaches: readonly Breach[] = [],
): SecuringAnswer {
  const edges = ['left', 'right'].map((code) => ({
    ...edgeSchema.parse({ code, access: 'all' }),
    lengthMetres: 60,
  }))
  const survey = { seenOn: '2026-01-01', axis: null, edges, parapets: [], supports: [], note: '' }
  const facts = {
    edges,
    surveyed: true,
    lineMoved: false,
    linesAbreast: false,
    safeguards: safeguards.map((one) => ({ ...one, registeredOn: '2026-01-01', breaches })),
    parapets: [],
    requiredHeightMetres: null,
  }
  return {
    thing: { ...thing, name: 'Eksempelbrua', revision: 1 },
    date: day,
    survey: {
      ...survey,
      revision: 1,
      axisMetres: 60,
      at: '2026-01-01T10:00:00.000Z',
      by: 'Demo byplanlegger',
    },
    surveyRevision: 1,
    axis: null,
    edges,
    coverage: coverageOn(facts, day),
    safeguards: [...safeguards],
    parapets: [],
    signs: [],
    requiredHeightMetres: null,
    requiredHeightSource: null,
    judged: null,
  }
}
