/** What a component is to those who do not compile it. */
declare module '*.vue' {
  import type { Component } from 'vue'
  const component: Component
  export default component
}
