export const skills = {
  driving: ['Fahren', 'Driving'],
  'language-teaching': ['Deutsch beibringen', 'Teaching German'],
  interpreting: ['Dolmetschen', 'Interpreting'],
  authorities: ['Behördengänge', 'Visits to authorities'],
  childcare: ['Kinderbetreuung', 'Childcare'],
  sports: ['Sport', 'Sports'],
  crafts: ['Handwerk', 'Crafts'],
  mentoring: ['Patenschaft', 'Mentoring'],
  events: ['Veranstaltungen', 'Events'],
  it: ['Computer und Internet', 'Computers and internet'],
  translation: ['Übersetzen', 'Translation'],
  administration: ['Verwaltung', 'Administration'],
} as const

export const consentSubjects = {
  photo: ['Fotos', 'Photos'],
  publication: ['Veröffentlichung des Namens', 'Publication of the name'],
  newsletter: ['Rundbrief', 'Newsletter'],
} as const
