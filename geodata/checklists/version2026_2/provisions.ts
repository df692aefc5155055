import type { Additions } from './checklist.ts'

/*
 * Wording for the provisions of a zoning plan, ready to paste and to adapt. What is to be built, never why: the reasons
 * belong to the check, and a provision is public. No heights: none has been confirmed (research 10, no. 6).
 */

export const provisions: Additions<'provisions'> = {
  'FEL-5': [
    {
      number: '10',
      wording:
        'Rekkverk, skjerming, belysning og adgangskontroll som framgår av godkjente planer, skal være ferdig etablert før tilhørende bebyggelse eller anlegg tas i bruk.',
    },
    {
      number: '12',
      wording:
        'Ved søknad om rammetillatelse skal det følge en utredning av sikringen av bruer, kanter, tak og andre høye arealer i planområdet. Utredningen skal vise hvilke løsninger som er valgt, og hvem som skal eie og drifte dem.',
    },
  ],
  'BRU-1': [
    {
      number: '4',
      wording:
        'Bru med gangtilkomst skal ha sammenhengende rekkverk eller skjerm på begge sider i hele den strekningen gående har tilgang til. Brufester, ender og trapper skal inngå i sikringen. Rekkverk og skjerm skal ha klatrehemmende utforming.',
    },
  ],
  'HOY-1': [
    {
      number: '4',
      wording:
        'Tak, tekniske plan og utvendige trapper som ikke er oppholdsareal, skal ha kontrollert adgang. Løsningen skal ivareta krav til rømning.',
    },
  ],
  'PAR-1': [
    {
      number: '4',
      wording:
        'Øverste dekk og åpne fasader i parkeringshus skal ha sammenhengende skjerming som er en del av byggets arkitektur. Løsningen skal ivareta krav til ventilasjon og brannsikkerhet.',
    },
  ],
  'BAN-1': [
    {
      number: '4',
      wording:
        'Det skal være sammenhengende gjerde eller annen fysisk skjerming mot banen langs hele planområdet. Plassering og utforming skal avklares med baneeier.',
    },
    {
      number: '10',
      wording:
        'Gjerde eller annen skjerming mot banen skal være ferdig etablert før det gis brukstillatelse for ny bebyggelse i planområdet.',
    },
  ],
  'BAN-2': [
    {
      number: '4',
      wording:
        'Gangforbindelser i planområdet skal føre til planskilte eller sikrede kryssinger av banen. Gjerder, terreng og beplantning skal utformes slik at ferdselen ledes til kryssingene.',
    },
  ],
  'BYR-1': [
    {
      number: '4',
      wording:
        'Torg, parker, promenader og gangforbindelser skal utformes for opphold og jevn ferdsel, med gode siktlinjer og belysning som gjør arealene oversiktlige hele året og døgnet.',
    },
  ],
}
