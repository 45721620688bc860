import { describe, expect, test } from '@jest/globals'
import { indexBundle } from '../../../src/domain/bundle/index-bundle.ts'
import { actor, ask, bundle, count, document, event } from '../../support/build-bundle.ts'
import { side } from '../../support/outline.ts'

const index = indexBundle(
  bundle([], {
    actors: [
      actor('kabul', { name: 'Afghan government' }),
      actor('ministry', { speaksFor: 'kabul' }),
      actor('voice', { speaksFor: 'ministry' }),
      actor('islamabad'),
      actor('defector', { speaksFor: 'kabul' }),
      actor('press'),
    ],
    events: [
      event('exchange', {
        sides: [side('afghan', 'kabul'), side('pakistani', 'islamabad'), side('third', 'defector')],
      }),
      event('strikes', { within: 'exchange', sides: [side('afghan', 'press')] }),
      event('hit', { within: 'strikes' }),
      event('elsewhere'),
    ],
    documents: [document('own', 'voice'), document('d', 'press')],
    questions: [
      count('one', { event: 'hit' }),
      count('same', { event: 'hit' }),
      count('other', { event: 'hit', place: 'Barmal' }),
      ask('yes', 'yes_no'),
      ask('no', 'yes_no'),
    ],
  }),
)

describe('who speaks for whom', () => {
  test.each([
    ['voice', 'kabul'],
    ['ministry', 'kabul'],
    ['kabul', 'kabul'],
    ['press', 'press'],
  ])('%s for %s in the end', (one, root) => {
    expect(index.rootOf(one)).toBe(root)
  })

  test('a body goes by its root’s name, and its pages are its speakers’ pages', () => {
    expect(index.bodyName('voice')).toBe('Afghan government')
    expect(index.publisherBody('own')).toBe('kabul')
    expect(index.publishedBy('kabul')).toEqual(['own'])
  })
})

describe('who is on which side', () => {
  test.each([
    ['a member', 'kabul', 'exchange', 'afghan'],
    ['who speaks for a member', 'voice', 'exchange', 'afghan'],
    ['who speaks for a member but is on another side', 'defector', 'exchange', 'third'],
    ['by the containing event', 'islamabad', 'hit', 'pakistani'],
    ['nobody', 'press', 'exchange', undefined],
    ['by the nearest event that has the side', 'press', 'hit', 'afghan'],
    ['outside the event', 'kabul', 'elsewhere', undefined],
  ])('%s', (_, actorId, eventId, expected) => {
    expect(index.sideIn(eventId)(actorId)).toBe(expected)
  })

  test('an event has its own sides and those it inherits under other ids', () => {
    const sides = index.sidesOf('hit')
    expect(sides.map(({ id }) => id)).toEqual(['afghan', 'pakistani', 'third'])
    expect(sides[0]?.members).toEqual(['press'])
    expect(index.familyRootOf('hit')).toBe('exchange')
    expect(index.eventLine('hit')).toEqual(['hit', 'strikes', 'exchange'])
  })
})

describe('the key of a question', () => {
  const keyOf = (id: string) => {
    const question = index.question(id)
    return question && index.keyOf(question)
  }
  test('is shared by counts of the same thing alone', () => {
    expect(keyOf('one')).toBe(keyOf('same'))
    expect(keyOf('one')).not.toBe(keyOf('other'))
    expect(keyOf('yes')).not.toBe(keyOf('no'))
  })
})
