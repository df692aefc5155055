import { expect, test } from 'vitest'
import { parseDate } from '../../../geodata/formats/date.ts'

test.each([
  ['29.03.2023', '2023-03-29'],
  ['29.03.2023 22:05:36.367', '2023-03-29'],
  ['9/3/2023', '2023-03-09'],
  ['2023-03-29', '2023-03-29'],
  ['2026-02-28T08:42:44.284Z', '2026-02-28'],
  ['2017/01/11 00:00:00', '2017-01-11'],
  ['20171117', '2017-11-17'],
])('%j is %s', (text, day) => expect(parseDate(text)).toBe(day))

test.each(['', '31.02.2023', '2023-13-01', '03.29.2023', '2023', 'mars 2023', '29.03.23'])(
  '%j is no date',
  (text) => expect(parseDate(text)).toBeNull(),
)
