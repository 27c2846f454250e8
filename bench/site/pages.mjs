// The pages that are measured: of each what a reader sees most.
export const pages = {
  home: '/',
  article: '/artikel/wuerde-ist-der-anfang',
  town: '/gemeinden/syke',
  events: '/termine',
  'help finder': '/hilfe',
  'home in Arabic': '/ar',
}
