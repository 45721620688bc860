export const questionTypes = ['quantity', 'yes_no', 'choice', 'date', 'place', 'text'] as const

export type QuestionType = (typeof questionTypes)[number]

export const countings = ['cumulative', 'incremental'] as const

export type Counting = (typeof countings)[number]

/** What a quantity question counts, besides its event. */
export type Scope = Readonly<{
  measure: string
  population: string | undefined
  victimSide: string | undefined
  causedBy: string | undefined
  place: string | undefined
  counting: Counting
}>

/** One answer a choice question offers. */
export type Option = Readonly<{ id: string; label: string; compatibleWith: readonly string[] }>

type Common = Readonly<{ id: string; event: string; text: string }>

/** `parts` names the questions that divide this one's count; complete parts leave nothing out. */
export type QuantityQuestion = Common &
  Scope &
  Readonly<{ type: 'quantity'; parts: readonly string[]; partsComplete: boolean }>

export type ChoiceQuestion = Common & Readonly<{ type: 'choice'; options: readonly Option[] }>

export type PlainQuestion = Common & Readonly<{ type: 'yes_no' | 'date' | 'place' | 'text' }>

/** One thing that can be answered about an event. */
export type Question = QuantityQuestion | ChoiceQuestion | PlainQuestion
