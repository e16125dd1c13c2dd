import { api } from "./api.ts";
import { deadLetters, ingest, queue, uploads } from "./ingest.ts";
import { SECONDS, alarmEmail } from "./stage.ts";

const topic = new aws.sns.Topic("Alarms", {});
if (alarmEmail !== undefined)
  new aws.sns.TopicSubscription("AlarmsByMail", { topic: topic.arn, protocol: "email", endpoint: alarmEmail });

interface Watch {
  readonly tells: string;
  readonly namespace: "AWS/Lambda" | "AWS/SQS";
  readonly metric: string;
  readonly dimensions: Record<string, $util.Input<string>>;
  /** "Sum", "Maximum", or a percentile: "p99". */
  readonly statistic: string;
  readonly above: number;
  /** How many of the last periods of five minutes must be above. */
  readonly of?: readonly [above: number, periods: number];
}

function alarm(name: string, watch: Watch) {
  const [datapointsToAlarm, evaluationPeriods] = watch.of ?? [1, 1];
  return new aws.cloudwatch.MetricAlarm(name, {
    alarmDescription: watch.tells,
    namespace: watch.namespace,
    metricName: watch.metric,
    dimensions: watch.dimensions,
    ...(watch.statistic.startsWith("p") ? { extendedStatistic: watch.statistic } : { statistic: watch.statistic }),
    comparisonOperator: "GreaterThanThreshold",
    threshold: watch.above,
    period: 300,
    datapointsToAlarm,
    evaluationPeriods,
    treatMissingData: "notBreaching",
    alarmActions: [topic.arn],
    okActions: [topic.arn],
  });
}

const functions = { Graphql: api, Upload: uploads, Ingest: ingest };
const queues = { Uploaded: queue, DeadLetters: deadLetters };

for (const [name, { name: FunctionName }] of Object.entries(functions)) {
  const common = { namespace: "AWS/Lambda", dimensions: { FunctionName }, statistic: "Sum", above: 0 } as const;
  alarm(`${name}Errors`, { ...common, metric: "Errors", tells: `${name} failed: look for "level":"ERROR" in its log` });
  alarm(`${name}Throttles`, { ...common, metric: "Throttles", tells: `${name} has more work than executions` });
}

const queueName = (name: keyof typeof queues) => ({ QueueName: queues[name].nodes.queue.name });

alarm("DeadLettersWaiting", {
  namespace: "AWS/SQS",
  metric: "ApproximateNumberOfMessagesVisible",
  dimensions: queueName("DeadLetters"),
  statistic: "Maximum",
  above: 0,
  tells: "uploads were set aside after all tries: mend the cause, then run the redrive command (docs/deploy.md)",
});

alarm("UploadedAge", {
  namespace: "AWS/SQS",
  metric: "ApproximateAgeOfOldestMessage",
  dimensions: queueName("Uploaded"),
  statistic: "Maximum",
  // A message that failed once is hidden for the whole visibility time-out, which alone is no cause for alarm.
  above: SECONDS.visibility + 900,
  of: [2, 2],
  tells: "uploads wait longer than one retry takes: the ingest function fails, is throttled, or has too small a share",
});

alarm("GraphqlSlow", {
  namespace: "AWS/Lambda",
  metric: "Duration",
  dimensions: { FunctionName: api.name },
  statistic: "p99",
  above: 3000,
  of: [3, 5],
  tells: "one answer of the API in a hundred takes over 3 s",
});

alarm("GraphqlAnswers5xx", {
  namespace: "AWS/Lambda",
  metric: "Url5xxCount",
  dimensions: { FunctionName: api.name },
  statistic: "Sum",
  above: 0,
  tells: "the API answered with 5xx",
});

type Metric = (string | { stat?: string; label?: string })[];
const region = aws.getRegionOutput().region;
const widget = (title: string, metrics: $util.Input<Metric[]>, place: { x: number; y: number }) => ({
  type: "metric",
  ...place,
  width: 8,
  height: 6,
  properties: { title, metrics, region, period: 300, stat: "Sum", view: "timeSeries" },
});

new aws.cloudwatch.Dashboard("Dashboard", {
  dashboardName: `${$app.name}-${$app.stage}`,
  dashboardBody: $jsonStringify({
    widgets: [
      ...Object.entries(functions).map(([name, { name: fn }], i) =>
        widget(
          name,
          $resolve([fn]).apply(([of]) => [
            ["AWS/Lambda", "Invocations", "FunctionName", of],
            ["AWS/Lambda", "Errors", "FunctionName", of],
            ["AWS/Lambda", "Throttles", "FunctionName", of],
            ["AWS/Lambda", "Duration", "FunctionName", of, { stat: "p50", label: "ms p50" }],
            ["AWS/Lambda", "Duration", "FunctionName", of, { stat: "p99", label: "ms p99" }],
          ]),
          { x: i * 8, y: 0 },
        ),
      ),
      widget(
        "Stories",
        ["StoriesStored", "StoriesDuplicate", "StoriesRevised", "StoriesRejected"].map((metric) => [
          $app.name,
          metric,
          "service",
          "ingest",
        ]),
        { x: 0, y: 6 },
      ),
      widget(
        "Queues",
        $resolve([queue.nodes.queue.name, deadLetters.nodes.queue.name]).apply(([waiting, dead]) => [
          [
            "AWS/SQS",
            "ApproximateNumberOfMessagesVisible",
            "QueueName",
            waiting,
            { stat: "Maximum", label: "waiting" },
          ],
          ["AWS/SQS", "ApproximateAgeOfOldestMessage", "QueueName", waiting, { stat: "Maximum", label: "oldest, s" }],
          [
            "AWS/SQS",
            "ApproximateNumberOfMessagesVisible",
            "QueueName",
            dead,
            { stat: "Maximum", label: "dead letters" },
          ],
        ]),
        { x: 8, y: 6 },
      ),
    ],
  }),
});
