import { Link } from '@tanstack/react-router'
import { describeField } from '../../geodata/model/field.ts'
import { projectProperties } from '../../geodata/model/project.ts'
import { useMay } from '../app/session.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { checkWords } from './checkWords.ts'
import styles from './FindingCard.module.css'
import { isContextTarget, isProximityTarget, targetName } from './targetNames.ts'

/** What would have to be known to decide a point, each with the way to fill it in. */
export function MissingFacts({ missing, projectId }: { missing: readonly string[]; projectId: string }) {
  const words = useWords(checkWords)
  const language = useLanguage()
  const may = useMay()
  return (
    <div className={styles.missing}>
      <p>{words.missing}</p>
      <ul>
        {missing.map((name) =>
          isProximityTarget(name) ? (
            <li key={name}>
              {isContextTarget(name)
                ? words.layerMissing(targetName(name, language))
                : words.registerEmpty(targetName(name, language).toLowerCase())}
              {may('imports:write') ? (
                <>
                  . <Link to="/importer">{words.importLayer}</Link>
                </>
              ) : (
                `: ${words.askForLayer}`
              )}
            </li>
          ) : (
            <li key={name}>
              <MissingAttribute name={name} projectId={projectId} mayWrite={may('projects:write')} />
            </li>
          ),
        )}
      </ul>
    </div>
  )
}

function MissingAttribute({
  name,
  projectId,
  mayWrite,
}: {
  name: string
  projectId: string
  mayWrite: boolean
}) {
  const words = useWords(checkWords)
  const text = useText()
  const schema = projectProperties.shape[name as keyof typeof projectProperties.shape]
  const label = schema && describeField(schema)?.label
  const shown = label ? text(label) : name
  if (!mayWrite) return shown
  return (
    <Link to="/prosjekter/$id" params={{ id: projectId }} search={{ field: name }}>
      {words.fillIn(shown)}
    </Link>
  )
}
