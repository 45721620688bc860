/** A sound bundle in JSON with one of everything, fresh at each call, for a test to break. */
export function smallBundle() {
  return {
    format: 'sayswho-bundle',
    version: 1,
    actors: [
      { id: 'kabul', name: 'Afghan government', kind: 'government', aliases: ['Kabul'] },
      { id: 'fitrat', name: 'Hamdullah Fitrat', kind: 'spokesperson', speaksFor: 'kabul' },
      { id: 'islamabad', name: 'Pakistani government', kind: 'government', country: 'PK' },
      { id: 'ap', name: 'The Associated Press', kind: 'agency', reliability: 'A' },
      { id: 'ap-kabul', name: 'AP in Kabul', kind: 'agency', speaksFor: 'ap' },
      { id: 'bystander', name: 'Named by nobody', kind: 'other' },
    ] as Record<string, unknown>[],
    events: [
      {
        id: 'exchange',
        title: 'The exchange',
        place: null,
        startedOn: '2024-12-24',
        endedOn: '2024-12-28',
        within: null,
        sides: [
          { id: 'afghan', name: 'Kabul', members: ['kabul'] },
          { id: 'pakistani', name: 'Islamabad', members: ['islamabad'] },
          { id: 'third', name: 'A third', members: [] },
        ],
      },
      {
        id: 'strikes',
        title: 'The strikes',
        within: 'exchange',
        dateAsWorded: 'Tuesday',
        sides: [],
        victims: [{ id: 'v1', name: 'A child', age: 4, population: 'children' }],
      },
    ] as Record<string, unknown>[],
    documents: [
      {
        id: 'd-ap',
        publisher: 'ap',
        title: 'AP report',
        url: 'https://example.org/ap',
        publishedAt: '2024-12-25T12:00:00Z',
        text: 'Officials said 46 people died.',
        derivedFrom: ['d-copy'],
        sha256: 'ab'.repeat(32),
        retrievedAt: '2024-12-26',
      },
      { id: 'd-copy', publisher: 'islamabad', title: 'Copy', text: null, derivedFrom: ['d-ap'] },
    ] as Record<string, unknown>[],
    questions: [
      {
        id: 'q-killed',
        event: 'strikes',
        type: 'quantity',
        text: 'How many were killed?',
        measure: 'killed',
        population: 'people',
        victimSide: 'afghan',
        causedBy: 'pakistani',
        parts: ['q-burials'],
        partsComplete: true,
      },
      {
        id: 'q-burials',
        event: 'strikes',
        type: 'quantity',
        text: 'How many teachers were buried?',
        measure: 'burials',
        population: 'teachers',
      },
      { id: 'q-harbour', event: 'exchange', type: 'yes_no', text: 'Does it?' },
      {
        id: 'q-target',
        event: 'strikes',
        type: 'choice',
        text: 'What was hit?',
        options: [
          { id: 'camp', label: 'a camp' },
          { id: 'hideouts', label: 'hideouts', compatibleWith: ['camp'] },
        ],
      },
      { id: 'q-when', event: 'strikes', type: 'date', text: 'When?' },
      { id: 'q-where', event: 'strikes', type: 'place', text: 'Where?' },
      { id: 'q-why', event: 'strikes', type: 'text', text: 'Why?' },
    ] as Record<string, unknown>[],
    claims: [
      {
        id: 'c-46',
        question: 'q-killed',
        claimant: 'fitrat',
        stance: 'asserts',
        value: { phrase: '46' },
        assertedAt: '2024-12-25T08:00:00Z',
        updates: null,
        citations: [
          {
            document: 'd-ap',
            quote: '46 people died',
            at: [15, 29],
            mode: 'named',
            via: ['ap-kabul'],
            hedge: null,
            value: { phrase: 'at least 46' },
            as: { population: 'civilians' },
          },
          { document: 'd-copy', at: [3, 9], mode: 'own_voice', quote: 'anything' },
        ],
      },
      {
        id: 'c-own',
        question: 'q-killed',
        claimant: 'ap',
        stance: 'asserts',
        value: { phrase: 'dozens', min: 30, bound: 'vague' },
        updates: 'c-46',
        reason: 'correction',
        citations: [{ document: 'd-ap', mode: 'own_reporting' }],
      },
      answer('c-yes', 'q-harbour', { answer: true }),
      answer('c-no', 'q-harbour', { answer: 'no' }),
      answer('c-camp', 'q-target', { option: 'camp' }),
      answer('c-when', 'q-when', { from: '2024-12-24', to: null }),
      answer('c-where', 'q-where', { name: 'Paktika' }),
      answer('c-why', 'q-why', { text: 'To strike first' }),
      { ...answer('c-never', 'q-killed', null), stance: 'denies' },
      { ...answer('c-silent', 'q-killed', null), stance: 'declines' },
      { ...answer('c-back', 'q-killed', null), stance: 'retracts', updates: 'c-46' },
    ] as Record<string, unknown>[],
    vocabulary: {
      measures: [{ id: 'burials', name: 'burials', within: 'bodies_recovered' }],
      populations: [
        { id: 'teachers', name: 'teachers', within: 'civilians', disjointFrom: ['journalists'] },
      ],
    } as Record<string, unknown>,
    policy: { windowHours: 12 } as Record<string, unknown>,
  }
}

function answer(id: string, question: string, value: unknown): Record<string, unknown> {
  return { id, question, claimant: null, stance: 'asserts', value, citations: [] }
}
