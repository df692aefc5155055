import { Checkbox, Fieldset, ValidationMessage } from '@digdir/designsystemet-react'
import { kindCodes } from '../../geodata/catalogue/ownType.ts'
import { collections, registerCollectionCodes } from '../../geodata/model/collections.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Catalogue.module.css'
import type { OwnTypeFieldsProps } from './OwnTypeFields.tsx'
import { ownTypeWords } from './ownTypeWords.ts'

type Collection = (typeof registerCollectionCodes)[number]

/** Which things a type is suggested for: collections, and kinds within them where it is not for all. */
export function SuitsChoice({ draft, controlId, errorAt, onChange }: OwnTypeFieldsProps) {
  const words = useWords(ownTypeWords)
  const text = useText()
  const kindsOf = (collection: Collection) =>
    draft.suits.find((place) => place.collection === collection)?.kinds ?? null
  const choose = (collection: Collection, kinds: string[] | null) =>
    onChange({
      suits: registerCollectionCodes.flatMap((code) => {
        const chosen = code === collection ? kinds : kindsOf(code)
        return chosen ? [{ collection: code, kinds: chosen }] : []
      }),
    })
  return (
    <Fieldset id={controlId('suits')} tabIndex={-1}>
      <Fieldset.Legend>{words.suits}</Fieldset.Legend>
      <Fieldset.Description>{words.suitsHelp}</Fieldset.Description>
      {registerCollectionCodes.map((collection) => {
        const chosen = kindsOf(collection)
        const many = text(collections[collection].many)
        const kinds = kindCodes(collection)
        return (
          <div key={collection} className={styles.suits}>
            <Checkbox
              value={collection}
              label={many.charAt(0).toUpperCase() + many.slice(1)}
              checked={chosen !== null}
              onChange={({ target }) => choose(collection, target.checked ? [] : null)}
            />
            {chosen && (
              <fieldset className={styles.kinds}>
                <legend className="ds-sr-only">{words.kinds(many)}</legend>
                {Object.entries(kinds).map(([kind, label]) => (
                  <Checkbox
                    key={kind}
                    value={kind}
                    data-size="sm"
                    label={text(label)}
                    checked={chosen.includes(kind)}
                    onChange={({ target }) =>
                      choose(
                        collection,
                        Object.keys(kinds).filter((one) =>
                          one === kind ? target.checked : chosen.includes(one),
                        ),
                      )
                    }
                  />
                ))}
              </fieldset>
            )}
          </div>
        )
      })}
      {errorAt('suits') && <ValidationMessage>{words.suitsMissing}</ValidationMessage>}
    </Fieldset>
  )
}
