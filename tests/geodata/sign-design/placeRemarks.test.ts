import { describe, expect, it } from 'vitest'
import { placeRemarks } from '../../../geodata/sign-design/placeRemarks.ts'
import { signWords } from '../../../geodata/sign-design/signWords.ts'
import { findRemarks } from '../../../geodata/sign-messages/remarks.ts'

describe('the words of a sign that no message holds', () => {
  it('pass the check of texts: those the design puts there itself', () => {
    for (const words of Object.values(signWords))
      for (const said of Object.values(words)) expect(findRemarks(said)).toEqual([])
  })

  it('pass it where they name a place as people do', () => {
    for (const name of ['Eksempelbrua, østre ende', 'Plattform 1', 'Eksempelvik stasjon', 'Brygge 22', null])
      expect(placeRemarks(name)).toEqual([])
  })

  it('are refused where they alarm, forbid or give the place a name for something', () => {
    expect(placeRemarks('Farlig kant')).toHaveLength(1)
    expect(placeRemarks('Kjent sted ved brua')).toHaveLength(1)
    expect(placeRemarks('Stopp')[0]!.nb).toContain('«Stopp»')
  })
})
