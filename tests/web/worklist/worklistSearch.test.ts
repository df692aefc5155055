import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factsOf } from '../../../geodata/worklist/facts.ts'
import type { WorklistLine } from '../../../geodata/worklist/line.ts'
import { parseSearch, stringifySearch } from '../../../web/app/searchParameters.ts'
import { sayFact, sayWanted } from '../../../web/worklist/sayFact.ts'
import {
  choiceToSave,
  cleanSearch,
  openSaved,
  readWorklistSearch,
  sortBy,
  understand,
  type WorklistSearch,
  withNarrowing,
  worklistQuery,
} from '../../../web/worklist/worklistSearch.ts'

const factNamed = (code: string) => factsOf('bridges').find((fact) => fact.code === code)!
const codesOf = (facts: readonly { code: string }[]) => facts.map(({ code }) => code)

/** Addresses as people and earlier releases may have left them. */
const anySearch: fc.Arbitrary<WorklistSearch> = fc
  .record({
    tab: fc.constantFrom(undefined, 'buildings', 'structures', 'signs'),
    q: fc.constantFrom(undefined, 'bru'),
    filter: fc
      .array(
        fc.constantFrom(
          'state:partial,unknown',
          'gapMetres:5..20',
          'rehabilitationYear:2028..',
          'roofTerrace:public',
          'points:5..',
          'state:worst',
          'gapMetres:many',
          'nonsense',
        ),
      )
      .map((parts) => parts.join(';')),
    sort: fc.constantFrom(undefined, 'gapMetres', 'roofTerrace', 'score', 'name'),
    order: fc.constantFrom(undefined, 'desc', 'sideways'),
    columns: fc.constantFrom(undefined, 'state', 'gapMetres,state,name', 'score', 'requiredHeightMetres'),
  })
  .map((search) => readWorklistSearch(search))

describe('the working list’s address', () => {
  it('is understood whatever it says, and what is left once it is cleaned is all understood', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const cleaned = cleanSearch(search)
        expect(understand(cleaned).dropped).toEqual([])
        expect(worklistQuery(understand(cleaned))).toEqual(worklistQuery(understand(search)))
        expect(codesOf(understand(cleaned).columns)).toEqual(codesOf(understand(search).columns))
        expect(readWorklistSearch(parseSearch(stringifySearch({ ...cleaned })))).toEqual({
          ...readWorklistSearch({}),
          ...cleaned,
        })
      }),
    )
  })

  it('says what it does not understand, by the name it had', () => {
    const { dropped, narrowed, sort } = understand({
      filter: 'state:partial;points:5..;gapMetres:many',
      sort: 'score',
    })
    expect(dropped).toEqual(['points', 'gapMetres: many', 'score'])
    expect(codesOf(narrowed.map(({ fact }) => fact))).toEqual(['state'])
    expect(sort).toBe('name')
  })

  it('narrows one fact without touching the others, and forgets one that narrows nothing', () => {
    const choice = understand({ filter: 'state:partial;gapMetres:5..' })
    const values = { codes: ['full'], from: null, to: null, unknown: true }
    expect(withNarrowing(choice, factNamed('state'), values)).toBe('gapMetres:5..;state:full,unknown')
    expect(withNarrowing(choice, factNamed('state'), { ...values, codes: [], unknown: false })).toBe(
      'gapMetres:5..',
    )
    expect(withNarrowing(understand({ filter: 'state:full' }), factNamed('state'), null)).toBeUndefined()
  })

  it('turns the order round at the second click, and starts from the beginning with another column', () => {
    expect(sortBy('gapMetres', understand({}))).toEqual({ sort: 'gapMetres', order: undefined })
    expect(sortBy('gapMetres', understand({ sort: 'gapMetres' }))).toEqual({
      sort: 'gapMetres',
      order: 'desc',
    })
    expect(sortBy('name', understand({ sort: 'gapMetres', order: 'desc' }))).toEqual({
      sort: undefined,
      order: undefined,
    })
  })
})

describe('a saved view of the list', () => {
  it('opens as it was saved', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const opened = openSaved(choiceToSave(search))
        expect(opened.dropped).toEqual([])
        expect(choiceToSave(opened.search)).toEqual(choiceToSave(search))
      }),
    )
  })

  it('opens without what the list no longer has, and says what that was', () => {
    const opened = openSaved({ grouping: 'owner', filter: 'state:none;points:5..', columns: 'state,score' })
    expect(opened.dropped).toEqual(['grouping', 'points', 'score'])
    expect(choiceToSave(opened.search)).toEqual({ filter: 'state:none', columns: 'state' })
  })
})

describe('a fact in words', () => {
  const line = {
    state: 'partial',
    gapMetres: 12.5,
    rehabilitationYear: 2028,
    plannedCostKroner: 500_000,
    withoutCost: 1,
    safeguards: { decided: 2, proposed: 1 },
    nextInspectionOn: null,
    changedOn: '2026-11-23',
  } as WorklistLine
  const say = (code: string) => sayFact(factNamed(code), line, 'nb')?.replaceAll('\u00a0', ' ')

  it('has its unit, and nothing where nothing is registered', () => {
    expect(say('gapMetres')).toBe('12,5 m')
    expect(say('rehabilitationYear')).toBe('2028')
    expect(say('plannedCostKroner')).toBe('500 000 kr (1 uten kostnad)')
    expect(say('safeguards')).toBe('1 forslag, 2 vedtatt')
    expect(say('changedOn')).toBe('23.11.2026')
    expect(say('nextInspectionOn')).toBeUndefined()
  })

  it('is narrowed in words too', () => {
    const range = { codes: [], from: '5', to: '20', unknown: true }
    expect(sayWanted(factNamed('gapMetres'), range, 'nb')).toBe(
      'Åpen strekning: 5 m til 20 m, ikke registrert',
    )
    expect(sayWanted(factNamed('rehabilitationYear'), { ...range, to: null, unknown: false }, 'en')).toBe(
      'Planned rehabilitation: from 5',
    )
  })
})
