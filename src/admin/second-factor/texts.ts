const de = {
  code: 'Code aus der App',
  codeHint: 'Nur, wenn Sie die Anmeldung mit Code eingerichtet haben. Ein Ersatzcode geht auch.',
  title: 'Anmeldung mit Code',
  required:
    'Für Ihr Konto ist die Anmeldung mit Code vorgeschrieben. Bitte richten Sie sie ein: Dann geht es weiter.',
  on: 'Ist eingerichtet. Beim Anmelden wird nach einem Code aus Ihrer App gefragt.',
  off: 'Ist nicht eingerichtet. Mit einem Code aus einer App auf Ihrem Handy schützen Sie Ihr Konto besser.',
  left: (count: number) => `Unbenutzte Ersatzcodes: ${count}`,
  begin: 'Anmeldung mit Code einrichten',
  scan: 'Scannen Sie dieses Bild mit einer App für Einmal-Codes, zum Beispiel FreeOTP oder Aegis.',
  picture: 'QR-Code für die App',
  orType: 'Oder geben Sie diesen Schlüssel von Hand ein:',
  confirm: 'Code bestätigen',
  keep: 'Ihre Ersatzcodes. Jeder gilt einmal, wenn Sie Ihr Handy nicht zur Hand haben. Drucken Sie sie aus: Sie werden nur jetzt gezeigt.',
  done: 'Ich habe die Ersatzcodes aufbewahrt',
  remove: 'Anmeldung mit Code abschalten',
  password: 'Ihr Passwort',
  failed: 'Das hat nicht geklappt. Bitte laden Sie die Seite neu.',
}

export type SecondFactorTexts = typeof de

const en: SecondFactorTexts = {
  code: 'Code from the app',
  codeHint: 'Only if you have set up login with a code. A recovery code works as well.',
  title: 'Login with a code',
  required: 'Login with a code is required for your account. Please set it up: then you can go on.',
  on: 'Is set up. When you log in, you are asked for a code from your app.',
  off: 'Is not set up. A code from an app on your phone protects your account better.',
  left: (count) => `Recovery codes left: ${count}`,
  begin: 'Set up login with a code',
  scan: 'Scan this picture with an app for one-time codes, for example FreeOTP or Aegis.',
  picture: 'QR code for the app',
  orType: 'Or enter this key by hand:',
  confirm: 'Confirm code',
  keep: 'Your recovery codes. Each works once, when your phone is not at hand. Print them: they are shown only now.',
  done: 'I have kept the recovery codes',
  remove: 'Switch off login with a code',
  password: 'Your password',
  failed: 'That did not work. Please load the page again.',
}

/** German unless English was chosen. */
export const secondFactorTexts = (language: string): SecondFactorTexts => (language === 'en' ? en : de)
