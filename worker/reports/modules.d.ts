/** A compiled module, as the runtime hands it over. */
declare module '*.wasm' {
  const compiled: WebAssembly.Module
  export default compiled
}

/** A file as a data URL, put into the bundle. */
declare module '*?inline' {
  const dataUrl: string
  export default dataUrl
}
