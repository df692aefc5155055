import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project, wherever the command was called from. */
export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
export const distFolder = join(projectRoot, 'dist')
/** Where state lies unless REKKVERK_DATA says otherwise. */
export const defaultDataFolder = join(projectRoot, 'data')
