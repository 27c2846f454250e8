const de = {
  presentPassword: 'Ihr jetziges Passwort',
  address:
    'Nach dem Speichern senden wir einen Link an die neue E-Mail-Adresse. Sie gilt, sobald der Link geöffnet und bestätigt wurde. Die alte Adresse bekommt eine Nachricht.',
  others:
    'Das Passwort ändert nur die Person selbst. Auf der Anmeldeseite hilft „Passwort vergessen?“ weiter: Dann kommt ein Link.',
}

type AccountTexts = typeof de

const en: AccountTexts = {
  presentPassword: 'Your present password',
  address:
    'After saving, we send a link to the new e-mail address. It counts as soon as the link was opened and confirmed. The old address gets a message.',
  others:
    'The password is changed by its owner alone. On the login page, “Forgot password?” will help: a link is sent.',
}

/** German unless English was chosen. */
export const accountTexts = (language: string): AccountTexts => (language === 'en' ? en : de)
