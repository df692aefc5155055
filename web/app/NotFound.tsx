import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { usePageTitle } from '../components/usePageTitle.ts'
import { useWords } from '../words/words.ts'
import styles from './Page.module.css'

export function NotFound() {
  const words = useWords()
  usePageTitle(words.pageNotFound)
  return (
    <div className={styles.page}>
      <Heading level={1} data-size="lg">
        {words.pageNotFound}
      </Heading>
      <Paragraph>{words.pageNotFoundHelp}</Paragraph>
      <Button asChild>
        <Link to="/kart">{words.goToMap}</Link>
      </Button>
    </div>
  )
}
