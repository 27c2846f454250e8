import { both } from './fields'

/** The groups of the admin panel's navigation. */
export const navigation = {
  public: both('Öffentliche Inhalte', 'Public content'),
  steering: both('Steuerung', 'Steering'),
  people: both('Menschen', 'People'),
  money: both('Geld', 'Money'),
  settings: both('Einstellungen', 'Settings'),
}
