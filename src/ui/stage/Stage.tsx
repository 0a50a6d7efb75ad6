/** The map: timeline of all dated texts, drawn on a canvas with a static drawing to fall back on. Fills its container. */
export function Stage() {
  return <div className="stage" />;
}
