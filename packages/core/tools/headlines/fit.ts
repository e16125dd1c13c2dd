/** One choice to learn from: the features of each alternative, as pairs of index and value, and which is right; -1 for none of them. */
export interface Choice {
  readonly alternatives: readonly (readonly (readonly [index: number, value: number])[])[];
  readonly right: number;
  readonly weight: number;
}

type Vector = Float64Array<ArrayBuffer>;

const dot = (a: Vector, b: Vector): number => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
const plus = (a: Vector, b: Vector, times: number): Vector => a.map((value, i) => value + times * (b[i] ?? 0));

/** The loss of the weights and its gradient: negative log likelihood of the right alternatives, none at score 0, and a quadratic penalty. */
function loss(choices: readonly Choice[], weights: Vector, penalty: Vector): { value: number; gradient: Vector } {
  const gradient = weights.map((weight, i) => weight * (penalty[i] ?? 0));
  let value = dot(gradient, weights) / 2;
  for (const { alternatives, right, weight } of choices) {
    const scores = alternatives.map((features) => features.reduce((sum, [i, x]) => sum + x * (weights[i] ?? 0), 0));
    const top = Math.max(0, ...scores);
    const shares = scores.map((score) => Math.exp(score - top));
    const all = shares.reduce((a, b) => a + b, Math.exp(-top));
    value -= weight * ((right < 0 ? 0 : (scores[right] ?? 0)) - top - Math.log(all));
    alternatives.forEach((features, n) => {
      const slope = weight * ((shares[n] ?? 0) / all - (n === right ? 1 : 0));
      for (const [i, x] of features) gradient[i] = (gradient[i] ?? 0) + slope * x;
    });
  }
  return { value, gradient };
}

interface Step {
  readonly moved: Vector;
  readonly turned: Vector;
  readonly scale: number;
}

/** The direction of limited-memory BFGS (Nocedal 1980) from the last steps. */
function direction(gradient: Vector, steps: readonly Step[]): Vector {
  let out = gradient.slice();
  const shares = steps.map(() => 0);
  for (let i = steps.length - 1; i >= 0; i -= 1) {
    const step = steps[i];
    if (step === undefined) continue;
    shares[i] = dot(step.moved, out) * step.scale;
    out = plus(out, step.turned, -(shares[i] ?? 0));
  }
  const last = steps.at(-1);
  const length =
    last === undefined ? 1 / Math.sqrt(dot(gradient, gradient)) : 1 / (last.scale * dot(last.turned, last.turned));
  out = out.map((value) => value * length);
  steps.forEach((step, i) => {
    out = plus(out, step.moved, (shares[i] ?? 0) - dot(step.turned, out) * step.scale);
  });
  return out;
}

/** The weights that make the right alternatives most likely. Deterministic. */
export function fit(choices: readonly Choice[], penalty: Vector): Vector {
  let weights: Vector = new Float64Array(penalty.length);
  let now = loss(choices, weights, penalty);
  let steps: Step[] = [];
  for (let round = 0; round < 300; round += 1) {
    const way = direction(now.gradient, steps);
    const slope = dot(now.gradient, way);
    let size = 1;
    let next = plus(weights, way, -size);
    let then = loss(choices, next, penalty);
    for (let tries = 0; tries < 20 && then.value > now.value - 1e-4 * size * slope; tries += 1) {
      size /= 2;
      next = plus(weights, way, -size);
      then = loss(choices, next, penalty);
    }
    const moved = plus(next, weights, -1);
    const turned = plus(then.gradient, now.gradient, -1);
    const curve = dot(moved, turned);
    if (curve > 1e-10) steps = [...steps, { moved, turned, scale: 1 / curve }].slice(-10);
    const done = Math.abs(now.value - then.value) < 1e-6 * Math.abs(now.value);
    [weights, now] = [next, then];
    if (done) break;
  }
  return weights;
}
