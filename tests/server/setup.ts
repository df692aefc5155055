import { buildIfNeeded } from '../../worker/commands/build.ts'

/** The built app; each test starts plain workerd on it as often as it needs. */
export default function setup(): void {
  buildIfNeeded()
}
