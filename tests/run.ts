import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/*
 * `npm test`: formats and lints, type-checks, then every test: pure code, the worker in workerd, the app in Chromium.
 * `npm run check` (--fast) stops before what needs a runtime or a browser. Prints one closing line with the numbers.
 */

const fast = process.argv.includes('--fast')
const programs = [
  'tsconfig.json',
  'worker/tsconfig.json',
  'worker/commands/tsconfig.json',
  'web/tsconfig.json',
  'tests/tsconfig.json',
  'tests/worker/tsconfig.json',
]

function step(title: string, command: string, ...parameters: string[]): void {
  console.log(`\n— ${title}`)
  const { status } = spawnSync(command, parameters, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) {
    console.error(`\n${title}: failed.`)
    process.exit(status ?? 1)
  }
}

step('Format and lint', 'biome', 'check', '--error-on-warnings', '.')
for (const program of programs) step(`Types: ${program}`, 'tsc', '-p', program)
if (!fast) step('Dead code', 'knip')

const folder = mkdtempSync(join(tmpdir(), 'rekkverk-tests-'))
const report = join(folder, 'report.json')
const projects = fast ? ['--project', 'unit'] : []
console.log('\n— Tests')
const { status } = spawnSync(
  'vitest',
  ['run', ...projects, '--reporter=default', '--reporter=json', `--outputFile=${report}`],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
)
try {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
  console.log(`\n${numPassedTests} passed, ${numFailedTests} failed`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exit(status ?? 1)
