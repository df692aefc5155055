import { defineWords } from '../words/words.ts'

/** What those who answer read. */
export const queueWords = defineWords(
  {
    title: 'Avklaringer',
    lead: 'Alle prosjekter får det samme spørsmålet, og svarene slippes i den rekkefølgen de ble stilt. Et spørsmål uten svar holder igjen alle etter det, så svar ovenfra.',
    empty: 'Ingen prosjekter venter på svar.',
    count: (unanswered: number, all: number) =>
      `${unanswered === 0 ? 'Alle er besvart' : `${unanswered} uten svar`} av ${all} som venter`,
    project: 'Prosjekt',
    kind: 'Sakstype',
    asked: 'Spurt',
    earliest: 'Slippes tidligst',
    state: 'Svar',
    unanswered: 'Mangler svar',
    holding: 'Mangler svar og holder igjen',
    answeredBy: (who: string) => `Besvart av ${who}`,
    badge: (count: number) => `${count} uten svar`,

    back: 'Alle avklaringer',
    gone: 'Dette spørsmålet venter ikke lenger. Prosjektet er tegnet om eller slettet, eller svaret er sluppet.',
    openProject: 'Åpne prosjektet',
    times: (asked: string, earliest: string) => `Spurt ${asked}. Svaret slippes tidligst ${earliest}.`,
    redraws: 'Slik er området tegnet',
    size: (area: string) => `Området er ${area}.`,
    overlap: (name: string, when: string, percent: number) =>
      `${name}, tegnet ${when}, dekker ${percent} % av området.`,
    previous: (outcome: string, when: string) => `Sist fikk prosjektet svaret «${outcome}», ${when}.`,
    near: 'Steder i nærheten',
    nearNone: 'Ingen registrerte steder i nærheten.',
    within: 'i eller inntil området',
    away: (distance: string) => `${distance} unna`,
    proposal: (outcome: string) => `Systemets forslag: ${outcome}, fordi`,
    proposalHelp: 'Forslaget er bare en regel om avstand og nivå. Svaret er ditt.',
    mapLabel: 'Kart over området og steder i nærheten',

    answer: 'Svar',
    outcome: 'Trenger prosjektet en særskilt vurdering?',
    noneHelp: 'De som planlegger, får vite at det ikke trengs noe ut over sjekklista.',
    specialHelp: 'De som planlegger, får rådet ditt, men aldri hvorfor.',
    advice: 'Råd til prosjektet',
    adviceHelp:
      'Bare tiltak, skrevet slik at det kunne stått til et hvilket som helst prosjekt. Ikke steder, grunner eller personer.',
    ready: 'Ferdige setninger',
    add: (sentence: string) => `Sett inn: ${sentence}`,
    choose: 'Velg et svar.',
    save: 'Lagre svaret',
    saveChange: 'Lagre endringen',
    saveAnyway: 'Jeg har lest merknadene, lagre likevel',
    saved: (when: string) => `Svaret er lagret. Det kan endres til det slippes, tidligst ${when}.`,
    standing: (who: string, at: string, until: string) =>
      `Besvart av ${who} ${at}. Kan endres til svaret slippes, tidligst ${until}.`,
    conflict: (who: string, outcome: string) =>
      `${who} svarte «${outcome}» mens du skrev. Ditt er ikke lagret.`,
    keepTheirs: 'Behold det svaret',
    saveMine: 'Lagre mitt i stedet',
    next: 'Neste uten svar',
    allAnswered: 'Alle som venter, er besvart.',
  },
  {
    title: 'Clarifications',
    lead: 'Every project gets the same question, and answers are let out in the order the questions were asked. A question without an answer holds back all after it, so answer from the top.',
    empty: 'No projects wait for an answer.',
    count: (unanswered: number, all: number) =>
      `${unanswered === 0 ? 'All answered' : `${unanswered} unanswered`} of ${all} that wait`,
    project: 'Project',
    kind: 'Kind of case',
    asked: 'Asked',
    earliest: 'Let out at the earliest',
    state: 'Answer',
    unanswered: 'No answer yet',
    holding: 'No answer yet, holds back',
    answeredBy: (who: string) => `Answered by ${who}`,
    badge: (count: number) => `${count} unanswered`,

    back: 'All clarifications',
    gone: 'This question no longer waits. The project has been redrawn or deleted, or the answer has been let out.',
    openProject: 'Open the project',
    times: (asked: string, earliest: string) =>
      `Asked ${asked}. The answer is let out ${earliest} at the earliest.`,
    redraws: 'How the area has been drawn',
    size: (area: string) => `The area is ${area}.`,
    overlap: (name: string, when: string, percent: number) =>
      `${name}, drawn ${when}, covers ${percent}% of the area.`,
    previous: (outcome: string, when: string) =>
      `The last time, the project was answered “${outcome}”, ${when}.`,
    near: 'Places nearby',
    nearNone: 'No registered places nearby.',
    within: 'in or next to the area',
    away: (distance: string) => `${distance} away`,
    proposal: (outcome: string) => `The system proposes: ${outcome}, because`,
    proposalHelp: 'The proposal is only a rule about distance and level. The answer is yours.',
    mapLabel: 'Map of the area and places nearby',

    answer: 'Answer',
    outcome: 'Does the project need a special assessment?',
    noneHelp: 'Those who plan are told that nothing is needed beyond the checklist.',
    specialHelp: 'Those who plan get your advice, but never why.',
    advice: 'Advice to the project',
    adviceHelp: 'Measures only, written as it could stand for any project. No places, reasons or persons.',
    ready: 'Ready sentences',
    add: (sentence: string) => `Insert: ${sentence}`,
    choose: 'Choose an answer.',
    save: 'Save the answer',
    saveChange: 'Save the change',
    saveAnyway: 'I have read the remarks, save anyway',
    saved: (when: string) =>
      `The answer is saved. It can be changed until it is let out, ${when} at the earliest.`,
    standing: (who: string, at: string, until: string) =>
      `Answered by ${who} ${at}. Can be changed until it is let out, ${until} at the earliest.`,
    conflict: (who: string, outcome: string) =>
      `${who} answered “${outcome}” while you were writing. Yours has not been saved.`,
    keepTheirs: 'Keep that answer',
    saveMine: 'Save mine instead',
    next: 'Next unanswered',
    allAnswered: 'All that wait are answered.',
  },
)
