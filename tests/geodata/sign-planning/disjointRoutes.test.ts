import { expect, test } from 'vitest'
import { routesOf } from '../../../geodata/sign-planning/disjointRoutes.ts'
import { zones } from '../../../geodata/sign-planning/problem.ts'
import { problemOf } from './cutProblems.ts'

test('a flow comes apart into routes that go round in no circle', () => {
  const problem = problemOf({
    zone: [zones.outside, 0, 0, 0, zones.place],
    edges: [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 1],
      [1, 4],
    ],
    candidates: [],
    served: [],
  })
  const flow = new Float64Array(10)
  for (const arc of [0, 2, 4, 6, 8]) flow[arc] = 1
  expect(routesOf(problem, flow)).toEqual([[0, 8]])
})
