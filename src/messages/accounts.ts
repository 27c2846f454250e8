/** Passwords, accounts, links and second factors. */
export const accounts = {
  passwordTooShort: {
    de: 'Das Passwort ist zu kurz: Es braucht mindestens 12 Zeichen.',
    en: 'The password is too short: it needs at least 12 characters.',
  },
  passwordTooLong: {
    de: 'Das Passwort ist zu lang: Höchstens 200 Zeichen sind möglich.',
    en: 'The password is too long: at most 200 characters are possible.',
  },
  passwordHoldsName: {
    de: 'Das Passwort darf weder den Namen aus der E-Mail-Adresse noch „Bürgernetz“ enthalten.',
    en: 'The password must contain neither the name of the e-mail address nor “Bürgernetz”.',
  },
  passwordCommon: {
    de: 'Dieses Passwort ist leicht zu erraten. Nehmen Sie vier Wörter, die nichts miteinander zu tun haben.',
    en: 'This password is easy to guess. Take four words that have nothing to do with each other.',
  },
  passwordWrong: { de: 'Das Passwort stimmt nicht.', en: 'The password is not right.' },
  presentPasswordNeeded: {
    de: 'Bitte geben Sie auch Ihr jetziges Passwort ein.',
    en: 'Please also enter your present password.',
  },
  presentPasswordWrong: {
    de: 'Ihr jetziges Passwort stimmt nicht.',
    en: 'Your present password is not right.',
  },
  passwordOfOthers: {
    de: 'Ein Passwort ändert nur die Person selbst. Auf der Anmeldeseite hilft „Passwort vergessen?“ weiter.',
    en: 'A password is changed by its owner alone. On the login page, “Forgot password?” will help.',
  },
  linkNotValid: {
    de: 'Dieser Link gilt nicht mehr. Bitte fordern Sie einen neuen an.',
    en: 'This link is no longer valid. Please ask for a new one.',
  },
  accountThere: {
    de: 'Diese Person hat schon ein Konto.',
    en: 'This person has an account already.',
  },
  noAccountThere: { de: 'Diese Person hat kein Konto.', en: 'This person has no account.' },
  addressMissing: {
    de: 'Bitte speichern Sie zuerst die E-Mail-Adresse der Person.',
    en: 'Please save the e-mail address of the person first.',
  },
  cannotBeInvited: {
    de: 'An diese E-Mail-Adresse ist keine Einladung möglich. Bitte geben Sie eine andere an, oder fragen Sie die Kreiskoordination.',
    en: 'No invitation is possible to this e-mail address. Please give another one, or ask the district.',
  },
  secondFactorNeeded: {
    de: 'Bitte geben Sie auch den Code aus Ihrer App ein.',
    en: 'Please also enter the code from your app.',
  },
  secondFactorWrong: {
    de: 'Dieser Code passt nicht oder wurde schon benutzt. Bitte warten Sie auf den nächsten.',
    en: 'This code does not fit or was used already. Please wait for the next one.',
  },
  secondFactorThere: {
    de: 'Die Anmeldung mit Code ist schon eingerichtet.',
    en: 'Login with a code is set up already.',
  },
  tooManyTries: {
    de: 'Das waren zu viele Versuche. Bitte warten Sie 15 Minuten.',
    en: 'Those were too many tries. Please wait for 15 minutes.',
  },
  notLoggedIn: { de: 'Bitte melden Sie sich zuerst an.', en: 'Please log in first.' },
} as const
