// The web component that shows parts of a district on other websites (docs/embedding.md), served as
// /embed/buergernetz.js.
import { BuergernetzList } from './list-element'

// A page may load the module from two addresses.
if (!customElements.get('buergernetz-list')) customElements.define('buergernetz-list', BuergernetzList)
