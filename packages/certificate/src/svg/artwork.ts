import type { PathDrawing } from '@afsprakenkader/pdf';

/** A drawing from an SVG: plain filled and stroked paths, in a box whose upper left corner is the origin. */
export interface Artwork {
  readonly width: number;
  readonly height: number;
  readonly drawings: readonly PathDrawing[];
}
