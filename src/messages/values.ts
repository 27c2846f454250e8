/** Invalid field values. */
export const values = {
  required: { de: 'Bitte ausfüllen.', en: 'Please fill this in.' },
  germanFirst: {
    de: 'Bitte zuerst den deutschen Text ausfüllen.',
    en: 'Please fill in the German text first.',
  },
  germanMissing: {
    de: 'Deutsch gehört immer dazu: Was nicht übersetzt ist, erscheint auf Deutsch.',
    en: 'German is always one of the languages: what is not translated appears in German.',
  },
  languageTwice: {
    de: 'Bitte jede Sprache nur einmal wählen.',
    en: 'Please choose each language only once.',
  },
  notALanguage: {
    de: 'Diese Sprache kennt das System nicht.',
    en: 'The system does not know this language.',
  },
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
  notAWebhookUrl: {
    de: 'Bitte eine Adresse im öffentlichen Internet angeben, die mit https:// beginnt, ohne Namen vor einem @ und ohne #.',
    en: 'Please give a web address on the public internet that begins with https://, without a name before an @ and without #.',
  },
  notAPageAddress: {
    de: 'Bitte einen Pfad dieser Website angeben, der mit / beginnt, zum Beispiel /artikel/neuer-name: höchstens 300 Zeichen, keine andere Website.',
    en: 'Please give a path of this website that begins with /, for example /artikel/new-name: at most 300 characters, no other website.',
  },
  redirectLoop: {
    de: 'Diese Weiterleitung würde im Kreis führen. Bitte eine andere neue Adresse angeben.',
    en: 'This redirect would lead in a circle. Please give another new address.',
  },
  redirectFromPage: {
    de: 'Unter dieser alten Adresse gibt es eine veröffentlichte Seite. Sie würde trotzdem angezeigt.',
    en: 'There is a published page at this old address. It would be shown all the same.',
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
  notATime: {
    de: 'Bitte eine Uhrzeit wie 09:30 angeben.',
    en: 'Please give a time such as 09:30.',
  },
  bothTimes: {
    de: 'Bitte beide Uhrzeiten angeben oder keine.',
    en: 'Please give both times or none.',
  },
  timesNotInOrder: {
    de: 'Das Ende muss nach dem Anfang liegen. Über Mitternacht: eine Zeit bis 24:00 und am nächsten Tag eine ab 00:00.',
    en: 'The end must be after the start. Over midnight: one time until 24:00, and one from 00:00 on the next day.',
  },
  hoursOverlap: {
    de: 'Zwei Zeiten überschneiden sich. Bitte zusammenfassen oder verschiedene Orte angeben.',
    en: 'Two times overlap. Please join them, or give different places.',
  },
  tooManyDays: {
    de: 'Eine Ausnahme gilt höchstens ein Jahr.',
    en: 'An exception holds for a year at most.',
  },
  tooManyRows: { de: 'Das sind zu viele Zeilen.', en: 'These are too many rows.' },
  unknownPlace: {
    de: 'Bitte den Namen eines der Orte dieses Angebots angeben, oder das Feld leer lassen.',
    en: 'Please give the name of one of the places of this service, or leave the field empty.',
  },
  placeNamedTwice: {
    de: 'Zwei Orte haben denselben Namen. Bitte unterscheiden.',
    en: 'Two places have the same name. Please tell them apart.',
  },
  oneOfTwo: {
    de: 'Bitte genau eines von beiden angeben: die Person oder die Initiative.',
    en: 'Please give exactly one of the two: the person or the initiative.',
  },
  alreadyThere: { de: 'Das gibt es schon.', en: 'This exists already.' },
  notAllowedValue: {
    de: 'Ein Wert liegt außerhalb des Erlaubten. Es wurde nichts gespeichert.',
    en: 'A value is outside of what is allowed. Nothing was saved.',
  },
} as const
