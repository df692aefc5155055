import { expect, it } from 'vitest'
import { neighbourCard } from '../../../web/projects/boardKeys.ts'

it.each([
  ['ArrowDown', 'a1', 'a2'],
  ['ArrowDown', 'a3', undefined],
  ['ArrowUp', 'a1', undefined],
  ['ArrowRight', 'a1', 'b1'],
  // A shorter column takes its last card.
  ['ArrowRight', 'a3', 'b1'],
  ['ArrowLeft', 'c2', 'b1'],
  ['ArrowLeft', 'a2', undefined],
  ['Tab', 'a1', undefined],
])('%s goes from %s to %s', (key, from, to) => {
  const columns = [['a1', 'a2', 'a3'], ['b1'], ['c1', 'c2']]
  expect(neighbourCard(key, from, columns)).toBe(to)
})
