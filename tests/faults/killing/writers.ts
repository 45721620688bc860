/** A write that the server has answered with 303: the thing's id, the verb of its entry in the log, what was typed. */
export type Acknowledged = Readonly<{
  kind: 'actor' | 'claim'
  id: string
  verb: 'enter' | 'revise'
  typed: string
}>

/** What the writers write to, and where they note what was acknowledged: before they go on, outside the server. */
export type Load = Readonly<{
  url: string
  /** The question that claims are entered under. */
  questionId: string
  /** Sets the names of one round apart from those of others. */
  mark: string
  note: (write: Acknowledged) => void
}>

/**
 * Writes like several people at once until the server is gone: each enters an actor, lets it claim something, and
 * corrects its name, one form after another.
 *
 * @returns once no writer gets an answer any more. Throws where a living server answers anything but 303.
 */
export async function writeUntilGone(load: Load, writers: number): Promise<void> {
  await Promise.all(Array.from({ length: writers }, (_, place) => writeOn(load, place)))
}

async function writeOn(load: Load, place: number): Promise<void> {
  for (let turn = 1; ; turn += 1) {
    const name = `Actor ${load.mark}-${place}-${turn}`
    const id = await idOfSaved(load, '/actors/new', { name, kind: 'ngo' })
    if (id === undefined) return
    load.note({ kind: 'actor', id, verb: 'enter', typed: name })
    const claim = { claimant: name, stance: 'asserts', phrase: `at least ${turn}` }
    const claimId = await idOfSaved(load, `/questions/${load.questionId}/claims/new`, claim)
    if (claimId === undefined) return
    load.note({ kind: 'claim', id: claimId, verb: 'enter', typed: claim.phrase })
    const corrected = { name: `${name} corrected`, kind: 'ngo', seen: '1' }
    if ((await idOfSaved(load, `/actors/${id}/change`, corrected)) === undefined) return
    load.note({ kind: 'actor', id, verb: 'revise', typed: corrected.name })
  }
}

async function idOfSaved(
  { url }: Load,
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const response = await answerTo(url + path, fields)
  if (response === undefined) return undefined
  if (response.status !== 303) throw new Error(`${path} answered ${response.status}`)
  return response.headers.get('location')?.split('?')[0]?.split('/').at(-1)
}

/** The head of the answer is the acknowledgement; where the server dies before it, there is none. */
async function answerTo(
  url: string,
  fields: Readonly<Record<string, string>>,
): Promise<Response | undefined> {
  try {
    const body = new URLSearchParams({ ...fields, by: 'Amina' })
    const headers = { 'sec-fetch-site': 'same-origin' }
    return await fetch(url, { method: 'POST', body, headers, redirect: 'manual' })
  } catch (error) {
    // Jest's TypeError is not that of fetch.
    if (String(error).includes('fetch failed')) return undefined
    throw error
  }
}
