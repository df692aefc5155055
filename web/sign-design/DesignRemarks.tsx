import { Alert } from '@digdir/designsystemet-react'
import { leastContrast } from '../../geodata/sign-design/colours.ts'
import type { FoundContent } from '../../geodata/sign-design/contentOfSign.ts'
import {
  colourFields,
  contrastFacts,
  type LetterFacts,
  reachMetres,
} from '../../geodata/sign-design/designFacts.ts'
import type { SignDesign } from '../../geodata/sign-design/layoutSign.ts'
import { placeRemarks } from '../../geodata/sign-design/placeRemarks.ts'
import { leastCapitalMm } from '../../geodata/sign-design/reading.ts'
import { confusableWithRoadSign } from '../../geodata/sign-design/roadSigns.ts'
import { partNames } from '../../geodata/sign-design/sayFault.ts'
import type { SignContent } from '../../geodata/sign-design/signContent.ts'
import { formatNumber } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './SignDesign.module.css'
import { signDesignWords } from './signDesignWords.ts'

/** What stands in the way of printing, what to think about, and what has been looked at and is in order. */
export function DesignRemarks({
  design,
  letters,
  found,
  content,
}: {
  design: SignDesign
  letters: readonly LetterFacts[]
  found: FoundContent
  content: SignContent
}) {
  const words = useWords(signDesignWords)
  const text = useText()
  const language = useLanguage()
  const isLarge = ({ capHeightMm }: LetterFacts) => capHeightMm >= leastCapitalMm
  const large = letters.filter(isLarge).map(({ part }) => text(partNames[part]).toLowerCase())
  const confusable = confusableWithRoadSign(design, colourFields(design))
  const weak = contrastFacts(design).some(({ michelson }) => michelson < leastContrast)
  const stops = [
    found.basis === 'draft' && words.draftRemark,
    found.missing > 0 && words.missingRemark(found.missing),
    weak && words.weakRemark,
    ...[...placeRemarks(content.placeName), ...confusable].map(text),
  ].filter((remark) => remark !== false)
  const thoughts = [
    words.reach(formatNumber(reachMetres(letters), language, 1)),
    !letters.every(isLarge) &&
      words.smallRemark(
        leastCapitalMm,
        new Intl.ListFormat(language === 'nb' ? 'nb-NO' : 'en-GB').format(large),
      ),
    !content.placeCode && words.noPlaceCode,
    content.helpPage !== null && isThisMachine(content.helpPage) && words.localCode,
    content.texts.some((one) => one.language === 'sma') && words.saamiRemark,
  ].filter((remark) => remark !== false)
  return (
    <>
      {stops.length > 0 && (
        <Alert data-color="warning">
          <List items={stops} />
        </Alert>
      )}
      <List items={[...(weak || confusable.length > 0 ? [] : [words.inOrder]), ...thoughts]} />
    </>
  )
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul className={styles.remarks}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

function isThisMachine(address: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname)
}
