/** Everything is inherited from the page around, unless it sets one of these properties. */
const css = `
:host { display: block; color: var(--buergernetz-color, inherit); font: var(--buergernetz-font, inherit); }
:host([hidden]) { display: none; }
section {
  background: var(--buergernetz-background, transparent);
  border: var(--buergernetz-border, 0);
  border-radius: var(--buergernetz-radius, 0);
  padding: var(--buergernetz-padding, 0);
}
h2, h3, h4, h5, h6 { margin: 0 0 var(--buergernetz-gap, 1rem); font: var(--buergernetz-heading-font, revert); }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: var(--buergernetz-gap, 1rem); }
p { margin: 0.25rem 0 0; }
section > p { margin-block-start: var(--buergernetz-gap, 1rem); }
li { overflow-wrap: anywhere; }
a { color: var(--buergernetz-link-color, LinkText); display: inline-block; min-block-size: 24px; }
a:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
`
let made: CSSStyleSheet | undefined

/** A constructed sheet: a content security policy without inline styles allows it. */
export function styles(): CSSStyleSheet {
  if (!made) {
    made = new CSSStyleSheet()
    made.replaceSync(css)
  }
  return made
}
