// What works without this script works with it: it only adds keys and a copy button.

const openers = { e: '/events', c: '/claims', d: '/documents', a: '/actors', q: '/questions' }
const patienceMs = 1200
let waitingSince = -Infinity

function isTyping(target) {
  return target instanceof Element && target.closest('input, select, textarea, [contenteditable]')
}

function focusFilter() {
  const field = document.querySelector('.filters input, .filters select')
  field?.focus()
  return field !== null
}

function showKeys() {
  const keys = document.getElementById('keys')
  if (keys === null) return false
  if (keys.open) keys.close()
  else keys.showModal()
  return true
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
  const wasWaiting = performance.now() - waitingSince < patienceMs
  waitingSince = event.key === 'g' ? performance.now() : -Infinity
  if (wasWaiting && Object.hasOwn(openers, event.key)) location.assign(openers[event.key])
  else if (event.key === '/' && focusFilter()) event.preventDefault()
  else if (event.key === '?' && showKeys()) event.preventDefault()
})

for (const button of document.querySelectorAll('button[data-copy]')) {
  button.hidden = false
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy)
    const said = document.getElementById(button.getAttribute('aria-describedby'))
    if (said !== null) said.textContent = button.dataset.copied
  })
}
