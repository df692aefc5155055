import fc from 'fast-check'
import loadHighs from 'highs'
import { expect, it } from 'vitest'
import { headOf, tailOf } from '../../../geodata/sign-planning/arcs.ts'
import { highsSolver } from '../../../geodata/sign-planning/highsSolver.ts'
import { planFewest } from '../../../geodata/sign-planning/planFewest.ts'
import { zones } from '../../../geodata/sign-planning/problem.ts'
import { waysIn } from '../../../geodata/sign-planning/waysIn.ts'
import { witnessRoutes } from '../../../geodata/sign-plans/witnessRoutes.ts'
import { servingProblem } from '../sign-planning/servingProblems.ts'

const solveLp = highsSolver(await loadHighs())

it('routes that are shown as proof are one for each sign, lead in past none, and no sign serves two of them', () => {
  let shown = 0
  fc.assert(
    fc.property(servingProblem, (problem) => {
      const { chosen, uncoverable } = planFewest(problem, solveLp)
      const routes = witnessRoutes(problem, waysIn(problem), { count: chosen.length, uncoverable })
      if (!routes || chosen.length < 2) return
      shown++
      const { graph, zone, candidates, serves } = problem
      expect(routes).toHaveLength(chosen.length)
      for (const route of routes) {
        expect(zone[tailOf(graph, route[0]!)]).toBe(zones.outside)
        expect(zone[headOf(graph, route.at(-1)!)]).toBe(zones.place)
        for (const [at, arc] of route.entries())
          if (at > 0) expect(tailOf(graph, arc)).toBe(headOf(graph, route[at - 1]!))
        expect(route.some((arc) => problem.served.includes(arc) || uncoverable.includes(arc))).toBe(false)
      }
      for (const [index, { permitted }] of candidates.entries()) {
        const passing = routes.filter((route) => route.some((arc) => serves[index]!.includes(arc)))
        if (permitted) expect(passing.length).toBeLessThan(2)
      }
    }),
    { seed: 6, numRuns: 500 },
  )
  expect(shown).toBeGreaterThan(20)
})
