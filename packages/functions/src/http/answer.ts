import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { observed, told } from "../observe.ts";
import { requestOf, resultOf } from "./event.ts";

/** A Function URL's door: the event as a Request, its answer as a result, and one line of the log for both. */
export const answering = (answer: (request: Request) => Promise<Response>) =>
  observed(async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    const started = performance.now();
    const response = await answer(requestOf(event));
    const result = await resultOf(response);
    const { method, path } = event.requestContext.http;
    const bytes = result.body?.length ?? 0;
    told("answered", { method, path, status: response.status, bytes, ms: Math.round(performance.now() - started) });
    return result;
  });
