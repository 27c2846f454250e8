/**
 * Locales whose character types cover all languages, plainest first. Linux has the first one, older macOS only the
 * second. They determine what is a letter (trigrams, full text); ICU sorts texts.
 */
export const characterTypes = ['C.UTF-8', 'en_US.UTF-8', 'de_DE.UTF-8', 'UTF-8']

export const noCharacterType =
  'This system has no UTF-8 locale, without which PostgreSQL knows no letters beyond ASCII: install C.UTF-8 or en_US.UTF-8 (package "locales").'
