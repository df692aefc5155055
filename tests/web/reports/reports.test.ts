import { describe, expect, it } from 'vitest'
import { provisionsAsHtml, provisionsAsText } from '../../../web/reports/copyProvisions.ts'
import { remarksOnReasons } from '../../../web/reports/reasonRemarks.ts'

describe('reasons to look over before a report', () => {
  const remarked = (reason: string) =>
    remarksOnReasons([{ point: 'VAN-1', reason }]).map(({ point }) => point)

  it.each([
    'Det har vært tre dødsfall her.',
    'Ring 91 23 45 67.',
    'Stedet er et sted for særskilt oppmerksomhet.',
  ])('%s', (reason) => expect(remarked(reason)).toEqual(['VAN-1']))

  it.each(['Vist i snitt B, møte 12. oktober 2026.', 'Rekkverket er 1,2 m høyt.', ''])(
    'but not: %s',
    (reason) => expect(remarked(reason)).toEqual([]),
  )
})

describe('suggestions on the clipboard', () => {
  const provisions = [
    {
      kind: 'provision' as const,
      point: 'BAN-1',
      authority: '§ 12-7 nr. 4',
      wording: 'Gjerde <langs> & ved banen.',
    },
    {
      kind: 'provision' as const,
      point: 'BAN-2',
      authority: '§ 12-7 nr. 10',
      wording: 'Før brukstillatelse.',
    },
  ]

  it('are plain text and text with strong type, without the points of the check', () => {
    expect(provisionsAsText(provisions)).toBe(
      '§ 12-7 nr. 4\nGjerde <langs> & ved banen.\n\n§ 12-7 nr. 10\nFør brukstillatelse.',
    )
    expect(provisionsAsHtml(provisions)).toBe(
      '<p><strong>§ 12-7 nr. 4</strong></p><p>Gjerde &lt;langs&gt; &amp; ved banen.</p><p><strong>§ 12-7 nr. 10</strong></p><p>Før brukstillatelse.</p>',
    )
  })
})
