import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { type SignProperties, signSizes } from '../../geodata/model/sign.ts'
import type { FoundContent } from '../../geodata/sign-design/contentOfSign.ts'
import type { SignDesign } from '../../geodata/sign-design/layoutSign.ts'
import type { SignContent } from '../../geodata/sign-design/signContent.ts'
import type { Typeface } from '../../geodata/sign-design/typeface/typeface.ts'
import page from '../app/Page.module.css'
import { announce } from '../components/announcements.ts'
import { useText, useWords } from '../words/words.ts'
import { downloadFile, fileName } from './downloadFile.ts'
import styles from './SignDesign.module.css'
import { signDesignWords } from './signDesignWords.ts'

/** The files for whoever makes the sign, and a trial on paper. */
export function DesignFiles({
  design,
  face,
  sign,
  found,
  content,
}: {
  design: SignDesign
  face: Typeface
  sign: SignProperties
  found: FoundContent
  content: SignContent
}) {
  const words = useWords(signDesignWords)
  const text = useText()
  const title = words.fileTitle(sign.placeCode ?? sign.name)
  const nameOf = (extension: string) =>
    fileName(
      [
        'hjelpeskilt',
        sign.placeCode ?? sign.name,
        content.size,
        ...(found.basis === 'draft' ? ['utkast'] : []),
      ],
      extension,
    )
  const pdf = useMutation({
    mutationFn: async () => {
      // The writer of PDF files is large, and few who look at a sign need it.
      const { signPdf } = await import('../../geodata/sign-design/signPdf.ts')
      const { name, revision } = found.version
      const note = words.sheetNote(
        sign.placeCode ?? sign.name,
        text(signSizes.labels[content.size]),
        name,
        revision,
        words.basisOnSheet[found.basis],
      )
      return signPdf(design, face, { title, note })
    },
    onSuccess: (bytes) => {
      downloadFile(nameOf('pdf'), new Blob([bytes], { type: 'application/pdf' }))
      announce(words.made(nameOf('pdf')))
    },
  })
  const downloadSvg = async () => {
    const { signSvg } = await import('../../geodata/sign-design/signSvg.ts')
    downloadFile(nameOf('svg'), new Blob([signSvg(design, title)], { type: 'image/svg+xml' }))
    announce(words.made(nameOf('svg')))
  }
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {words.files}
      </Heading>
      <div className={page.actions}>
        <Button onClick={() => pdf.mutate()} loading={pdf.isPending}>
          {words.pdf}
        </Button>
        <Button variant="secondary" onClick={() => void downloadSvg()}>
          {words.svg}
        </Button>
        <Button variant="tertiary" onClick={() => window.print()}>
          {words.print}
        </Button>
      </div>
      {pdf.isError && <Alert data-color="danger">{words.fileFailed}</Alert>}
      <p className={styles.quiet}>{words.filesHelp}</p>
    </section>
  )
}
