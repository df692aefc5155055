import { describe, expect, it } from 'vitest'
import { sideViewEdges } from '../../../geodata/securing/sideViewEdges.ts'
import { sayStretches, sayWhole } from '../../../web/securing/side-view/stretches.ts'
import { answerOf, laidEdge } from '../../geodata/securing/sideViewAnswers.ts'

const answer = answerOf({
  edges: [
    laidEdge('left', 60),
    laidEdge('right', 60, { access: 'some', reachable: [{ from: 0, to: 30 }] }),
    laidEdge('stair-1', null, { access: 'unknown' }),
  ],
  safeguards: [
    {
      kind: 'T01',
      role: 'covers',
      status: 'done',
      extent: [{ edge: 'left', from: 0, to: 40 }],
      heightMetres: 1.8,
    },
  ],
  parapets: [{ stretch: { edge: 'left', from: 30, to: null }, heightMetres: 1.1, measured: true }],
  requiredHeightMetres: 1.6,
})

describe('the drawing in words', () => {
  const stretches = sayStretches(answer, sideViewEdges(answer).edges, 'nb')

  it('says each stretch with its state, why, and what stands there', () => {
    expect(stretches.map((stretch) => sayWhole(stretch, 'nb'))).toEqual([
      'Venstre side, 0,0–40,0 m: dekket, 40,0 m. Tiltak: T01. Her: rekkverk 1,1 m, målt; T01 1,8 m.',
      '1. Venstre side, 40,0–60,0 m: åpent, 20,0 m. Lavere enn kravet; gjelder rekkverket. Her: rekkverk 1,1 m, målt.',
      '2. Høyre side, 0,0–30,0 m: åpent, 30,0 m. Ingen tiltak registrert.',
      'Høyre side, 30,0–60,0 m: folk kommer ikke til, 30,0 m.',
      '3. Trapp 1, hele, ikke målt: åpent. Ingen tiltak registrert; det er ikke registrert om folk kan komme til.',
    ])
  })

  it('numbers the open ones as the drawing does', () => {
    expect(stretches.flatMap(({ number }) => number ?? [])).toEqual([1, 2, 3])
  })
})
