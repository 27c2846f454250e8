/** The look of the site without its files. */
export const errorPageStyle = `
:root{color-scheme:light dark}
body{margin:0;font:1.125rem/1.6 system-ui,sans-serif}
header,main{max-width:44rem;margin:0 auto;padding:1rem}
header{border-bottom:4px solid #0b5c6b;font-weight:600}
h1{font-size:1.8rem;line-height:1.25}
h2{font-size:1.25rem;margin-top:2rem}
ul{padding-inline-start:1.2rem}
li{margin:.4rem 0}
a{color:#0b5c6b;padding:.2rem 0;display:inline-block}
.ways{list-style:none;padding:0}
.quiet{margin-top:2rem;font-size:.9rem}
code{overflow-wrap:anywhere}
@media (prefers-color-scheme:dark){a{color:#7fd1e0}}
`
