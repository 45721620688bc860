const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Phrases that mean zero by themselves, folded. */
export const noneWords: readonly string[] = [
  'none',
  'nobody',
  'no one',
  'noone',
  'nil',
  'not one',
  'not a single',
  'هیچکس',
  'هیچ کس',
  'لا احد',
  'هېڅوک',
]

/** Words that deny; beside a figure they leave nothing that could be read. */
export const negations: ReadonlySet<string> = set(
  "no not never neither nor cannot didn't don't doesn't isn't wasn't weren't hasn't haven't hadn't لا لم نه",
)

/** Nouns of harm and of people and things harmed: "no …" before one of them is zero. */
export const harmNouns: ReadonlySet<string> = set(
  'casualty casualties death deaths dead killed injury injuries injured wounded hurt harmed fatality fatalities ' +
    'victim victims losses missing captured displaced people person persons civilian civilians man men woman women ' +
    'child children boy boys girl girls soldier soldiers troops personnel servicemen policeman policemen police ' +
    'officer officers guard guards fighter fighters militant militants insurgent insurgents combatant combatants ' +
    'journalist journalists worker workers medic medics refugee refugees resident residents villager villagers ' +
    'student students protester protesters prisoner prisoners hostage hostages detainee detainees patient patients ' +
    'body bodies home homes house houses building buildings school schools hospital hospitals vehicle vehicles ' +
    'attack attacks strike strikes others',
)

/** Words that turn "no …" or "nobody …" into a lack of knowledge, which is not a figure of zero. */
export const ignorance: ReadonlySet<string> = set(
  'know knows knew information figure figures detail details comment comments commented word toll tolls number ' +
    'numbers count counts data estimate estimates statement confirmation confirm confirms evidence breakdown ' +
    'claimed responsibility available given disclosed sure certain how whether if unclear idea clarity reason doubt longer',
)

/** Singular nouns of people: "a civilian was killed" counts one. */
export const onePerson: ReadonlySet<string> = set(
  'person civilian man woman child boy girl baby infant soldier policeman policewoman officer guard fighter militant ' +
    'insurgent journalist reporter worker medic doctor nurse refugee resident villager student protester prisoner ' +
    'hostage driver farmer shepherd teacher tourist serviceman trooper teenager',
)
