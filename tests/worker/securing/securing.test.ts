import { beforeAll, describe, expect, it } from 'vitest'
import type { Survey } from '../../../geodata/model/survey.ts'
import { type Client, signInAs } from '../client.ts'
import { createBridge, createSafeguard, securingOf, survey, surveyOfAll } from './things.ts'

let roads: Client
beforeAll(async () => {
  roads = await signInAs('roads')
})

describe('a bridge taken from nothing to full', () => {
  it('says nothing, then partly with its gaps in metres, then fully', async () => {
    const bridge = await createBridge(roads)
    const first = await securingOf(roads, bridge)
    expect(first.coverage).toMatchObject({
      state: null,
      notes: ['not_surveyed', 'access_unknown', 'ends_open'],
    })
    expect(first.surveyRevision).toBe(0)
    expect((await survey<Survey>(roads, bridge, surveyOfAll)).body).toMatchObject({ revision: 1 })
    const open = await securingOf(roads, bridge)
    expect(open.coverage.state).toBe('none')
    await createSafeguard(roads, bridge, { extent: [{ edge: 'left', from: 0, to: 40 }] })
    const partial = await securingOf(roads, bridge)
    expect(partial.coverage).toMatchObject({ state: 'partial', coveredMetres: 40 })
  })
})
