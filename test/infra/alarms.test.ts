import { describe, expect, test } from "vitest";
import { type StageName, stack } from "./stack.ts";

const BOTH: StageName[] = ["dev", "production"];

describe.each(BOTH)("in %s", (stage) => {
  const { of, only } = stack(stage);
  const alarms = of("aws:cloudwatch/metricAlarm:MetricAlarm").map((one) => one.inputs);
  const watched = alarms.flatMap(({ metricName, dimensions }) =>
    Object.values(dimensions as Record<string, string>).map((name) => `${name} ${String(metricName)}`),
  );

  test("every function has alarms for errors and throttles", () => {
    for (const { inputs } of of("aws:lambda/function:Function"))
      for (const metric of ["Errors", "Throttles"]) expect(watched).toContain(`${String(inputs["name"])} ${metric}`);
  });

  test("every queue has an alarm: what was set aside, and what waits too long", () => {
    const queue = String(only("aws:sqs/queue:Queue", "Uploaded")["name"]);
    const dead = String(only("aws:sqs/queue:Queue", "DeadLetters")["name"]);
    expect(watched).toContain(`${dead} ApproximateNumberOfMessagesVisible`);
    expect(watched).toContain(`${queue} ApproximateAgeOfOldestMessage`);
    expect(of("aws:sqs/queue:Queue")).toHaveLength(2);
  });

  test("the API has alarms for its slowest hundredth and for answers of 5xx", () => {
    const api = String(only("aws:lambda/function:Function", "Graphql")["name"]);
    const slow = alarms.find(({ metricName }) => metricName === "Duration");
    expect(slow).toMatchObject({ dimensions: { FunctionName: api }, extendedStatistic: "p99", threshold: 3000 });
    expect(watched).toContain(`${api} Url5xxCount`);
  });

  test("every alarm tells somebody, says what to do, and is silent when nothing happens", () => {
    for (const alarm of alarms) {
      expect(alarm["alarmActions"]).toEqual(["arn:aws:sns:ap-southeast-1:111122223333:Alarms"]);
      expect(String(alarm["alarmDescription"]).length).toBeGreaterThan(15);
      expect(alarm["treatMissingData"]).toBe("notBreaching");
      expect(alarm["comparisonOperator"]).toBe("GreaterThanThreshold");
    }
  });

  test("every function writes JSON into a log of its own that is kept for a time", () => {
    const logs = new Map(
      of("aws:cloudwatch/logGroup:LogGroup").map(({ inputs }) => [inputs["name"], inputs["retentionInDays"]]),
    );
    for (const { inputs } of of("aws:lambda/function:Function")) {
      const { logFormat, logGroup } = inputs["loggingConfig"] as { logFormat: string; logGroup: string };
      expect(logFormat).toBe("JSON");
      expect(logs.get(logGroup)).toBe(stage === "dev" ? 14 : 90);
    }
    expect(logs.size).toBe(3);
  });

  test("the dashboard shows every function and queue", () => {
    const body = String(only("aws:cloudwatch/dashboard:Dashboard", "Dashboard")["dashboardBody"]);
    const names = [...of("aws:lambda/function:Function"), ...of("aws:sqs/queue:Queue")].map((one) =>
      String(one.inputs["name"]),
    );
    for (const name of names) expect(body).toContain(`"${name}"`);
    expect(() => JSON.parse(body) as unknown).not.toThrow();
  });
});

test("alarms go by e-mail to who is configured, and to nobody else", () => {
  const mails = (name: StageName) =>
    stack(name)
      .of("aws:sns/topicSubscription:TopicSubscription")
      .map(({ inputs }) => [inputs["protocol"], inputs["endpoint"]]);
  expect(mails("production")).toEqual([]);
  expect(mails("configured")).toEqual([["email", "desk@example.com"]]);
});
