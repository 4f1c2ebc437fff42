import fc from 'fast-check';
import type { GuardedPerson } from '../../shared/protection/index.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s*\|\s*/);

const given = list(
  'Anna|Maria|Aino|Liisa|Johanna|Sofia|Emma|Eva|Karin|Kristina|Åsa|Birgitta|Matti|Pekka|Juhani|Mikael|Johan|Erik|Lars|Anders|Timo|Jari|Kari|Ville|Antti|Sari|Minna|Päivi|Tuula|Leena|Marja|Elina|Hanna|Heikki|Markku|Björn|Göran|Mats|Ulla|Kaisa|Satu|Onni|Helmi|Toivo|Thomas|Daniel|Sara|Ahmed|Fatima|James',
);
const common = list(
  'Virtanen|Korhonen|Nieminen|Mäkinen|Mäkelä|Laine|Heikkinen|Koskinen|Järvinen|Lehtonen|Saarinen|Niemi|Salo|Lahti|Koski|Mäki|Salmi|Laakso|Kallio|Andersson|Johansson|Karlsson|Nilsson|Eriksson|Lindström|Lindholm|Nyman|Berg|Holm|Nyström|Lindqvist|Sandberg|Forsberg|Ek|Lund|Björk|Ström|Falk|Blom|Ali',
);
const rare = list(
  'Räfsbäck|Kuhmolammi|Tjusterfelt|Hyyppölä|Wojciechowski|Essenbeck|Äijäranta|Gripenvall|Sjöhagen|Suopuro|Vinkerö|Haavikkala|Stjernkvist|Överöd|Kvarnåsen|Lillgård|Hallonblad|Tervaskanto|Peuranpää|Kivilompolo|Rauhansuu|Nybondas|Östergrannas|Kuusilehto|Talvisilta|Storsved|Röjmark|Lummevaara|Kettukangas|Smedslund|Hästbacka|Finnäs|Norrgrann|Skata|Gädda|Rönnskär|Ilveskivi|Karhusaari|Nevanperä|Ollonqvist',
);

/** Protected persons as a register may hold them: common given names, every second family name common. */
export const protectedPersons: readonly GuardedPerson[] = Array.from({ length: 200 }, (_, at) => {
  const givenName = given[(at * 7) % given.length] ?? '';
  const families = at % 2 === 0 ? common : rare;
  const familyName = families[(at * 3) % families.length] ?? '';
  return { givenName, familyName, email: `${givenName}.${familyName}${at}@kommun.example`.toLowerCase() };
});

const names = new Set(protectedPersons.flatMap(({ givenName: g, familyName: f }) => [`${g} ${f}`, `${f}, ${g}`]));

const sentences: readonly string[] = list(`
  {G} {F} har bytt arbetsplats från och med {d} {ms} och behöver inte längre sitt konto i {ps}. |
  Handläggaren {G} {F} i {ps} återkommer i ärendet senast {d} {ms}. |
  Enligt nämndens beslut {d} {ms} ska {os} föras över till den nya enheten i {ps}. |
  Kan någon hjälpa {G} med {os}? Hon kommer inte in i portalen sedan i {ws}. |
  Vi har fått {n} nya medarbetare i {ms}, och alla har inte läst rutinen för {os}. |
  Rektorn vid skolan i {ps}, {G} {F}, önskar att {os} ses över före {ms}. |
  Mötet i {ps} flyttas till {ws} klockan {n}, ta kontakt med {F} vid frågor om {os}. |
  Det är väl inte så att {os} har tagits bort utan att någon har meddelat oss i {ps}? |
  Organisationens namn ändras till Samkommunen för {os} i {ps} den {d} {ms}. |
  {G} {F} ja {G} {F} osallistuvat koulutukseen {pf} {d}. {mf}. |
  Päätös {of} annettiin {d}. {mf}, ja se koskee myös {pf} toimivia yksiköitä. |
  Yksikön esimies {G} {F} hyväksyi {of} {wf}. |
  Voisitteko tarkistaa, miksi {of} ei näy käyttäjälle, vaikka hän kirjautui {wf} kello {n}? |
  Hyvinvointialueen ohjeen mukaan {of} on toimitettava viimeistään {d}. {mf} kirjaamoon. |
  {n} henkilöä {pf} odottaa vielä, että {of} käsitellään; {F} vastaa asiasta. |
  Kai {of} voidaan siirtää ensi kuulle, jos aikataulu {pf} ei pidä? |
  Lisätietoja antaa {G} {F}, puhelinvaihde palvelee {wf} kello 8-16. |
  {G} {F} asked on {d} {me} whether {oe} may be moved to the office in {ps}. |
  The municipality of {ps} reported {n} accounts that nobody has used since {me}. |
  Please check {oe} before the meeting on {we}; {G} will join from {ps}. |
  According to {F}, {oe} was approved in {me} but never reached the registry. |
  We could not find {oe} in the archive, and the new editor starts on {d} {me}. |
  {os}: se bilaga {n}, sidan {d}. | {of}: katso liite {n}, sivu {d}. | {oe}: see annex {n}, page {d}. |
  Ring växeln i {ps} på 06-{n}{d} {n} så kopplas ni till {G} på avdelningen för {os}. |
  Länken https://{ps}.example/arende/{n}?sida={d}&sprak=sv fungerar inte. |
  {F}, {G}: {os} ({n}/{d})
`);

const slots: Readonly<Record<string, readonly string[]>> = {
  G: given,
  F: common,
  d: Array.from({ length: 28 }, (_, at) => String(at + 1)),
  n: ['3', '12', '14', '118', '2026', '2027', '45', '7', '31', '90'],
  ms: list('januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december'),
  mf: list(
    'tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta',
  ),
  me: list('January|February|March|April|May|June|July|August|September|October|November|December'),
  ws: list('måndags|tisdags|onsdags|torsdags|fredags|morgon|går'),
  wf: list('maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|eilen|huomenna'),
  we: list('Monday|Tuesday|Wednesday|Thursday|Friday'),
  ps: list(
    'Vasa|Åbo|Borgå|Helsingfors|Esbo|Vanda|Pargas|Raseborg|Kyrkslätt|Jakobstad|Närpes|Mariehamn|Lovisa|Sibbo|Hangö|Ingå|Karleby|Korsholm|Lahti|Salo',
  ),
  pf: list(
    'Vaasassa|Turussa|Porvoossa|Helsingissä|Espoossa|Vantaalla|Lahdessa|Salossa|Kuopiossa|Oulussa|Tampereella|Raumalla|Kotkassa|Mikkelissä|Joensuussa|Rovaniemellä|Kemissä|Imatralla|Porissa|Lohjalla',
  ),
  os: list(
    'ansökan om bygglov|förskoleplatser|färdtjänst|utlåtandet om skolnätet|läkemedelslistan|behörigheten till registret|protokollet|hemvården|tomträtten|avgiften för småbarnspedagogik|underlaget för upphandlingen|rutinen för skyddade uppgifter|gångvägen vid stranden|nya berget|lunden och ängen|halten av salt|båthamnen|sommarjobben|tjänsten som vikarie|biblioteket',
  ),
  of: list(
    'rakennuslupahakemus|varhaiskasvatusmaksu|kuljetuspalvelu|kouluverkkoselvitys|lääkelista|käyttöoikeus rekisteriin|pöytäkirja|kotihoito|tontin vuokra|hankinnan valmistelu|turvakiellon ohje|rantaraitti|mäen kunnostus|salon alueen kaava|kosken patoluukku|venesatama|kesätyöt|sijaisen tehtävä|kirjaston laina|niemen laituri',
  ),
  oe: list(
    'the building permit|the fee for day care|transport for the disabled|the statement on schools|the list of medicines|access to the register|the minutes|home care|the lease of the plot|the tender|the routine for protected data|the path along the shore|the hill and the rapids|the summer jobs|the post of substitute|the library card',
  ),
};

/** A sentence as clerks write it, about other people than those who are protected. */
export const ordinarySentence: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...sentences), fc.infiniteStream(fc.nat(1_000_000)))
  .map(([template, stream]) =>
    template.replace(/\{(\w+)\}/g, (_, slot: string) => {
      const values = slots[slot] ?? [];
      return values[(stream.next().value ?? 0) % values.length] ?? '';
    }),
  )
  .filter((sentence) => ![...names].some((name) => sentence.includes(name)));
