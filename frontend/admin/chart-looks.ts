/** How the series of a chart are told apart: by colour, and by pattern, dash and point for those who don't see colours. */
export interface Look {
  colour: string;
  fill: string | CanvasPattern;
  dash: number[];
  point: 'circle' | 'rect' | 'triangle' | 'rectRot' | 'star' | 'crossRot';
}

// After Okabe and Ito, with at least 3:1 against the background.
const LIGHT = ['#0072b2', '#c75300', '#008a65', '#a3478a', '#5b5b66', '#8a6d00'];
const DARK = ['#5cb8f2', '#ff9d57', '#3fd0a4', '#e39acb', '#b9b9c4', '#e6c84a'];

const DASHES = [[], [7, 4], [2, 3], [9, 3, 2, 3], [4, 2], [1, 4]];
const POINTS: Look['point'][] = ['circle', 'rect', 'triangle', 'rectRot', 'star', 'crossRot'];
const TILE = 8;

type Strokes = (tile: CanvasRenderingContext2D) => void;

const line = (tile: CanvasRenderingContext2D, ...points: number[]) => {
  tile.beginPath();
  for (let at = 0; at < points.length; at += 4) {
    tile.moveTo(points[at], points[at + 1]);
    tile.lineTo(points[at + 2], points[at + 3]);
  }
  tile.stroke();
};

const PATTERNS: (Strokes | undefined)[] = [
  undefined,
  (tile) => line(tile, -2, 2, 2, -2, 0, TILE, TILE, 0, TILE - 2, TILE + 2, TILE + 2, TILE - 2),
  (tile) => {
    tile.beginPath();
    tile.arc(TILE / 2, TILE / 2, 1.6, 0, 2 * Math.PI);
    tile.fill();
  },
  (tile) => line(tile, -2, TILE - 2, 2, TILE + 2, 0, 0, TILE, TILE, TILE - 2, -2, TILE + 2, 2),
  (tile) => line(tile, 0, TILE / 2, TILE, TILE / 2),
  (tile) => line(tile, 0, 0, TILE, TILE, 0, TILE, TILE, 0),
];

/** The look of the series at that place; the seventh looks like the first. */
export function look(index: number, dark: boolean): Look {
  const at = index % LIGHT.length;
  const colour = (dark ? DARK : LIGHT)[at];
  return { colour, fill: pattern(colour, PATTERNS[at], dark), dash: DASHES[at], point: POINTS[at] };
}

function pattern(colour: string, strokes: Strokes | undefined, dark: boolean): string | CanvasPattern {
  const tile = document.createElement('canvas').getContext('2d');
  if (!strokes || !tile) {
    return colour;
  }
  tile.canvas.width = tile.canvas.height = TILE;
  tile.fillStyle = colour;
  tile.fillRect(0, 0, TILE, TILE);
  tile.strokeStyle = tile.fillStyle = dark ? '#000a' : '#fffb';
  tile.lineWidth = 1.5;
  strokes(tile);
  return tile.createPattern(tile.canvas, 'repeat') ?? colour;
}

/** What a CSS colour such as {@code var(--x)} or {@code light-dark(…)} is inside an element, as Chart.js reads it. */
export function resolveColour(element: HTMLElement, css: string): string {
  const probe = document.createElement('span');
  probe.style.color = css;
  probe.hidden = true;
  element.append(probe);
  const computed = getComputedStyle(probe).color;
  probe.remove();
  const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!pixel) {
    return computed;
  }
  pixel.fillStyle = computed;
  pixel.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = pixel.getImageData(0, 0, 1, 1).data;
  return `rgba(${red}, ${green}, ${blue}, ${alpha / 255})`;
}
