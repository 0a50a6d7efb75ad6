/**
 * Turns places, x and y in turn, about their middle so that what came later stands further to the right, as far as the
 * network allows: a network has no up and down of its own. Changes them where they are.
 * @param seed where the same rows began, x by time
 */
export function turnToTime(places: Float32Array, seed: Float32Array): Float32Array {
  const count = places.length / 2;
  if (count === 0) return places;
  let [x, y, time] = [0, 0, 0];
  for (let at = 0; at < places.length; at += 2) {
    x += places[at]! / count;
    y += places[at + 1]! / count;
    time += seed[at]! / count;
  }
  let [across, down] = [0, 0];
  for (let at = 0; at < places.length; at += 2) {
    across += (seed[at]! - time) * (places[at]! - x);
    down += (seed[at]! - time) * (places[at + 1]! - y);
  }
  const length = Math.hypot(across, down);
  const [cos, sin] = length > 0 ? [across / length, down / length] : [1, 0];
  for (let at = 0; at < places.length; at += 2) {
    const [dx, dy] = [places[at]! - x, places[at + 1]! - y];
    places[at] = dx * cos + dy * sin;
    places[at + 1] = dy * cos - dx * sin;
  }
  return places;
}
