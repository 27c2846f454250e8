/** Requests that are refused, fail, or are malformed. */
export const requests = {
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
  posterLanguages: {
    de: 'Bitte wählen Sie eine bis neun Sprachen, in denen es diese Website gibt.',
    en: 'Please choose one to nine languages in which this website is available.',
  },
  notAForm: {
    de: 'Das ist kein ausgefülltes Formular.',
    en: 'This is no form as browsers send it.',
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
} as const
