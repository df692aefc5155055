import { Alert } from '@digdir/designsystemet-react'
import { sayFault } from '../../geodata/sign-design/sayFault.ts'
import type { SettingFault } from '../../geodata/sign-design/setter.ts'
import { useText, useWords } from '../words/words.ts'
import { signDesignWords } from './signDesignWords.ts'

/** Why the sign cannot be set as it is written, each fault once. */
export function FaultList({ faults }: { faults: readonly SettingFault[] }) {
  const words = useWords(signDesignWords)
  const text = useText()
  const said = new Set(faults.map((fault) => text(sayFault(fault))))
  return (
    <Alert data-color="warning">
      <p>{words.cannotBeSet}</p>
      <ul>
        {[...said].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Alert>
  )
}
