import { defineWords } from '../words/words.ts'

export const dutyWords = defineWords(
  {
    title: 'Sjekkplikt',
    lead: 'Hvilke sakstyper skal sjekkes? Dekningen for tiltak 3.1.8 telles over prosjekter av disse sakstypene. Andre prosjekter kan også sjekkes, men telles ikke.',
    kinds: 'Sakstyper som skal sjekkes',
    kindsMissing: 'Velg minst én sakstype.',
    note: 'Begrunnelse',
    noteHelp: 'Hvem har bestemt det, og hvorfor? For eksempel vedtaket eller rutinen det følger av.',
    changed: (who: string, when: string) => `Sist endret av ${who} ${when}.`,
    delivered:
      'Slik det ble levert: alt som er planlegging og utbygging. Drift og rehabilitering er ikke med.',
    saved: 'Sjekkplikten er lagret. Dekningen telles på nytt.',
    conflict: (who: string, kinds: string) =>
      `${who} endret dette mens du så på det. Lagret nå: ${kinds}. Ditt valg står i skjemaet: lagre igjen for å bruke det.`,
    toCoverage: 'Se dekningen',
    toThresholds: 'Grenser for sjekken',
  },
  {
    title: 'Who needs a check',
    lead: 'Which kinds of case need a check? Coverage of measure 3.1.8 is counted over projects of these kinds. Other projects can be checked too, but are not counted.',
    kinds: 'Kinds of case that need a check',
    kindsMissing: 'Choose at least one kind of case.',
    note: 'Reason',
    noteHelp: 'Who has decided it, and why? Such as the decision or routine it follows from.',
    changed: (who: string, when: string) => `Last changed by ${who} ${when}.`,
    delivered:
      'As delivered: all that is planning and building. Operation and rehabilitation are not included.',
    saved: 'Saved. Coverage is counted anew.',
    conflict: (who: string, kinds: string) =>
      `${who} changed this while you looked at it. Stored now: ${kinds}. Your choice stands in the form: save again to use it.`,
    toCoverage: 'See the coverage',
    toThresholds: 'Limits of the check',
  },
)
