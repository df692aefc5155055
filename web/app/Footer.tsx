import { Button } from '@digdir/designsystemet-react'
import { switchLanguage, useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Frame.module.css'
import { HelpLine } from './HelpLine.tsx'

export function Footer() {
  const words = useWords()
  const language = useLanguage()
  const other = language === 'nb' ? 'en' : 'nb'
  return (
    <footer className={styles.footer}>
      <HelpLine />
      <div className={styles.footerLinks}>
        <a href="/api">{words.apiPage}</a>
        <Button
          variant="tertiary"
          data-size="sm"
          lang={other}
          title={words.otherLanguageLabel}
          onClick={() => switchLanguage(other)}
        >
          {words.otherLanguage}
        </Button>
      </div>
    </footer>
  )
}
