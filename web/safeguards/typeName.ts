import type { Text } from '../../geodata/model/language.ts'
import { safeguardTypes } from '../../geodata/model/safeguard.ts'
import { useCatalogue } from '../catalogue/useCatalogue.ts'
import { useText } from '../words/words.ts'

/** Gives the name of a type of safeguard, the municipality's own and retired ones too; until they are read, own types go by their code. */
export function useTypeName(): (kind: string) => string {
  const text = useText()
  const own = useCatalogue().data?.entries
  return (kind) => {
    const name = sharedNames[kind] ?? own?.find(({ code }) => code === kind)?.name
    return name ? text(name) : kind
  }
}

const sharedNames: Readonly<Record<string, Text>> = safeguardTypes.labels
