import { describe, expect, test } from '@jest/globals'
import { type Speaker, speakingTree } from '../../../src/web/actor/speaking-tree.ts'

const named = (id: string) => ({ id, name: id, kind: 'official' as const })
const actor = {
  ...named('ministry'),
  aliases: [],
  speaksFor: 'cabinet',
  country: undefined,
  reliability: undefined,
}
const told = ({ id, isSelf, speakers }: Speaker): string =>
  `${isSelf ? '*' : ''}${id}(${speakers.map(told).join(' ')})`

describe('the tree of who speaks for whom', () => {
  test('runs from the topmost body through the actor down to everyone below', () => {
    const tree = speakingTree({
      actor,
      speaksFor: [named('cabinet'), named('state')],
      spokenForBy: [
        { ...named('office'), through: 'ministry' },
        { ...named('clerk'), through: 'office' },
        { ...named('speaker'), through: 'ministry' },
      ],
    })
    expect(told(tree)).toBe('state(cabinet(*ministry(office(clerk()) speaker())))')
  })

  test('an actor alone is a tree of one', () => {
    expect(told(speakingTree({ actor, speaksFor: [], spokenForBy: [] }))).toBe('*ministry()')
  })

  test('a ring is cut where it closes', () => {
    const spokenForBy = [
      { ...named('office'), through: 'ministry' },
      { ...named('ministry'), through: 'office' },
    ]
    expect(told(speakingTree({ actor, speaksFor: [], spokenForBy }))).toBe('*ministry(office())')
  })
})
