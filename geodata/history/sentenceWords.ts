import type { Language } from '../model/language.ts'

const nb = {
  named: (kind: string, name: string) => `${kind} «${name}»`,
  created: (one: string) => `registrerte ${one}`,
  changed: (one: string, fields: string) => `endret ${one}${fields && `: ${fields}`}`,
  deleted: (one: string) => `slettet ${one}`,
  restored: (one: string) => `gjenopprettet ${one}`,
  reverted: (one: string, version: number, fields: string) =>
    `tok ${one} tilbake til versjon ${version}${fields && `: ${fields}`}`,
  geometry: 'Plassering eller form',
  checkRan: (project: string) => `kjørte sjekken på ${project ? `«${project}»` : 'et prosjekt'}`,
  answered: (answer: string, point: string) => `svarte «${answer}» på ${point}`,
  answerRemoved: (point: string) => `skrev på ${point} uten å velge svar`,
  answeredUnseen: (point: string) => `svarte på ${point}`,
  inCheckOf: (what: string, project: string) => (project ? `${what} i sjekken av «${project}»` : what),
  imported: (file: string, what: string) => `importerte ${file}${what && `: ${what}`}`,
  importUndone: (file: string) => `angret importen av ${file}`,
  thresholdsChanged: (changes: string) => `endret grensene for sjekken${changes && `: ${changes}`}`,
  limitChanged: (label: string, before: string, after: string) => `${label} fra ${before} til ${after}`,
  clarificationReleased: (one: string) => `slapp ut svaret på avklaringen av ${one}`,
}

const en: typeof nb = {
  named: (kind, name) => `${kind} “${name}”`,
  created: (one) => `registered ${one}`,
  changed: (one, fields) => `changed ${one}${fields && `: ${fields}`}`,
  deleted: (one) => `deleted ${one}`,
  restored: (one) => `restored ${one}`,
  reverted: (one, version, fields) => `took ${one} back to version ${version}${fields && `: ${fields}`}`,
  geometry: 'Place or shape',
  checkRan: (project) => `ran the check on ${project ? `“${project}”` : 'a project'}`,
  answered: (answer, point) => `answered “${answer}” to ${point}`,
  answerRemoved: (point) => `wrote on ${point} without choosing an answer`,
  answeredUnseen: (point) => `answered ${point}`,
  inCheckOf: (what, project) => (project ? `${what} in the check of “${project}”` : what),
  imported: (file, what) => `imported ${file}${what && `: ${what}`}`,
  importUndone: (file) => `undid the import of ${file}`,
  thresholdsChanged: (changes) => `changed the limits of the check${changes && `: ${changes}`}`,
  limitChanged: (label, before, after) => `${label} from ${before} to ${after}`,
  clarificationReleased: (one) => `let out the answer to the clarification of ${one}`,
}

/** The pieces that sentences about events are made of. */
export const sentenceWords: Readonly<Record<Language, typeof nb>> = { nb, en }
