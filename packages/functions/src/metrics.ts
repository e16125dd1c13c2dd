import { MetricUnit, Metrics } from "@aws-lambda-powertools/metrics";

// In the embedded format: lines of the log that CloudWatch makes metrics of, without a call.
const metrics = new Metrics();

/** Adds to a metric of the archive. */
export const counted = (name: string, value: number): void => {
  if (value > 0) metrics.addMetric(name, MetricUnit.Count, value);
};

/** Does the work, and writes what was counted whatever became of it. */
export async function measured<R>(work: Promise<R>): Promise<R> {
  try {
    return await work;
  } finally {
    if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
  }
}
