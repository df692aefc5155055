import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { usePageTitle } from '../components/usePageTitle.ts'
import { useWords } from '../words/words.ts'
import page from './Page.module.css'
import { signInWords } from './signInWords.ts'

/** Where one ends in the window that was opened to sign in again; the work stands in the other. */
export function SignedInAgainPage() {
  const words = useWords(signInWords)
  const shared = useWords()
  usePageTitle(words.signedInAgain)
  return (
    <div className={`${page.page} ${page.narrow}`}>
      <Heading level={1} data-size="lg">
        {words.signedInAgain}
      </Heading>
      <Paragraph>{words.closeThisWindow}</Paragraph>
      <div className={page.actions}>
        <Button asChild variant="secondary">
          <Link to="/kart">{shared.goToMap}</Link>
        </Button>
      </div>
    </div>
  )
}
