import { expect, it } from 'vitest'
import { isCarried, originOf } from '../../../web/checks/originOf.ts'

const at = (day: number) => `2026-05-${String(day).padStart(2, '0')}T12:00:00.000Z`
const checks = [{ ranAt: at(20) }, { ranAt: at(10) }, { ranAt: at(1) }]

it('an answer from before its check was run came along, from the last one run by then', () => {
  expect(isCarried({ at: at(20) }, at(20))).toBe(false)
  expect(isCarried({ at: at(12) }, at(20))).toBe(true)
  expect(originOf({ at: at(12) }, checks)).toBe(checks[1])
  expect(originOf({ at: at(10) }, checks)).toBe(checks[1])
  expect(originOf({ at: '2026-04-30T12:00:00.000Z' }, checks)).toBeUndefined()
})
