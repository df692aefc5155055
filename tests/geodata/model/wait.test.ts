import { expect, it } from 'vitest'
import { renderProblem } from '../../../geodata/model/problem.ts'
import { sayWait } from '../../../geodata/model/wait.ts'

it.each([
  [0, '1 sekund'],
  [1, '1 sekund'],
  [59, '59 sekunder'],
  [60, '1 minutt'],
  [61, '2 minutter'],
  [180, '3 minutter'],
  [3600, '60 minutter'],
  [5401, '2 timer'],
])('%i seconds are said as %s', (seconds, said) => {
  expect(sayWait(seconds).nb).toBe(`For mange forsøk. Vent ${said} og prøv igjen.`)
})

it('is what every answer that asks for patience says', () => {
  expect(renderProblem({ code: 'too-many', retryAfterSeconds: 170 }, 'en')).toMatchObject({
    status: 429,
    detail: 'Too many attempts. Wait 3 minutes and try again.',
  })
  expect(renderProblem({ code: 'not-found' }, 'nb').detail).toBeUndefined()
})
