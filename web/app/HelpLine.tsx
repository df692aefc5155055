import { useWords } from '../words/words.ts'

/** Where to turn, for whoever reads this page. Stands in the footer and on the sign-in page (design, principle 8). */
export function HelpLine() {
  const words = useWords()
  return (
    <p>
      {words.needToTalk}{' '}
      <a href="tel:116123" aria-label={`${words.mentalHealthHelpline} 116 123`}>
        116 123
      </a>{' '}
      · {words.lifeInDanger} <a href="tel:113">113</a>
    </p>
  )
}
