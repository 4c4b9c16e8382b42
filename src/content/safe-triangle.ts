/** Whether a pointer that left a mark is on its way to the card: the triangle between where it left and the card's near edge. */
import { type Box, inside } from './lines.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far (CSS pixels) the base of the triangle reaches over the card's edge: hands do not move in straight lines. */
const SPREAD = 12;

const side = (a: Point, b: Point, p: Point): number => (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);

/** Which way the pointer runs does not matter: leaving the triangle ends the grace, standing still lets it run out. */
export function isTravelling(left: Point, now: Point, card: Box): boolean {
  const wide = {
    left: card.left - SPREAD,
    right: card.right + SPREAD,
    top: card.top,
    bottom: card.bottom,
  };
  if (inside(wide, now.x, now.y)) return true;
  const edge = left.y <= card.top ? card.top : card.bottom;
  const a = { x: wide.left, y: edge };
  const b = { x: wide.right, y: edge };
  const turns = [side(left, a, now), side(a, b, now), side(b, left, now)];
  return turns.every((turn) => turn >= 0) || turns.every((turn) => turn <= 0);
}
