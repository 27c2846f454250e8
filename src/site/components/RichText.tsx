/** Rich text, as the HTML of GraphQL: rendered on the server, and safe to insert. */
export const RichText = ({ html }: { html: string }) => (
  <div className="bn-text" dangerouslySetInnerHTML={{ __html: html }} />
)
