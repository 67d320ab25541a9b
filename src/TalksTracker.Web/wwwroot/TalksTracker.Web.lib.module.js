// Blazor runs this by its name. Radzen's script is fetched before the first island starts, and never on a page without one.
export async function beforeServerStart() {
  await import(new URL('_content/Radzen.Blazor/Radzen.Blazor.min.js', document.baseURI));
}
