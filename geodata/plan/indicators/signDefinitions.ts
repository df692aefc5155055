import { text } from '../../model/language.ts'
import type { Definition } from './definition.ts'

const sign = text(
  'Bydel etter hvor skiltet står eller skal stå. Byrådsområde etter driftsansvarlig for skiltet.',
  'District by where the sign stands or is to stand. Department by the operator of the sign.',
)

/** The indicators of help signs, told in words. */
export const signDefinitions = {
  places_assessed: {
    counts: text(
      'Steder der kommunen hadde vurdert om hjelpeskilt skal settes opp, med utfall og begrunnelse, ved slutten av siste dag. Hvert sted telles én gang, med den siste vurderingen av det.',
      'Places where the municipality had assessed whether help signs are to be set up, with outcome and reason, at the end of the last day. Each place counts once, with the latest assessment of it.',
    ),
    leavesOut: text(
      'Vurderinger som er fjernet, og alle steder for særskilt oppmerksomhet: de fortelles om for seg, i hele femmere. Vurderinger som skulle vært gjort på nytt, teller til de er det.',
      'Assessments that have been removed, and all sites of concern: they are told of apart, in whole fives. Assessments that should have been made anew count until they are.',
    ),
    source: text(
      'Skiltvurderingene og dagen de sier at stedet ble vurdert. Tegnede steder med samme navn er samme sted.',
      'The assessments of signs, and the day they say that the place was assessed. Drawn places with the same name are one place.',
    ),
    groups: text(
      'Bydel etter hvor stedet ligger. Byrådsområde etter ansvarlig enhet i vurderingen.',
      'District by where the place lies. Department by the responsible unit of the assessment.',
    ),
  },
  signs_by_state: {
    counts: text(
      'Hjelpeskilt i registeret etter status, ved slutten av siste dag. Tallet er alle som er foreslått, godkjent, bestilt eller montert, eller må følges opp.',
      'Help signs in the register by state, at the end of the last day. The figure is all that are proposed, approved, ordered or mounted, or need follow-up.',
    ),
    leavesOut: text(
      'Skilt som er tatt ned, og skilt som er slettet fordi de var registrert ved en feil.',
      'Signs that are taken down, and signs deleted because they were registered by mistake.',
    ),
    source: text(
      'Dagene i skiltet selv: godkjent, bestilt, montert og fjernet. For status uten egen dag gjelder dagen den ble skrevet inn.',
      'The days of the sign itself: approved, ordered, mounted and removed. A status without a day of its own counts from the day it was written.',
    ),
    groups: sign,
  },
  signs_inspected: {
    counts: text(
      'Hjelpeskilt som sto ved slutten av siste dag. Andelen er de som ikke var over fristen for kontroll den dagen.',
      'Help signs that stood at the end of the last day. The share is those that were not overdue for inspection that day.',
    ),
    leavesOut: text(
      'Skilt som ikke er satt opp eller er tatt ned. En kontroll som ikke lot seg gjøre, teller ikke som kontroll. Hva kontrollen fant, endrer ikke tallet.',
      'Signs that are not put up or are taken down. An inspection that could not be carried out is none. What it found does not change the figure.',
    ),
    source: text(
      'Dagen skiltet ble montert, kontrollene av det og fristen for neste: hver 6. måned hvis skiltet ikke har et eget intervall eller en satt dag, og innen 14 dager etter et bytte eller en retting.',
      'The day the sign was mounted, the inspections of it and when the next is due: every 6 months unless the sign has an interval of its own or a day that was set, and within 14 days after it was replaced or mended.',
    ),
    groups: sign,
  },
  numbers_verified: {
    counts: text(
      'Hjelpetjenester som minst ett montert skilt viste ved slutten av siste dag. Andelen er de med et nummer som var kontrollert mot kilden de siste seks månedene før det.',
      'Help services shown on at least one mounted sign at the end of the last day. The share is those whose number had been held against its source in the six months before.',
    ),
    leavesOut: text(
      'Tjenester som ikke står på noe montert skilt, og skilt der det ikke er registrert hva de viser. En tjeneste som er tatt ut av bruk, men fortsatt står på et skilt, regnes som ikke verifisert.',
      'Services on no mounted sign, and signs of which it is not registered what they show. A service that is out of use and still on a sign counts as not verified.',
    ),
    source: text(
      'Versjonene av hver hjelpetjeneste, med dagen nummeret ble verifisert, og det skiltene viser. Nytt nummer eller nye åpningstider tar verifiseringen bort.',
      'The versions of each help service, with the day its number was verified, and what the signs show. Another number or other hours take the verification away.',
    ),
    groups: null,
  },
  recalls_open: {
    counts: text(
      'Tilbakekallinger der minst ett skilt gjensto ved slutten av siste dag. «Skilt som gjenstår» og «gått gjennom» er skiltene i disse tilbakekallingene; et skilt i to telles to ganger.',
      'Recalls with at least one sign left at the end of the last day. “Signs left” and “gone through” are the signs in these recalls; a sign in two counts twice.',
    ),
    leavesOut: text(
      'Tilbakekallinger der alle skilt er gått gjennom, og slettede skilt. Et skilt som er tatt ned, eller som ikke lenger viser det gamle, gjenstår ikke.',
      'Recalls where every sign has been gone through, and deleted signs. A sign that is taken down, or no longer shows what it did, is not left.',
    ),
    source: text(
      'Tilbakekallingene, dagen det er sagt hva som ble gjort med hvert skilt, og det skiltet viste.',
      'The recalls, the day it is said that each sign was seen to, and what the sign showed.',
    ),
    groups: sign,
  },
} as const satisfies Record<string, Definition>

/** What is told of places of concern (geodata/plan/siteFigure.ts), in words. */
export const siteDefinition: Definition = {
  counts: text(
    'Steder for særskilt oppmerksomhet som gjelder og har en skiltvurdering med begrunnelse. Tallet fortelles i hele femmere nedover: «minst 10» er 10 til 14, og «færre enn fem» kan være ingen. Utfallene fortelles bare når alle har minst fem.',
    'Sites of concern that are in force and have an assessment of signs with a reason. The figure is told to the whole five below: “at least 10” is 10 to 14, and “fewer than five” may be none. The outcomes are told only where each has at least five.',
  ),
  leavesOut: text(
    'Lukkede steder. Tallet fortelles aldri for en bydel, et byrådsområde eller et tidsrom, og inngår ikke i noe annet tall.',
    'Closed sites. The figure is never told for a district, a department or a stretch of time, and is part of no other figure.',
  ),
  source: text(
    'Telles hver tredje måned og står stille imellom, så ingen kan se når et sted kommer til eller faller bort.',
    'Counted every third month and left alone between, so that nobody can see when a site is added or goes away.',
  ),
  groups: null,
}
