export const claimStatuses = {
  draft: ['Entwurf', 'Draft'],
  submitted: ['Eingereicht', 'Submitted'],
  returned: ['Zurückgegeben', 'Returned'],
  withdrawn: ['Zurückgezogen', 'Withdrawn'],
  confirmed: ['Bestätigt', 'Confirmed'],
  rejected: ['Abgelehnt', 'Rejected'],
  ordered: ['Angeordnet', 'Ordered'],
  'in-payment': ['In Auszahlung', 'In payment'],
  paid: ['Ausgezahlt', 'Paid'],
} as const

export const itemKinds = {
  car: ['Autofahrt', 'Car kilometres'],
  transit: ['Bus und Bahn', 'Public transport'],
  material: ['Material', 'Material'],
  telephone: ['Telefon und Internet', 'Telephone'],
  childcare: ['Kinderbetreuung', 'Childcare'],
  other: ['Anderes', 'Other'],
  'flat-allowance': ['Pauschale', 'Flat allowance'],
} as const

/** The named transitions of a claim, as its decisions and the audit log record them. */
export const claimTransitions = {
  submit: ['Eingereicht', 'Submitted'],
  return: ['Zurückgegeben', 'Returned'],
  withdraw: ['Zurückgezogen', 'Withdrawn'],
  confirm: ['Bestätigt', 'Confirmed'],
  reject: ['Abgelehnt', 'Rejected'],
  order: ['Angeordnet', 'Ordered'],
  batch: ['In Auszahlung gegeben', 'Put into payment'],
  settle: ['Ausgezahlt', 'Settled'],
  bounce: ['Zurückgekommen', 'Bounced'],
} as const
