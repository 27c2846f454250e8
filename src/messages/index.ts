import type { PayloadRequest } from 'payload'

/** What is said when a value cannot be taken, in plain words. The keys are stable codes. */
const messages = {
  required: { de: 'Bitte ausfüllen.', en: 'Please fill this in.' },
  notADay: { de: 'Bitte ein Datum angeben, das es gibt.', en: 'Please give a date that exists.' },
  notCents: { de: 'Bitte einen Betrag ab 0,00 € angeben.', en: 'Please give an amount of 0.00 € or more.' },
  notWhole: { de: 'Bitte eine ganze Zahl ab 0 angeben.', en: 'Please give a whole number of 0 or more.' },
  notAMonth: { de: 'Bitte einen Monat wie 2026-11 angeben.', en: 'Please give a month like 2026-11.' },
  notASlug: {
    de: 'Nur kleine Buchstaben a–z, Ziffern und einzelne Bindestriche, höchstens 100 Zeichen.',
    en: 'Only small letters a–z, digits and single hyphens, at most 100 characters.',
  },
  slugTaken: {
    de: 'Diese Adresse hat schon ein anderer Eintrag, vielleicht einer im Papierkorb. Bitte eine andere angeben oder das Feld leer lassen.',
    en: 'Another record has this address already, perhaps one in the trash. Please give another one or leave the field empty.',
  },
  notARule: {
    de: 'Diese Wiederholungsregel ist nicht möglich. Möglich sind alle so und so viele Tage, Wochen, Monate oder Jahre (FREQ, INTERVAL bis 99), nach Wochentag (BYDAY, auch -1TH für den letzten Donnerstag), nach Tag im Monat (BYMONTHDAY) und im Jahr nach Monat (BYMONTH), bis zu einem Tag (UNTIL) oder eine Zahl von Malen (COUNT bis 999). Beispiel: FREQ=MONTHLY;BYDAY=1TU für jeden ersten Dienstag im Monat.',
    en: 'This recurrence rule is not possible. What is possible: every so many days, weeks, months or years (FREQ, INTERVAL up to 99), by weekday (BYDAY, also -1TH for the last Thursday), by day of the month (BYMONTHDAY) and in a year by month (BYMONTH), until a day (UNTIL) or a number of times (COUNT up to 999). Example: FREQ=MONTHLY;BYDAY=1TU for every first Tuesday of the month.',
  },
  ruleNeverHappens: {
    de: 'Nach dieser Regel gibt es in den zehn Jahren nach dem Beginn keinen Termin. Bitte Regel und Beginn prüfen.',
    en: 'By this rule there is no date in the ten years after the start. Please check the rule and the start.',
  },
  notAnIban: {
    de: 'Diese IBAN ist nicht gültig. Bitte prüfen.',
    en: 'This IBAN is not valid. Please check it.',
  },
  notAnAddress: {
    de: 'Bitte eine Internetadresse angeben, die mit https:// beginnt, ohne Leerzeichen und ohne Namen vor einem @.',
    en: 'Please give a web address that begins with https://, without spaces and without a name before an @.',
  },
  notATarget: {
    de: 'Bitte eine Internetadresse mit https:// oder einen Pfad der Website wie /seite/kontakt angeben.',
    en: 'Please give a web address with https:// or a path of the website such as /seite/kontakt.',
  },
  notAPhoneNumber: {
    de: 'Bitte eine Telefonnummer aus Ziffern angeben. Erlaubt sind auch Leerzeichen und die Zeichen + ( ) / . –.',
    en: 'Please give a telephone number in digits. Spaces and the signs + ( ) / . – are possible, too.',
  },
  notAnEmail: {
    de: 'Bitte eine E-Mail-Adresse wie name@beispiel.de angeben.',
    en: 'Please give an e-mail address such as name@example.org.',
  },
  linkNotAllowed: {
    de: 'Ein Link im Text führt zu keinem Ziel, das möglich ist. Möglich sind Internetadressen mit https:// oder http://, Pfade der Website wie /seite/kontakt, mailto: und tel:, jeweils ohne Leerzeichen und ohne Namen vor dem @ einer Internetadresse.',
    en: 'A link in the text leads to no target that is possible. Possible are web addresses with https:// or http://, paths of the website such as /seite/kontakt, mailto: and tel:, each without spaces, and without a name before the @ of a web address.',
  },
  textTooDeep: {
    de: 'Dieser Text ist zu tief verschachtelt.',
    en: 'This text is nested too deeply.',
  },
  notAKey: { de: 'Ein amtlicher Schlüssel hat 8 oder 9 Ziffern.', en: 'An official key has 8 or 9 digits.' },
  notHours: {
    de: 'Bitte Stunden in Viertelstunden angeben, zum Beispiel 1,25 – höchstens 24.',
    en: 'Please give hours in quarters, for example 1.25 – at most 24.',
  },
  endBeforeStart: { de: 'Das Ende liegt vor dem Anfang.', en: 'The end is before the start.' },
  oneOfTwo: {
    de: 'Bitte genau eines von beiden angeben: die Person oder die Initiative.',
    en: 'Please give exactly one of the two: the person or the initiative.',
  },
  stillReferenced: {
    de: 'Das geht nicht: Andere Einträge verweisen noch darauf. Lösen Sie zuerst diese Verweise.',
    en: 'This is not possible: other records still refer to it. Remove those references first.',
  },
  oneOfManyRefused: {
    de: 'Nichts wurde geändert, denn bei mindestens einem Eintrag geht es nicht.',
    en: 'Nothing was changed, since it is not possible for at least one of the records.',
  },
  unknownReference: {
    de: 'Einen Eintrag, auf den verwiesen wird, gibt es nicht (mehr).',
    en: 'A record that is referred to does not exist (any more).',
  },
  alreadyThere: { de: 'Das gibt es schon.', en: 'This exists already.' },
  notAllowedValue: {
    de: 'Ein Wert liegt außerhalb des Erlaubten. Es wurde nichts gespeichert.',
    en: 'A value is outside of what is allowed. Nothing was saved.',
  },
  outOfScope: {
    de: 'Das geht nicht: Dieser Eintrag gehört nicht zu Ihrem Bereich, oder er würde ihn verlassen.',
    en: 'This is not possible: the record is not within your area, or would leave it.',
  },
  outsideArea: {
    de: 'Das geht nicht: Eine Kommune, ein Netzwerk oder ein Eintrag, auf den verwiesen wird, gehört nicht zu Ihrem Bereich.',
    en: 'This is not possible: a municipality, network or record that is referred to is not within your area.',
  },
  municipalityNeeded: {
    de: 'Bitte geben Sie die Kommune an. Ohne sie gilt der Eintrag für den ganzen Landkreis.',
    en: 'Please give the municipality. Without it the record holds for the whole district.',
  },
  mayNotPublish: {
    de: 'Sie können dies als Entwurf speichern. Veröffentlichen oder Veröffentlichtes ändern darf die Redaktion.',
    en: 'You can save this as a draft. Publishing, or changing what is published, is up to the editors.',
  },
  notAnObject: {
    de: 'Diese Anfrage ist nicht lesbar: Erwartet wird ein JSON-Objekt.',
    en: 'This request cannot be read: a JSON object is expected.',
  },
  notAFilter: {
    de: 'So kann nicht gefiltert werden. Bitte die Werte prüfen.',
    en: 'This cannot be filtered by. Please check the values.',
  },
  notAnOrder: {
    de: 'Danach kann nicht sortiert werden. Bitte nach etwas anderem sortieren.',
    en: 'This cannot be sorted by. Please sort by something else.',
  },
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
  appendOnly: {
    de: 'Das Protokoll kann nicht geändert werden.',
    en: 'The log cannot be changed.',
  },
  fileMissing: { de: 'Bitte eine Datei auswählen.', en: 'Please choose a file.' },
  fileEmpty: { de: 'Die Datei ist leer.', en: 'The file is empty.' },
  fileTooLarge: {
    de: 'Die Datei ist zu groß. Möglich sind höchstens 20 MB.',
    en: 'The file is too large. At most 20 MB are possible.',
  },
  fileKind: {
    de: 'Diese Art von Datei ist hier nicht möglich. Möglich sind Bilder (JPEG, PNG, WebP) und PDF.',
    en: 'This kind of file is not possible here. Pictures (JPEG, PNG, WebP) and PDF are.',
  },
  fileEnding: {
    de: 'Die Endung des Dateinamens passt nicht zum Inhalt. Bitte die Datei neu speichern oder umbenennen.',
    en: 'The ending of the file name does not fit the content. Please save the file again or rename it.',
  },
  fileTwoEndings: {
    de: 'Der Dateiname hat zwei Endungen. Bitte die Datei umbenennen, zum Beispiel in foto.jpg.',
    en: 'The file name has two endings. Please rename the file, for example to photo.jpg.',
  },
  fileName: {
    de: 'Dieser Dateiname ist nicht möglich. Bitte einen kurzen Namen ohne Sonderzeichen geben.',
    en: 'This file name is not possible. Please give it a short name without special characters.',
  },
  fileOneByOne: {
    de: 'Eine Datei kann nur bei einem einzelnen Eintrag ausgetauscht werden.',
    en: 'A file can be replaced in one record at a time only.',
  },
  imageBroken: {
    de: 'Das Bild ist beschädigt oder unvollständig. Bitte öffnen und neu speichern.',
    en: 'The picture is damaged or incomplete. Please open it and save it again.',
  },
  imageTooManyPixels: {
    de: 'Das Bild hat zu viele Bildpunkte. Möglich sind höchstens 60 Millionen. Bitte verkleinern.',
    en: 'The picture has too many pixels. At most 60 million are possible. Please make it smaller.',
  },
  imageHeic: {
    de: 'Das Foto hat das Format HEIC. Bitte als JPEG speichern. Auf dem iPhone: Einstellungen, Kamera, Formate, „Maximale Kompatibilität“ wählen und neu fotografieren – oder das Foto aus der App „Fotos“ mit der Option „Maximale Kompatibilität“ teilen.',
    en: 'The photo has the format HEIC. Please save it as JPEG. On an iPhone: choose Settings, Camera, Formats, “Most Compatible” and take it again – or share it from the app “Photos” with the option “Most Compatible”.',
  },
  imageTooComplex: {
    de: 'Das Bild ist ungewöhnlich aufgebaut und zu aufwendig zu öffnen. Bitte öffnen und neu speichern.',
    en: 'The picture is built in an unusual way and takes too much to open. Please open it and save it again.',
  },
  picturesBusy: {
    de: 'Gerade werden viele Dateien verarbeitet. Bitte in einigen Sekunden noch einmal versuchen.',
    en: 'Many files are being processed at the moment. Please try again in some seconds.',
  },
  mayNotUpload: {
    de: 'Hier dürfen Sie keine Dateien hochladen.',
    en: 'You may not upload files here.',
  },
  imageEdits: {
    de: 'Dieser Ausschnitt liegt nicht im Bild.',
    en: 'This part is not inside the picture.',
  },
  pdfBroken: {
    de: 'Das ist kein vollständiges PDF. Bitte öffnen und neu als PDF speichern.',
    en: 'This is not a complete PDF. Please open it and save it as PDF again.',
  },
  formBroken: {
    de: 'Das Formular ist unvollständig angekommen. Bitte noch einmal senden.',
    en: 'The form arrived incomplete. Please send it again.',
  },
  formTooMuch: {
    de: 'Das ist zu viel auf einmal. Bitte nur eine Datei senden, höchstens 20 MB groß.',
    en: 'This is too much at once. Please send one file only, of at most 20 MB.',
  },
  originNotAllowed: {
    de: 'Von dieser Adresse aus geht das nicht. Bitte öffnen Sie das System unter seiner eigenen Adresse.',
    en: 'This is not possible from this address. Please open the system at its own address.',
  },
  preferenceTooLarge: {
    de: 'Diese Einstellung ist zu groß, um sie zu behalten.',
    en: 'This preference is too large to be kept.',
  },
  bodyTooLarge: { de: 'Das ist zu viel auf einmal.', en: 'This is too much at once.' },
  bodyTooSlow: {
    de: 'Die Übertragung ist stehen geblieben. Bitte noch einmal versuchen.',
    en: 'The transfer has come to a halt. Please try again.',
  },
  notAMethod: {
    de: 'Mit dieser Methode kann hier nichts abgerufen oder geändert werden.',
    en: 'Nothing can be read or changed here with this method.',
  },
  hostNotOurs: {
    de: 'Unter diesem Namen gibt es hier nichts. Bitte öffnen Sie das System unter seiner eigenen Adresse.',
    en: 'There is nothing under this name here. Please open the system at its own address.',
  },
  notReadable: {
    de: 'Die Adresse dieser Anfrage ist nicht lesbar.',
    en: 'The address of this request cannot be read.',
  },
  unknownCall: {
    de: 'Diesen Aufruf gibt es nicht. Bitte laden Sie die Seite neu.',
    en: 'There is no such call. Please load the page again.',
  },
  somethingWrong: {
    de: 'Das hat nicht geklappt. Bitte noch einmal versuchen.',
    en: 'This did not work. Please try again.',
  },
  notSaved: {
    de: 'Das wurde nicht gespeichert: Die Datenbank hat es nicht angenommen. Bitte noch einmal versuchen.',
    en: 'This was not saved: the database did not accept it. Please try again.',
  },
  maybeSaved: {
    de: 'Die Verbindung zur Datenbank ist beim Speichern abgebrochen. Vielleicht ist es gespeichert, vielleicht nicht. Bitte sehen Sie nach, bevor Sie es noch einmal versuchen.',
    en: 'The connection to the database broke while saving. It may be saved or not. Please look before you try again.',
  },
  databaseAway: {
    de: 'Die Datenbank antwortet gerade nicht. Bitte in einigen Sekunden noch einmal versuchen.',
    en: 'The database does not answer at the moment. Please try again in a few seconds.',
  },
  noFile: { de: 'Diese Datei gibt es nicht.', en: 'There is no such file.' },
} as const

export type MessageKey = keyof typeof messages

/** The message in the language of the request: German unless English was chosen. */
export function message(req: Pick<PayloadRequest, 'i18n'> | undefined, key: MessageKey): string {
  return messages[key][req?.i18n?.language === 'en' ? 'en' : 'de']
}

/** The same in both languages, for another interface. */
export const wordsOf = (key: MessageKey): { de: string; en: string } => messages[key]

const keys = new Map(
  Object.entries(messages).flatMap(([key, { de, en }]) => [
    [de as string, key as MessageKey],
    [en as string, key as MessageKey],
  ]),
)

/** The key of a sentence, in whichever of the two languages it is. */
export const keyOf = (text: string | undefined): MessageKey | undefined =>
  text === undefined ? undefined : keys.get(text)
