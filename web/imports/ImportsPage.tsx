import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { NotYourRole } from '../app/NotYourRole.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { useWords } from '../words/words.ts'
import { ImportList } from './ImportList.tsx'
import { importWords } from './importWords.ts'
import { NewImport } from './NewImport.tsx'

/** A new import from a file, and the ones before. */
export function ImportsPage() {
  const words = useWords(importWords)
  const may = useMay()
  usePageTitle(words.title)
  if (!may('imports:read')) return <NotYourRole title={words.title} />
  return (
    <div className={page.page}>
      <Heading level={1} data-size="lg">
        {words.title}
      </Heading>
      {may('imports:write') ? <NewImport /> : <Paragraph>{words.readOnly}</Paragraph>}
      <ImportList />
    </div>
  )
}
