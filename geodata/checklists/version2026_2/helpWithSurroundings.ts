import { text } from '../../model/language.ts'
import type { Additions } from './checklist.ts'

/** Advice on the points about rail, water and public space. */
export const helpWithSurroundings: Additions<'help'> = {
  'BAN-1': text(
    'Bane NOR har ingen generell plikt til å gjerde. Plikten kan følge av lov, vedtak, arealplan eller avtale, så planen er stedet å avklare den. Bane NORs veileder for gjerder er åpen og bør følges.',
    'Bane NOR has no general duty to fence. The duty can follow from law, a decision, a land-use plan or an agreement, so the plan is the place to settle it. Bane NOR’s guide to fences is open and should be followed.',
  ),
  'BAN-2': text(
    'Se hvor folk faktisk går i dag, og legg kryssingene der. En kryssing som er en omveg, blir ikke brukt.',
    'See where people actually walk today, and put the crossings there. A crossing that is a detour is not used.',
  ),
  'BAN-3': text(
    'Banesektoren eier plattformer og spor. Avklar tidlig hvem som bygger, eier og drifter skjerming og lys.',
    'The rail sector owns platforms and tracks. Settle early who builds, owns and operates screening and lighting.',
  ),
  'BAN-4': text(
    'Skilt på jernbanens grunn krever tillatelse fra Bane NOR eller stasjonseieren. Budskapet skal handle om hjelp, ikke om banen eller om hendelser.',
    'Signs on railway land need permission from Bane NOR or the station owner. The message is about help, not about the railway or about incidents.',
  ),
  'VAN-1': text(
    'TEK17 § 8-3 krever at nivåforskjeller i uteoppholdsareal sikres slik at fallskader forebygges, uten å oppgi en høyde. Mål nivåforskjellen og den sikrede strekningen, og vis hvordan fortøyning og annen lovlig bruk er mulig.',
    'TEK17 section 8-3 requires level differences in outdoor areas to be secured so that injuries from falls are prevented, without giving a height. Measure the level difference and the secured stretch, and show how mooring and other lawful use are possible.',
  ),
  'VAN-2': text(
    'I 2019 fantes det ikke krav om redningsstiger på private og kommunale kaier, utenom arbeidsplasser. Svensk praksis er faste stiger med høyst 50 m mellom, helst 25 m, og redningsposter med høyst 200 m mellom.',
    'In 2019 there was no requirement for rescue ladders on private and municipal quays, apart from workplaces. Swedish practice is fixed ladders at most 50 m apart, preferably 25 m, and rescue posts at most 200 m apart.',
  ),
  'VAN-3': text(
    'Bruk samme stedskode på skilt, redningsutstyr og i nødetatenes kart.',
    'Use the same location code on signs, on rescue equipment and in the maps of the emergency services.',
  ),
  'BYR-1': text(
    'Trygge og attraktive steder med jevn ferdsel virker forebyggende. Se på hvem som er der om kvelden og om vinteren, ikke bare på en sommerdag.',
    'Safe and attractive places with a steady flow of people are preventive. Look at who is there in the evening and in winter, not only on a summer day.',
  ),
  'BYR-2': text(
    'TEK17 § 8-3 oppgir ingen høyde. For balkong og terrasse krever § 12-11 rekkverk når nivåforskjellen er over 0,5 m. Mål nivåforskjellene, og ta med trapper og støttemurer.',
    'TEK17 section 8-3 gives no height. For balconies and terraces section 12-11 requires a parapet where the level difference is over 0.5 m. Measure the level differences, stairs and retaining walls included.',
  ),
  'BYR-3': text(
    'Hold møbler og plantekasser unna rekkverket, og behold siktlinjene når beplantningen vokser til.',
    'Keep furniture and planters away from the parapet, and keep the lines of sight when the planting grows.',
  ),
  'BYR-4': text(
    'Skriv hvilke navn, kunstverk og tekster som velges. Omtal ikke hendelser, verken i planen eller på stedet.',
    'Say which names, works of art and texts are chosen. Do not mention incidents, neither in the plan nor at the place.',
  ),
}
