import { Heading } from '@digdir/designsystemet-react'
import page from '../app/Page.module.css'
import { usePageTitle } from '../components/usePageTitle.ts'
import { useWords } from '../words/words.ts'
import { SignTabs } from './SignTabs.tsx'
import { signsWords } from './signsWords.ts'

/** One help sign: what it is, what it shows, what is to be done with it. */
export function SignPage() {
  const words = useWords(signsWords)
  usePageTitle(words.title)
  return (
    <div className={page.page}>
      <SignTabs />
      <Heading level={1} data-size="lg">
        {words.title}
      </Heading>
    </div>
  )
}
