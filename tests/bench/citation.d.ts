/** The part of the package that is measured; it brings no types of its own. */
declare module 'citation' {
  const citation: { find(text: string): { readonly citations: readonly unknown[] } };
  export default citation;
}
