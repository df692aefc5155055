import { Alert, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import type { EffectiveEntry } from '../../geodata/catalogue/effective.ts'
import { sayFailure } from '../api/failure.ts'
import { NotYourRole } from '../app/NotYourRole.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Catalogue.module.css'
import { catalogueWords } from './catalogueWords.ts'
import { OwnTypeForm } from './OwnTypeForm.tsx'
import { ownTypeWords } from './ownTypeWords.ts'
import { useCatalogue } from './useCatalogue.ts'

export function NewTypePage() {
  const words = useWords(ownTypeWords)
  return <Framed title={words.newTitle} type={null} />
}

export function EditTypePage() {
  const { code } = useParams({ from: '/signed-in/sikring/typer/$code/rediger' })
  const words = useWords(ownTypeWords)
  const shared = useWords()
  const text = useText()
  const catalogue = useCatalogue()
  const type = catalogue.data?.entries.find((one) => one.code === code && one.own)
  if (type) return <Framed key={code} title={words.editTitle(code, text(type.name))} type={type} />
  return (
    <div className={page.page}>
      {catalogue.isPending && <Spinner aria-label={shared.loading} />}
      {catalogue.isError && <Alert data-color="danger">{sayFailure(catalogue.error)}</Alert>}
      {catalogue.isSuccess && <Alert data-color="warning">{words.noSuchOwn}</Alert>}
    </div>
  )
}

function Framed({ title, type }: { title: string; type: EffectiveEntry | null }) {
  const words = useWords(ownTypeWords)
  const { back } = useWords(catalogueWords)
  const navigate = useNavigate()
  const mayWrite = useMay()('catalogue:write')
  usePageTitle(title)
  if (!mayWrite) return <NotYourRole title={title} />
  const open = (code: string | undefined) =>
    void (code === undefined
      ? navigate({ to: '/sikring/typer' })
      : navigate({ to: '/sikring/typer/$code', params: { code } }))
  return (
    <div className={`${page.page} ${styles.one}`}>
      <p className={styles.back}>
        <Link to="/sikring/typer">{back}</Link>
      </p>
      <Heading level={1} data-size="lg">
        {title}
      </Heading>
      <Paragraph>{words.help}</Paragraph>
      <OwnTypeForm type={type} onSaved={open} onCancel={() => open(type?.code)} />
    </div>
  )
}
