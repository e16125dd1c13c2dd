// A function that does nothing: what Node itself takes.
export const handler = (): Promise<{ statusCode: number }> => Promise.resolve({ statusCode: 200 });
