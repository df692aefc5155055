import { Alert, Heading, Tag } from '@digdir/designsystemet-react'
import { permissionCodes, permissionStates } from '../../geodata/model/signPermission.ts'
import { permissionCertainties, permissionNeeds } from '../../geodata/signs/permissionRule.ts'
import type { SignPermissions as Answer } from '../../geodata/signs/signAnswers.ts'
import { sayFailure } from '../api/failure.ts'
import type { ThingOf } from '../api/things.ts'
import { useMay } from '../app/session.ts'
import { Attachments } from '../attachments/Attachments.tsx'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { PermissionCase } from './PermissionCase.tsx'
import styles from './Sign.module.css'
import { useSignPermissions } from './signRules.ts'
import { signWords } from './signWords.ts'

/** Which consents and applications the sign needs, how sure that is, and what came of each. */
export function SignPermissions({ sign }: { sign: ThingOf<'signs'> }) {
  const words = useWords(signWords)
  const shared = useWords()
  const text = useText()
  const may = useMay()
  const { data, error, isPending } = useSignPermissions(sign)
  if (!may('sign-work:read')) return null
  return (
    <section className={styles.section} id="tillatelser">
      <Heading level={2} data-size="xs">
        {words.permissions}
      </Heading>
      <p className={styles.quiet}>{words.permissionsLead}</p>
      {isPending && <p className={styles.quiet}>{shared.loading}</p>}
      {error && <Alert data-color="danger">{sayFailure(error)}</Alert>}
      {data && data.unknown.length > 0 && (
        <Alert data-color="info">
          {words.permissionsUnknown}
          <ul className={styles.remarks}>
            {data.unknown.map(({ field, code, message }) => (
              <li key={`${field} ${code}`}>{text(message)}</li>
            ))}
          </ul>
        </Alert>
      )}
      {data?.items.length === 0 && data.unknown.length === 0 && <p>{words.permissionsNone}</p>}
      <ul className={styles.rows}>
        {data?.items.map((item) => (
          <li key={item.code} className={styles.row}>
            <OnePermission sign={sign} item={item} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function OnePermission({ sign, item }: { sign: ThingOf<'signs'>; item: Answer['items'][number] }) {
  const words = useWords(signWords)
  const text = useText()
  const language = useLanguage()
  const mayWrite = useMay()('sign-work:write') && sign.deletedAt === null
  const { code, rule, case: came } = item
  const label = text(permissionCodes.labels[code])
  return (
    <>
      <p className={styles.permissionHead}>
        <strong>{label}</strong>
        {rule && (
          <Tag data-color={rule.need === 'exempt' ? 'success' : 'neutral'}>
            {text(permissionNeeds.labels[rule.need])}
          </Tag>
        )}
        {came && (
          <Tag data-color={came.state === 'refused' ? 'danger' : 'info'}>
            {words.caseSaid(text(permissionStates.labels[came.state]), formatDate(came.on, language))}
          </Tag>
        )}
      </p>
      <p>{rule ? text(rule.text) : words.noLonger}</p>
      {rule && (
        <p className={styles.quiet}>
          {text(rule.basis)} · {text(permissionCertainties.labels[rule.certainty])}
        </p>
      )}
      {came && (came.decision || came.caseNumber) && (
        <p className={styles.text}>{[came.caseNumber, came.decision].filter(Boolean).join(' · ')}</p>
      )}
      {rule?.need !== 'forbidden' && (mayWrite || came) && (
        <>
          {mayWrite && <PermissionCase key={came?.revision ?? 0} signId={sign.id} code={code} came={came} />}
          <Attachments subject="signs" id={sign.id} point={code} label={label} readOnly={!mayWrite} />
        </>
      )}
    </>
  )
}
