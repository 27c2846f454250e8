import { waitingTexts, waitingTextsInEnglish } from './waiting-texts'

const de = {
  welcome: (name: string) => (name ? `Willkommen, ${name}` : 'Willkommen'),
  whatNext: 'Das steht als Nächstes an.',
  write: 'Artikel schreiben',
  writeHow:
    'Kernaussage, Fakt, Hintergrund, Praxisbeispiel oder Meldung. Erst speichern, dann veröffentlichen.',
  writeHowInTown:
    'Praxisbeispiele und Meldungen aus Ihrer Kommune veröffentlichen Sie selbst. Alles andere speichern Sie als Entwurf für die Redaktion.',
  writeLink: 'Neuen Artikel beginnen',
  drafts: 'Entwürfe fertigstellen',
  noDrafts: 'Kein Entwurf wartet.',
  failedPlans: 'Nicht wie geplant erledigt',
  failedPlansHow:
    'Das sollte zu einer festen Zeit veröffentlicht oder zurückgezogen werden. Es hat nicht geklappt. Bitte erledigen Sie es von Hand oder planen Sie es neu.',
  wasPlanned: { publish: 'nicht veröffentlicht', unpublish: 'nicht zurückgezogen' },
  failingWebhooks: 'Webhooks nicht erreichbar',
  failingWebhooksHow:
    'Diese Adressen nehmen seit mehr als einem Tag keine Aufrufe an. Ihre Websites zeigen vielleicht alte Inhalte.',
  placeholders: 'Hier fehlt noch etwas',
  placeholdersHow:
    'Diese Texte haben Lücken in eckigen Klammern, zum Beispiel [Anschrift eintragen]. Leserinnen und Leser sehen dort (…).',
  placeholdersMore: (n: number) => `Und ${n} weitere.`,
  feedback: 'Rückmeldungen zu Seiten',
  noFeedback: 'Keine neue Rückmeldung.',
  feedbackCount: (n: number) => (n === 1 ? 'Eine neue Rückmeldung.' : `${n} neue Rückmeldungen.`),
  feedbackAnswer: { yes: 'hilfreich', no: 'nicht hilfreich' },
  feedbackLink: 'Alle neuen ansehen',
  confirmations: 'Angebote bestätigen',
  noConfirmations: 'Alle Angebote wurden im letzten halben Jahr bestätigt.',
  neverConfirmed: 'noch nie bestätigt',
  confirmedOn: (day: string) => `zuletzt am ${day}`,
  allToConfirm: (count: number) => `Alle ${count} anzeigen`,
  reviews: 'Angaben prüfen',
  noReviews: 'Alle Angaben sind geprüft.',
  dueOn: (day: string) => `fällig am ${day}`,
  gap: 'Netzwerke in den Kommunen',
  gapCount: (have: number, all: number) => `In ${have} von ${all} Kommunen gibt es ein Netzwerk.`,
  gapMissing: (names: string) => `Noch keines: ${names}.`,
  ownNetworks: 'Ihre Netzwerke',
  ownNetworksHow: 'Stimmen Beschreibung und Bedarf noch?',
  noNetworks: 'Ihrem Konto ist noch kein Netzwerk zugeordnet. Fragen Sie die Systemverwaltung.',
  noTitle: '(ohne Titel)',
  waiting: waitingTexts,
}

export type StartPageTexts = typeof de
export type WaitingName = keyof typeof waitingTexts

const en: StartPageTexts = {
  welcome: (name) => (name ? `Welcome, ${name}` : 'Welcome'),
  whatNext: 'This is what comes next.',
  write: 'Write an article',
  writeHow: 'Key statement, fact, background, practice or news. Save first, then publish.',
  writeHowInTown:
    'You publish practice and news of your municipality yourself. Save everything else as a draft for the editors.',
  writeLink: 'Begin a new article',
  drafts: 'Finish drafts',
  noDrafts: 'No draft is waiting.',
  failedPlans: 'Not done as planned',
  failedPlansHow:
    'This was to be published or withdrawn at a certain time. It did not work. Please do it by hand, or plan it again.',
  wasPlanned: { publish: 'not published', unpublish: 'not withdrawn' },
  failingWebhooks: 'Webhooks not reached',
  failingWebhooksHow:
    'These addresses have not accepted calls for more than a day. Their websites may show old content.',
  placeholders: 'Something is missing here',
  placeholdersHow:
    'These texts have gaps in square brackets, such as [Anschrift eintragen]. Readers see (…) there.',
  placeholdersMore: (n) => `And ${n} more.`,
  feedback: 'Feedback on pages',
  noFeedback: 'No new feedback.',
  feedbackCount: (n) => (n === 1 ? 'One new entry.' : `${n} new entries.`),
  feedbackAnswer: { yes: 'helpful', no: 'not helpful' },
  feedbackLink: 'See all new entries',
  confirmations: 'Confirm services',
  noConfirmations: 'All services were confirmed in the last half year.',
  neverConfirmed: 'never confirmed',
  confirmedOn: (day) => `last on ${day}`,
  allToConfirm: (count) => `Show all ${count}`,
  reviews: 'Check content',
  noReviews: 'All content is checked.',
  dueOn: (day) => `due on ${day}`,
  gap: 'Networks in the municipalities',
  gapCount: (have, all) => `${have} of ${all} municipalities have a network.`,
  gapMissing: (names) => `None yet: ${names}.`,
  ownNetworks: 'Your networks',
  ownNetworksHow: 'Are the description and the needs still right?',
  noNetworks: 'No network is assigned to your account yet. Ask the system administration.',
  noTitle: '(no title)',
  waiting: waitingTextsInEnglish,
}

export const texts = { de, en }
