const de = {
  test: 'Test senden',
  testing: 'Test läuft …',
  testWell: (status: number, ms: number) => `Angekommen: Antwort ${status} nach ${ms} ms.`,
  testBad: (reason: string) => `Nicht angekommen: ${reason}`,
  reasons: {
    address: 'Die Adresse ist nicht öffentlich.',
    unreachable: 'Der Server ist nicht erreichbar.',
    timeout: 'Der Server antwortet nicht in der Zeit.',
    status: 'Der Server meldet keinen Erfolg.',
  } as Record<string, string>,
  answered: (status: number) => `Antwort ${status}.`,
  renew: 'Neues Geheimnis erzeugen',
  renewAsked:
    'Das neue Geheimnis sehen Sie nur einmal. Das bisherige unterschreibt noch 24 Stunden mit, danach nicht mehr.',
  renewNow: 'Jetzt erzeugen',
  secret: 'Geheimnis. Tragen Sie es jetzt beim Empfänger ein:',
  again: 'Erneut senden',
  sentAgain: 'Wird gleich noch einmal gesendet.',
  failed: 'Das hat nicht geklappt. Bitte laden Sie die Seite neu.',
}

export type WebhookTexts = typeof de

const en: WebhookTexts = {
  test: 'Send a test',
  testing: 'Testing …',
  testWell: (status, ms) => `Arrived: answer ${status} after ${ms} ms.`,
  testBad: (reason) => `Not arrived: ${reason}`,
  reasons: {
    address: 'The address is not public.',
    unreachable: 'The server cannot be reached.',
    timeout: 'The server does not answer in time.',
    status: 'The server reports no success.',
  },
  answered: (status) => `Answer ${status}.`,
  renew: 'Make a new secret',
  renewAsked: 'You see the new secret only once. The present one signs for another 24 hours, then no longer.',
  renewNow: 'Make it now',
  secret: 'Secret. Enter it at the receiver now:',
  again: 'Send again',
  sentAgain: 'It will be sent again in a moment.',
  failed: 'That did not work. Please load the page again.',
}

/** German unless English was chosen. */
export const webhookTexts = (language: string): WebhookTexts => (language === 'en' ? en : de)
