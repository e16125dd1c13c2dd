// `npm start`: the same as `npx newsledger start`.
process.argv.splice(2, 0, "start");
await import("./newsledger.ts");
