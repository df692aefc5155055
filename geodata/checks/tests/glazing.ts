import { text } from '../../model/language.ts'
import type { ItemOf } from '../../model/measurement.ts'
import { bases } from './basis.ts'
import { lengthText } from './length.ts'
import { type Rule, unknown, type Verdict } from './rule.ts'

/** TEK17 section 12-17, first paragraph: glazing is secured up to 0.8 m above the floor ... */
const securedUpToMetres = 0.8
/** ... and in buildings with dwellings from 6.6 m above the ground, or toward a balcony. */
const dwellingFromMetres = 6.6

export const glazing: Rule<'window'> = {
  code: 'tek17-12-17-glazing',
  kind: 'window',
  basis: bases.glazing,
  judge(item) {
    const { secured, buildingUse, childrenPresent, glassFromFloorMetres: from } = item
    if (secured) return { outcome: 'meets', because: text('Glasset er sikret.', 'The glass is secured.') }
    if (buildingUse === 'school_kindergarten' && childrenPresent) {
      const because = text(
        'Skole eller barnehage der barn kan oppholde seg: alt glass skal sikres.',
        'School or kindergarten where children can be: all glass must be secured.',
      )
      return lacking(item, because)
    }
    if (from === null)
      return unknown(
        text(
          'Det er ikke oppgitt hvor høyt over gulvet glasset begynner.',
          'It is not stated how high above the floor the glass begins.',
        ),
        'glassFromFloorMetres',
      )
    return from < securedUpToMetres ? judgeLow(item, from) : judgeHigh(item, from)
  },
}

function judgeHigh({ buildingUse, childrenPresent }: ItemOf<'window'>, from: number): Verdict {
  const said = text(
    `Glasset begynner ${lengthText(from, 'nb')} over gulv, ikke lavere enn 0,8 m.`,
    `The glass begins ${lengthText(from, 'en')} above the floor, not below 0.8 m.`,
  )
  const ask = (missing: string) =>
    unknown(
      text(
        `${said.nb} I skoler og barnehager skal alt glass sikres der barn kan oppholde seg.`,
        `${said.en} In schools and kindergartens all glass must be secured where children can be.`,
      ),
      missing,
    )
  if (buildingUse === null && childrenPresent !== false) return ask('buildingUse')
  if (buildingUse === 'school_kindergarten' && childrenPresent === null) return ask('childrenPresent')
  return { outcome: 'meets', because: said }
}

function judgeLow(item: ItemOf<'window'>, from: number): Verdict {
  const { buildingUse, towardBalcony, aboveTerrainMetres: height } = item
  const low = text(
    `Glasset begynner ${lengthText(from, 'nb')} over gulv, lavere enn 0,8 m.`,
    `The glass begins ${lengthText(from, 'en')} above the floor, below 0.8 m.`,
  )
  const isHigh = height !== null && height >= dwellingFromMetres
  if (buildingUse !== 'dwelling' || towardBalcony || isHigh) {
    if (buildingUse === null && !towardBalcony && !isHigh && item.secured === false)
      return unknown(
        text(`${low.nb} Bygningen er ikke oppgitt.`, `${low.en} The building is not stated.`),
        'buildingUse',
      )
    const why = towardBalcony
      ? text(' Det vender mot balkong.', ' It faces a balcony.')
      : isHigh
        ? text(
            ` Det er ${lengthText(height, 'nb')} over terreng, fra 6,6 m eller høyere.`,
            ` It is ${lengthText(height, 'en')} above ground, at 6.6 m or higher.`,
          )
        : text('', '')
    return lacking(item, text(`${low.nb}${why.nb}`, `${low.en}${why.en}`))
  }
  const missing = [
    ...(towardBalcony === null ? ['towardBalcony'] : []),
    ...(height === null ? ['aboveTerrainMetres'] : []),
    ...(item.secured === null ? ['secured'] : []),
  ]
  const rule = text(
    'I bygning med boenhet skal glass mot balkong, og fra 6,6 m over terreng, sikres.',
    'In buildings with dwellings glass toward a balcony, and from 6.6 m above ground, must be secured.',
  )
  if (missing.length > 0) return unknown(text(`${low.nb} ${rule.nb}`, `${low.en} ${rule.en}`), ...missing)
  return {
    outcome: 'confirm',
    because: text(
      `${low.nb} Det vender ikke mot balkong og er lavere enn 6,6 m over terreng. Vurder om glasset kan gi skade når det knuses.`,
      `${low.en} It does not face a balcony and is below 6.6 m above ground. Judge whether the glass can do harm when it breaks.`,
    ),
  }
}

function lacking({ secured }: ItemOf<'window'>, because: Verdict['because']): Verdict {
  if (secured === false)
    return {
      outcome: 'fails',
      because: text(`${because.nb} Glasset er ikke sikret.`, `${because.en} The glass is not secured.`),
    }
  return unknown(
    text(
      `${because.nb} Det er ikke oppgitt om glasset er sikret.`,
      `${because.en} It is not stated whether the glass is secured.`,
    ),
    'secured',
  )
}
