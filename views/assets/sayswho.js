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

document.querySelector('.alert')?.focus()
