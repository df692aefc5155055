import { defineWords } from '../words/words.ts'

export const suggestionWords = defineWords(
  {
    title: 'Tiltak som kan passe her',
    lead: 'I fast rekkefølge: det som begrenser adgang først, og der det som kan dekke det som er åpent. Ingenting er utelukket fordi noe ikke er registrert.',
    closesGap: 'Kan dekke det som er åpent',
    isHere: 'Finnes her',
    mind: 'Pass på',
    comparedWith: (things: number, what: string) => `Sammenlignet med ${things} andre ${what}.`,
    tooFew: 'For få lignende i registeret til å sammenligne med.',
    have: (have: number, things: number) => `${have} av ${things} har dette.`,
    propose: 'Foreslå dette tiltaket',
    proposeNamed: (name: string) => `Foreslå dette tiltaket: ${name}`,
    supplements: (count: number) => `Kommer i tillegg, aldri alene (${count})`,
    none: 'Ingen av typene passer med det som er registrert her. Se over hva tingen er registrert som.',
    allTypes: 'Alle tiltakstyper',
  },
  {
    title: 'Safeguards that may suit here',
    lead: 'In a fixed order: what limits access first, and there what can cover what is open. Nothing is ruled out because something is not registered.',
    closesGap: 'Can cover what is open',
    isHere: 'Is here',
    mind: 'Mind',
    comparedWith: (things, what) => `Compared with ${things} other ${what}.`,
    tooFew: 'Too few like it in the register to compare with.',
    have: (have, things) => `${have} of ${things} have this.`,
    propose: 'Propose this safeguard',
    proposeNamed: (name) => `Propose this safeguard: ${name}`,
    supplements: (count) => `Comes in addition, never alone (${count})`,
    none: 'None of the types suit what is registered here. Look over what the thing is registered as.',
    allTypes: 'All types of safeguards',
  },
)
