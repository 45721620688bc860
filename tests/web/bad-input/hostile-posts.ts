import { hostile, strangersIn } from './hostile.ts'
import type { FormServed } from './served/every-form.ts'
import { formsIn, type Sent, type ServedForm, sentWith } from './served/forms.ts'
import type { Answer, Site } from './served/site.ts'

/** How many of the hostile texts each field gets by itself; each gets others than its neighbour. */
const alone = 4

const textAt = (place: number): string => hostile[place % hostile.length] ?? ''

/** Sends each form twenty times, so that every field has held every hostile text. */
export async function faultsOfTogether(
  site: Site,
  forms: readonly FormServed[],
): Promise<readonly string[]> {
  const faults: string[] = []
  for (const served of forms) {
    for (const turn of hostile.keys()) {
      const names = served.form.fields.map(({ name }) => name)
      const sent = Object.fromEntries(names.map((name, at) => [name, textAt(turn + at)]))
      faults.push(...(await faultsOf(site, served, sent)))
    }
  }
  return faults
}

/** Sends each form with a hostile text in one field and all others as they should be, so that some are kept. */
export async function faultsOfAlone(
  site: Site,
  forms: readonly FormServed[],
): Promise<readonly string[]> {
  const faults: string[] = []
  for (const [at, served] of forms.entries()) {
    for (const [place, { name }] of served.form.fields.entries()) {
      for (let turn = 0; turn < alone; turn += 1) {
        const form = (await formAgain(site, served)) ?? served.form
        const sent = { ...sentWith(form), [name]: textAt(at + place + turn * 5) }
        faults.push(...(await faultsOf(site, served, sent)))
      }
    }
  }
  return faults
}

async function formAgain(site: Site, { page, form }: FormServed) {
  const { text } = await site.get(page)
  return formsIn(text).find(
    ({ action, method }) => action === form.action && method === form.method,
  )
}

async function faultsOf(site: Site, served: FormServed, sent: Sent): Promise<readonly string[]> {
  const { method, action } = served.form
  const answer =
    method === 'post'
      ? await site.post(action, sent)
      : await site.get(`${action}?${new URLSearchParams(sent)}`)
  const landed = answer.status === 303 ? await site.get(String(answer.location)) : answer
  const faults = [
    answer.status < 500 && landed.status < 500
      ? []
      : [`answers ${answer.status}, ${landed.status}`],
    strangersIn(landed.text).map((tag) => `lets through ${tag}`),
    lostIn(served, sent, answer),
  ].flat()
  return faults.map((fault) => `${served.route} ${fault} for ${JSON.stringify(sent)}`)
}

/** Fields whose text is not in the form that comes back with what is wrong. */
function lostIn({ form }: FormServed, sent: Sent, { status, text }: Answer): readonly string[] {
  if (status !== 422 && status !== 409) return []
  const again = formAlike(formsIn(text), form)
  // Who was too late is told so, and may find that there is nothing left to do.
  if (again === undefined) return status === 409 ? [] : ['shows no form again']
  return again.fields
    .filter(({ kind, name }) => (kind === 'line' || kind === 'area') && name in sent)
    .filter(({ name, value }) => value !== sent[name]?.replaceAll('\r\n', '\n'))
    .map(({ name, value }) => `shows ${name} as ${value}`)
}

/** The form that leads to the same place, or else one that asks for the same. */
function formAlike(shown: readonly ServedForm[], form: ServedForm): ServedForm | undefined {
  const names = new Set(form.fields.filter(({ kind }) => kind !== 'kept').map(({ name }) => name))
  return (
    shown.find(({ action }) => action === form.action) ??
    shown.find(({ fields }) => fields.some(({ name, kind }) => kind !== 'kept' && names.has(name)))
  )
}
