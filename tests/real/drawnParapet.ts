import type { LineString } from '../../geodata/model/geojson.ts'
import type { FeaturePage } from '../../geodata/model/page.ts'
import type { SecuringAnswer } from '../../geodata/model/securingAnswer.ts'
import type { SurveyContent } from '../../geodata/model/survey.ts'
import type { Thing } from '../../geodata/model/thing.ts'
import { stretchesOfDrawnLine } from '../../geodata/securing/drawnStretches.ts'
import { axisOf } from '../../geodata/securing/linearReference.ts'
import { geometryOfStretch } from '../../geodata/securing/stretchLine.ts'
import { type ApiClient, unwrap } from '../../worker/commands/apiClient.ts'
import { isClear } from './alongLines.ts'
import type { Fact } from './facts.ts'

const besideMetres = 3
const endMetres = 4
const seenOn = '2026-11-20'

/**
 * An ordinary bridge among those imported, taken from nothing registered to half of one side by a parapet drawn on the map. It
 * stands for a line to measure along and nothing else; the server and all that is in it are thrown away.
 */
export async function drawParapet(api: ApiClient): Promise<Fact[]> {
  const bridge = await ordinaryBridge(api)
  const path = `/api/securing/bridges/${bridge.id}`
  const before = unwrap(await api.get<SecuringAnswer>(path))
  const required = { properties: { requiredHeightMetres: 1.2, requiredHeightSource: 'Prøve' } }
  unwrap(await api.send('PATCH', `/api/register/bridges/${bridge.id}`, required, `"${bridge.revision}"`))

  const content = surveyOf(before)
  unwrap(await api.send('PUT', `${path}/survey`, content, '"0"'))
  const surveyed = unwrap(await api.get<SecuringAnswer>(path))

  const length = surveyed.edges[0]!.lengthMetres!
  const half = { edge: 'left', from: 0, to: Math.round(length * 50) / 100 }
  const thing = { collection: 'bridges', geometry: bridge.geometry, surveyAxis: null } as const
  const drawn = geometryOfStretch(thing, surveyed.edges, half, besideMetres) as LineString
  const outcome = stretchesOfDrawnLine(thing, surveyed.edges, drawn, 10)
  const stretches = outcome.ok ? outcome.stretches : []
  const parapets = stretches.map((stretch) => ({
    ...stretch,
    heightMetres: 1.3,
    measuredOn: seenOn,
    basis: 'measured' as const,
  }))
  unwrap(await api.send('PUT', `${path}/survey`, { ...content, parapets }, '"1"'))
  const after = unwrap(await api.get<SecuringAnswer>(path)).coverage
  const all = 2 * length + 2 * endMetres
  return [
    { what: 'an ordinary bridge with nothing registered', expected: null, found: before.coverage.state },
    {
      what: `the same with its edges registered, ${all.toFixed(2)} m of them`,
      expected: `none, ${all.toFixed(2)} m open`,
      found: said(surveyed.coverage),
    },
    {
      what: 'the same with a parapet drawn along half of one side',
      expected: `partial, ${(all - half.to).toFixed(2)} m open`,
      found: said(after),
    },
  ]
}

/** The first of one part, some length and without anything of itself beside it. */
async function ordinaryBridge(api: ApiClient): Promise<Thing> {
  const { features } = unwrap(await api.get<FeaturePage<Thing>>('/api/register/bridges?limit=100'))
  return features.find(({ geometry }) => {
    const isOne = geometry.type === 'LineString' && axisOf(geometry)!.metres > 30
    return isOne && isClear(geometry, besideMetres)
  })!
}

function surveyOf({ edges }: SecuringAnswer): Pick<SurveyContent, 'seenOn' | 'edges'> {
  return {
    seenOn,
    edges: edges.map((edge) => ({
      ...edge,
      access: 'all',
      lengthMetres: edge.code === 'start' || edge.code === 'end' ? endMetres : edge.lengthMetres,
    })),
  }
}

function said({ state, gapMetres }: SecuringAnswer['coverage']): string {
  return `${state}, ${gapMetres.toFixed(2)} m open`
}
