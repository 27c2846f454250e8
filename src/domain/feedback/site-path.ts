const form = /^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+){0,3})?$/
const longest = 200

/** Whether a text is the path of a page of the site, without its language, such as `/termine/austausch`. */
export const isSitePath = (text: string): boolean => text.length <= longest && form.test(text)
