const de = {
  invite: 'Person einladen',
  inviteAsked:
    'An die gespeicherte E-Mail-Adresse geht eine Einladung. Wer ihr folgt, liest und ändert diesen Eintrag als den eigenen.',
  inviteNow: 'Einladung jetzt senden',
  detach: 'Konto vom Eintrag lösen',
  detachAsked: 'Die Person sieht diesen Eintrag dann nicht mehr. Ihr Konto bleibt bestehen.',
  detachNow: 'Konto jetzt lösen',
  failed: 'Das hat nicht geklappt. Bitte laden Sie die Seite neu.',
}

type VolunteerAccountTexts = typeof de

const en: VolunteerAccountTexts = {
  invite: 'Invite the person',
  inviteAsked:
    'An invitation goes to the saved e-mail address. Whoever follows it reads and changes this record as their own.',
  inviteNow: 'Send the invitation now',
  detach: 'Detach the account',
  detachAsked: 'The person will no longer see this record. Their account stays.',
  detachNow: 'Detach the account now',
  failed: 'That did not work. Please load the page again.',
}

/** German unless English was chosen. */
export const volunteerAccountTexts = (language: string): VolunteerAccountTexts =>
  language === 'en' ? en : de
