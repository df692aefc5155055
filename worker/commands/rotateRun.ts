import type { ApiClient } from './apiClient.ts'

export interface RotationVoice {
  print(line: string): void
  /** Replaces the line before it where the terminal can. */
  progress(line: string): void
}

/** A slice, as `POST /api/operations/rotate-site-keys` tells of it. */
interface Slice {
  keyId: string
  rotated: number
  remaining: number
  fault: { sequence: number; reason: string } | null
}

const number = new Intl.NumberFormat('en-GB')

/**
 * Encrypts the journal of sites with the first key, slice by slice; cut off anywhere, it goes on where it was when it is
 * run again. The exit code: 0 when nothing needs an older key any more.
 */
export async function rotateSiteKeys(api: ApiClient, { print, progress }: RotationVoice): Promise<number> {
  let rotated = 0
  for (;;) {
    const answer = await api.send<Slice>('POST', '/api/operations/rotate-site-keys')
    if (!answer.ok) {
      progress('')
      print(answer.message)
      if (rotated > 0) print(`${number.format(rotated)} entries were done. Run it again to go on.`)
      return 1
    }
    const { keyId, remaining, fault } = answer.value
    rotated += answer.value.rotated
    progress(`${number.format(rotated)} entries done, ${number.format(remaining)} remain`)
    if (fault) {
      progress('')
      print(`Entry ${fault.sequence} cannot be read (${fault.reason}), and still needs its old key.`)
      print(
        `Put that key back in REKKVERK_SITES_KEYS after the first, restart the server, and run this again.`,
      )
      return 1
    }
    if (remaining === 0) {
      progress('')
      if (rotated === 0) {
        print(`Nothing needs another key: all entries lie under the key ${keyId}.`)
        return 0
      }
      print(`${number.format(rotated)} entries were encrypted anew; all of them lie under the key ${keyId}.`)
      print(
        `The other keys can now be taken out of REKKVERK_SITES_KEYS, and the server restarted. Keep them for as long as you keep backups from before this: those need them.`,
      )
      return 0
    }
  }
}
