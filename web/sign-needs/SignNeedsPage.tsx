import { Heading } from '@digdir/designsystemet-react'
import page from '../app/Page.module.css'
import { usePageTitle } from '../components/usePageTitle.ts'
import { SignTabs } from '../signs/SignTabs.tsx'
import { useWords } from '../words/words.ts'
import { signNeedWords } from './signNeedWords.ts'

/** Where signs were considered, with outcome and reason. */
export function SignNeedsPage() {
  const words = useWords(signNeedWords)
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
