import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { useWords } from '../words/words.ts'
import page from './Page.module.css'

/** In place of a page that the role does not open: says so where one looked for it. */
export function NotYourRole({ title }: { title: string }) {
  const words = useWords()
  return (
    <div className={page.page}>
      <Heading level={1} data-size="lg">
        {title}
      </Heading>
      <Paragraph>{words.notYourRole}</Paragraph>
      <Paragraph>{words.moreRoles}</Paragraph>
    </div>
  )
}
