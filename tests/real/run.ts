import { alongLines } from './alongLines.ts'
import { checkDrawnArea } from './check.ts'
import { type Fact, factsOf } from './facts.ts'
import { realDataFolder } from './files.ts'
import { printImports, readImports } from './imports.ts'
import { printCheck } from './printCheck.ts'
import { signPlans } from './signPlan.ts'
import { throughServer } from './throughServer.ts'

/*
 * `npm run verify:real`: real open data about a real town through our own readers, merge and check, first in Node and
 * then through a server. It stands for infrastructure only; no place in it is a place of concern.
 */

const folder = realDataFolder()
if (folder === null) {
  console.error(
    'The recorded open data is not here: expected ../shared/data beside the project, or a folder with data/ named by REKKVERK_SHARED.',
  )
  process.exit(2)
}

const imports = readImports(folder)
printImports(imports)
const inNode = checkDrawnArea(imports)
printCheck(inNode)

console.log('\nCheck values:')
let wrong = report(factsOf(folder))
console.log('\nAlong real lines:')
wrong += report(alongLines(folder, imports))
console.log('\nSigns for an ordinary bridge:')
wrong += report(await signPlans(imports))
console.log('\nThrough a server:')
wrong += report(await throughServer(imports, inNode))
console.log(wrong === 0 ? '\nEverything agrees.' : `\n${wrong} values disagree.`)
process.exitCode = wrong === 0 ? 0 : 1

/** Prints each value as it was expected and found; the number that disagree comes back. */
function report(facts: readonly Fact[]): number {
  for (const { what, expected, found } of facts) {
    const agrees = String(expected) === String(found)
    const shown = String(found).length > 80 ? `${String(found).slice(0, 80)} …` : found
    console.log(`  ${agrees ? 'ok   ' : 'WRONG'} ${what}: ${shown}${agrees ? '' : ` (expected ${expected})`}`)
  }
  return facts.filter(({ expected, found }) => String(expected) !== String(found)).length
}
