import { expect, test } from '@jest/globals'
import { onEachDatabase } from '../../support/database/stores.ts'
import { type MergeDesk, mergeDesk, merged } from './merge-desk.ts'

const addresses = {
  actor: '/actors',
  event: '/events',
  document: '/documents',
  question: '/questions',
}

const cases = [
  { kind: 'actor', from: 'clinic', into: 'hospital', kept: 'District hospital', name: 'clinic' },
  { kind: 'event', from: 'raid', into: 'strike', kept: 'A strike', name: 'A raid' },
  { kind: 'document', from: 'd2', into: 'd1', kept: 'First report', name: 'Second report' },
  { kind: 'question', from: 'q3', into: 'q1', kept: '', name: 'How many are missing?' },
] as const

type Case = (typeof cases)[number]

function keptText(desk: MergeDesk, { kind, into, kept }: Case): string {
  return kind === 'question' ? desk.idOf(into) : kept
}

const pathOf = (desk: MergeDesk, { kind }: Case, given: string) =>
  `${addresses[kind]}/${desk.idOf(given)}`

onEachDatabase('merging in the browser', (open) => {
  test.each(cases)('one $kind is merged, leads to the one kept, and is two again', async (one) => {
    const desk = await mergeDesk(await open())
    const [from, into] = [pathOf(desk, one, one.from), pathOf(desk, one, one.into)]
    expect((await desk.get(from).expect(200)).text).toContain('Same as another…')
    const location = await merged(desk, { ...one, kept: keptText(desk, one) })
    expect(location).toBe(`${into}?notice=merged`)
    const kept = await desk.get(into).expect(200)
    expect(kept.text).toContain('Also holds: ')
    expect(kept.text).toContain('merged by Amina on')
    const away = await desk.get(from).expect(303)
    expect(away.headers.location).toBe(`${into}?notice=merged-away`)
    const shown = await desk.get(String(away.headers.location)).expect(200)
    expect(shown.text).toMatch(/What was at that address is merged into “[^”]+”/)
    for (const given of [one.from, one.into]) {
      const history = await desk.get(`/history/${desk.idOf(given)}`).expect(200)
      expect(history.text).toMatch(/Merged into another|Another was merged into it/)
      expect(history.text).toContain('the same')
    }
    const action = /action="(\/merges\/[^"]+\/undoing)"/.exec(kept.text)?.[1] ?? ''
    const undone = await desk.post(action, { by: 'Bilal' }).expect(303)
    expect(undone.headers.location).toBe(`${into}?notice=unmerged`)
    await desk.get(from).expect(200)
    expect((await desk.get(into).expect(200)).text).not.toContain('Also holds')
    const list = await desk.get('/merges').expect(200)
    expect(list.text).toContain('undone on')
  })

  test('the preview says whose claims lose origins, and saves nothing', async () => {
    const desk = await mergeDesk(await open())
    const query = new URLSearchParams({
      kind: 'actor',
      merged: desk.idOf('clinic'),
      kept: 'District hospital',
    })
    const page = await desk.get(`/merges/new?${query}`).expect(200)
    expect(page.text).toContain('46, by District hospital: 2 origins → 1')
    expect(page.text).toContain('46, by The &lt;i&gt;clinic&lt;/i&gt;: 2 origins → 1')
    expect(page.text).toContain('It takes with it: 2 claims.')
    expect(page.text).toContain('Merge them')
    expect(page.text).toContain('The &lt;i&gt;clinic&lt;/i&gt;')
    expect((await desk.get('/merges').expect(200)).text).toContain('Nothing has been merged yet')
  })

  test('lists, offers and the search know only the one kept, by all its names', async () => {
    const desk = await mergeDesk(await open())
    await merged(desk, {
      kind: 'actor',
      from: 'clinic',
      into: 'hospital',
      kept: 'District hospital',
    })
    await merged(desk, { kind: 'document', from: 'd2', into: 'd1', kept: 'First report' })
    const actors = await desk.get('/actors?q=clinic').expect(200)
    expect(actors.text).toContain('District hospital')
    expect(actors.text).not.toContain('The &lt;i&gt;clinic')
    const documents = await desk.get('/documents').expect(200)
    expect(documents.text).not.toContain('Second report')
    const found = await desk.get('/search?q=clinic&kind=actor').expect(200)
    expect(found.text).toContain(`/actors/${desk.idOf('hospital')}`)
    expect(found.text).not.toContain(`/actors/${desk.idOf('clinic')}`)
    const title = await desk.get('/search?q=second+report').expect(200)
    expect(title.text).toContain(`/documents/${desk.idOf('d1')}`)
    const page = await desk.get(`/actors/${desk.idOf('hospital')}`).expect(200)
    expect(page.text).toContain('The &lt;i&gt;clinic')
    const claims = await desk.get(`/claims?actor=${desk.idOf('hospital')}`).expect(200)
    for (const given of ['c1', 'c2', 'c3', 'c4']) {
      expect(claims.text).toContain(`/claims/${desk.idOf(given)}`)
    }
    const form = await desk.get('/actors/new').expect(200)
    expect(form.text).not.toContain('clinic')
  })

  test('questions and claims of a merged event stay at their addresses', async () => {
    const desk = await mergeDesk(await open())
    await merged(desk, { kind: 'event', from: 'raid', into: 'strike', kept: 'A strike' })
    expect((await desk.get(`/questions/${desk.idOf('q2')}`).expect(200)).text).toContain('A strike')
    await desk.get(`/claims/${desk.idOf('c3')}`).expect(200)
    const events = await desk.get('/events').expect(200)
    expect(events.text).not.toContain('A raid')
    await desk.get(`/events/${desk.idOf('raid')}/report`).expect(303)
  })

  test.each([
    ['no name', { kept: '' }, 'must not be left empty'],
    ['a name that leads nowhere', { kept: 'Nobody' }, 'No actor is called'],
    ['itself', { kept: 'The <i>clinic</i>' }, 'No actor is called'],
    ['no reason', { reason: ' ' }, 'id="f-reason-fault"'],
    ['nobody', { by: '' }, 'id="f-by-fault"'],
    ['what was not looked at', { shown: '' }, 'Look at what would change first'],
  ])('%s is refused with what was typed kept', async (_name, change, says) => {
    const desk = await mergeDesk(await open())
    const fields = {
      kind: 'actor',
      merged: desk.idOf('clinic'),
      kept: 'District hospital',
      reason: 'a "quoted" reason',
      by: 'Amina',
      shown: desk.idOf('hospital'),
    }
    const answer = await desk.post('/merges', { ...fields, ...change }).expect(422)
    expect(answer.text).toContain(says)
    if (!('reason' in change)) expect(answer.text).toContain('a &quot;quoted&quot; reason')
  })

  test('a refusal says why, before anybody decides', async () => {
    const desk = await mergeDesk(await open())
    await merged(desk, {
      kind: 'actor',
      from: 'clinic',
      into: 'hospital',
      kept: 'District hospital',
    })
    const again = new URLSearchParams({
      kind: 'actor',
      merged: desk.idOf('clinic'),
      kept: 'The Press',
    })
    const answer = await desk.get(`/merges/new?${again}`).expect(422)
    expect(answer.text).toContain('merged with another already; undo that first')
    await desk.get('/merges/new?kind=claim&merged=x').expect(400)
    await desk.get('/merges/new?kind=actor&merged=x').expect(404)
  })

  test('who undoes a merge is asked for a name once', async () => {
    const desk = await mergeDesk(await open())
    await merged(desk, {
      kind: 'actor',
      from: 'clinic',
      into: 'hospital',
      kept: 'District hospital',
    })
    const list = await desk.get('/merges').expect(200)
    const action = /action="(\/merges\/[^"]+\/undoing)"/.exec(list.text)?.[1] ?? ''
    expect((await desk.post(action, {}).expect(422)).text).toContain('id="f-by-fault"')
    await desk.post(action, { by: 'Bilal' }).expect(303)
    expect((await desk.post(action, { by: 'Bilal' }).expect(409)).text).toContain('undone already')
    await desk.post('/merges/nothing/undoing', { by: 'Bilal' }).expect(404)
  })

  test('a thing that others are merged into cannot be withdrawn', async () => {
    const desk = await mergeDesk(await open())
    await merged(desk, { kind: 'event', from: 'raid', into: 'strike', kept: 'A strike' })
    const path = `/history/${desk.idOf('strike')}/withdrawal`
    const answer = await desk.post(path, { by: 'Amina', reason: 'no', seen: '1' }).expect(409)
    expect(answer.text).toContain('A raid')
  })
})
