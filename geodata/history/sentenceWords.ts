import type { Language } from '../model/language.ts'

const nb = {
  named: (kind: string, name: string) => `${kind} «${name}»`,
  created: (one: string) => `registrerte ${one}`,
  changed: (one: string, fields: string) => `endret ${one}${fields && `: ${fields}`}`,
  deleted: (one: string) => `slettet ${one}`,
  restored: (one: string) => `gjenopprettet ${one}`,
  reverted: (one: string, version: number, fields: string) =>
    `tok ${one} tilbake til versjon ${version}${fields && `: ${fields}`}`,
  geometry: 'geometri',
  checkRan: 'kjørte sjekken på et prosjekt',
  answered: (answer: string, point: string) => `svarte «${answer}» på ${point}`,
  answerRemoved: (point: string) => `skrev på ${point} uten å velge svar`,
  answeredUnseen: (point: string) => `svarte på ${point}`,
  imported: (file: string, what: string) => `importerte ${file}${what && `: ${what}`}`,
  importUndone: (file: string) => `angret importen av ${file}`,
  thresholdsChanged: 'endret grensene for sjekken',
}

const en: typeof nb = {
  named: (kind, name) => `${kind} “${name}”`,
  created: (one) => `registered ${one}`,
  changed: (one, fields) => `changed ${one}${fields && `: ${fields}`}`,
  deleted: (one) => `deleted ${one}`,
  restored: (one) => `restored ${one}`,
  reverted: (one, version, fields) => `took ${one} back to version ${version}${fields && `: ${fields}`}`,
  geometry: 'geometry',
  checkRan: 'ran the check on a project',
  answered: (answer, point) => `answered “${answer}” to ${point}`,
  answerRemoved: (point) => `wrote on ${point} without choosing an answer`,
  answeredUnseen: (point) => `answered ${point}`,
  imported: (file, what) => `imported ${file}${what && `: ${what}`}`,
  importUndone: (file) => `undid the import of ${file}`,
  thresholdsChanged: 'changed the limits of the check',
}

/** The pieces that sentences about events are made of. */
export const sentenceWords: Readonly<Record<Language, typeof nb>> = { nb, en }
