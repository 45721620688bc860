// What works without this script works with it: it only adds keys and copy buttons.

const openers = { e: '/events', c: '/claims', d: '/documents', a: '/actors', q: '/questions' }
const patienceMs = 1200
const offName = 'sayswho-keys'
const filterFields = '.filters input:not([type=hidden]), .filters select'

const keys = document.getElementById('keys')
const off = document.getElementById('keys-off')
const show = document.getElementById('show-keys')
let waitingSince = Number.NEGATIVE_INFINITY

function isTyping(target) {
  return target instanceof Element && target.closest('input, select, textarea, [contenteditable]')
}

function focusFirst(selector) {
  const field = document.querySelector(selector)
  field?.focus()
  return field !== null
}

function toggleKeys() {
  if (keys.open) keys.close()
  else keys.showModal()
  return true
}

document.addEventListener('keydown', (event) => {
  if (off.checked || event.ctrlKey || event.metaKey || event.altKey) return
  if (isTyping(event.target) && event.target !== off) return
  const wasWaiting = performance.now() - waitingSince < patienceMs
  waitingSince = event.key === 'g' ? performance.now() : Number.NEGATIVE_INFINITY
  if (wasWaiting && Object.hasOwn(openers, event.key)) location.assign(openers[event.key])
  else if (event.key === '/' && focusFirst('#search-box')) event.preventDefault()
  else if (event.key === 'f' && focusFirst(filterFields)) event.preventDefault()
  else if (event.key === '?' && toggleKeys()) event.preventDefault()
})

// Nothing is stored in a browser until its reader turns the keys off there.
off.checked = localStorage.getItem(offName) === 'off'
off.addEventListener('change', () => {
  if (off.checked) localStorage.setItem(offName, 'off')
  else localStorage.removeItem(offName)
})

show.hidden = false
show.addEventListener('click', toggleKeys)

for (const button of document.querySelectorAll('button[data-copy]')) {
  button.hidden = false
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy)
    const said = document.getElementById(button.getAttribute('aria-describedby'))
    if (said !== null) said.textContent = button.dataset.copied
  })
}

// Ctrl and Enter save a form from any field, as people expect of a form with long texts.
for (const form of document.querySelectorAll('form[data-entry]')) {
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit()
  })
}

// What a form says of itself keeps step with what is typed: the form is asked as its own button asks it.
for (const summary of document.querySelectorAll('[data-summary]')) {
  const form = summary.closest('form')
  let asked = 0
  form.addEventListener('change', async () => {
    asked += 1
    const turn = asked
    const body = new URLSearchParams(new FormData(form))
    body.set('then', 'summary')
    const headers = { Accept: 'text/plain' }
    const answer = await fetch(form.action, { method: 'POST', headers, body })
    const text = await answer.text()
    if (answer.ok && turn === asked) summary.textContent = text
  })
}

// Words selected in a document's text lead to the form of a claim that quotes them. Each piece of the text says where it
// begins; the numbers of quotes stand between the pieces and are not part of the text.
const quoting = document.querySelector('.quote-selected')

function placeSelected(range) {
  let place
  for (const piece of document.querySelectorAll('.source-text [data-from]')) {
    if (!range.intersectsNode(piece)) continue
    const part = document.createRange()
    part.selectNodeContents(piece)
    const before = part.cloneRange()
    if (part.compareBoundaryPoints(Range.START_TO_START, range) < 0)
      part.setStart(range.startContainer, range.startOffset)
    if (part.compareBoundaryPoints(Range.END_TO_END, range) > 0)
      part.setEnd(range.endContainer, range.endOffset)
    before.setEnd(part.startContainer, part.startOffset)
    const words = part.toString()
    if (words.trim() === '') continue
    const from = Number(piece.dataset.from) + before.toString().length
    const start = from + words.length - words.trimStart().length
    place = { start: place?.start ?? start, end: from + words.trimEnd().length }
  }
  return place
}

if (quoting !== null) {
  const link = quoting.querySelector('a')
  const form = link.href
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection()
    const place = selection.rangeCount > 0 && placeSelected(selection.getRangeAt(0))
    if (!place) return
    link.href = `${form}?start=${place.start}&end=${place.end}`
    quoting.hidden = false
  })
}

document.querySelector('.alert')?.focus()
