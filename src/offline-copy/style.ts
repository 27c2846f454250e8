/** Styles of what only the copy has. */
export const copyStyle = `.bn-copy {
  padding: 0.5rem 1rem;
  border-block-end: 2px solid currentColor;
}
.bn-copy p {
  margin: 0.25rem 0;
}
.bn-copy ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.5rem;
  margin: 0;
  padding: 0;
  list-style: none;
}
.bn-copy li span {
  display: none;
}
.bn-copy li strong {
  margin-inline-start: 0.4rem;
  font-weight: normal;
}
.bn-copy a {
  display: inline-block;
  padding-block: 0.2rem;
  font-weight: bold;
}
.bn-copy__search input {
  display: block;
  inline-size: 100%;
  max-inline-size: 40rem;
  padding: 0.6rem;
  border: 2px solid currentColor;
  font: inherit;
}
`
