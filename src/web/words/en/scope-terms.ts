import type { ActorKind } from '../../../domain/actor/actor.ts'
import type { Counting, QuestionType } from '../../../domain/question/question.ts'
import type { Term, Terms } from '../term.ts'

export const questionTypes: Terms<QuestionType> = {
  quantity: { word: 'Figure', means: 'Answered with a figure.' },
  yes_no: { word: 'Yes or no', means: 'Answered with yes or no.' },
  choice: { word: 'Choice', means: 'Answered with one of several choices.' },
  date: { word: 'Date', means: 'Answered with a date or a span of dates.' },
  place: { word: 'Place', means: 'Answered with a place.' },
  text: {
    word: 'In words',
    means: 'Answered in words, which are set side by side and not compared.',
  },
}

export const countings: Terms<Counting> = {
  cumulative: { word: 'in total', means: 'Everyone counted so far.' },
  incremental: { word: 'newly counted', means: 'Only those added since the last count.' },
}

export const actorKinds: Terms<ActorKind> = {
  government: { word: 'Government', means: 'A state or those who govern it.' },
  ministry: { word: 'Ministry', means: 'A department of a government.' },
  military: { word: 'Military', means: 'The armed forces of a state.' },
  armed_group: { word: 'Armed group', means: 'A force that belongs to no state.' },
  spokesperson: { word: 'Spokesperson', means: 'A person who speaks for a body.' },
  official: { word: 'Official', means: 'A person who holds an office.' },
  outlet: { word: 'News outlet', means: 'A publisher of news.' },
  agency: { word: 'News agency', means: 'A publisher that other outlets take news from.' },
  ngo: { word: 'NGO', means: 'An organisation that belongs to no state.' },
  un: { word: 'United Nations', means: 'A body of the United Nations.' },
  hospital: { word: 'Hospital', means: 'A place that treats the wounded.' },
  witness: { word: 'Witness', means: 'A person who was there.' },
  monitor: { word: 'Monitor', means: 'A body that counts or records such events.' },
  other: { word: 'Other', means: 'None of the other kinds.' },
}

/** Measures that the program knows by itself; a newsroom's own carry their name in the bundle. */
export const measures: Readonly<Record<string, Term>> = {
  killed: { word: 'killed', means: 'People who died of it.' },
  injured: { word: 'injured', means: 'People hurt who lived.' },
  casualties: { word: 'casualties', means: 'Killed and injured together. Not the same as killed.' },
  missing: { word: 'missing', means: 'People not accounted for.' },
  captured: { word: 'captured', means: 'People taken prisoner or detained.' },
  displaced: { word: 'displaced', means: 'People who had to leave their homes.' },
  bodies_recovered: {
    word: 'bodies recovered',
    means: 'Bodies found so far: never more than killed.',
  },
  sites_struck: { word: 'sites struck', means: 'Places hit, however many people were there.' },
  homes_damaged: { word: 'homes damaged', means: 'Houses damaged or destroyed.' },
}

const nouns = new Set(['casualties', 'bodies_recovered', 'sites_struck', 'homes_damaged'])

/** "civilians killed", "casualties among civilians", "casualties": measure and population by id and by word. */
export function countedThing(
  measure: Readonly<{ id: string; word: string }>,
  population: Readonly<{ id: string; word: string }> | undefined,
): string {
  if (population === undefined) return measure.word
  if (!nouns.has(measure.id)) return `${population.word} ${measure.word}`
  return population.id === 'people' ? measure.word : `${measure.word} among ${population.word}`
}

/** Populations that the program knows by itself. */
export const populations: Readonly<Record<string, Term>> = {
  people: { word: 'people', means: 'Everyone, whoever they were.' },
  civilians: { word: 'civilians', means: 'People who were not fighting.' },
  women_and_children: { word: 'women and children', means: 'Women and children together.' },
  women: { word: 'women', means: 'Women only.' },
  children: { word: 'children', means: 'Children only.' },
  journalists: { word: 'journalists', means: 'People at work for the news.' },
  aid_workers: { word: 'aid workers', means: 'People who bring aid.' },
  health_workers: { word: 'health workers', means: 'People who treat the sick and wounded.' },
  refugees: { word: 'refugees', means: 'People who fled their country.' },
  combatants: { word: 'combatants', means: 'Anyone who was fighting.' },
  troops: { word: 'troops', means: 'Soldiers of a state.' },
  police: { word: 'police', means: 'Police officers.' },
  militants: { word: 'militants', means: 'Fighters of an armed group.' },
}
