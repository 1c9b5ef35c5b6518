/** The look of a saved map: a file knows no page around it, and is looked at on white. */
const STYLE = `
svg{background:#fff}
text{font-family:system-ui,"Segoe UI","Noto Sans","Noto Sans CJK JP",sans-serif;font-size:12px;fill:#1d2126}
.map-title{font-size:14px;font-weight:600}.map-who,.map-note{fill:#565e67}.map-now{font-weight:600;fill:#2459b8}
.map-box{fill:#fff;stroke:#8b9097}.map-aside{fill:#f6f6f4;stroke:#8b9097;stroke-dasharray:4 3}
.map-line,.map-head,.map-tick{fill:none;stroke:#565e67;stroke-width:1.5}.map-light{stroke-dasharray:5 4}
.map-dot{fill:none;stroke:#8b9097;stroke-width:1.5}[data-mark=must] .map-dot{fill:#565e67;stroke:#565e67}
.map-tick{stroke:#2c6a4b;stroke-width:2}[data-state=now] .map-box{stroke:#2459b8;stroke-width:3}
[data-state=passed]{opacity:.55}`;

/** A drawn map as the text of an SVG file that stands by itself. */
export function mapFile(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = STYLE;
  copy.prepend(style);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}
