#!/usr/bin/env bash
# Fetches what the heavier proofs need into .sst and .cache, once: SST's platform, Amazon's DynamoDB Local, Amazon's runtime client.
# Usage: bash test/infra/setup.sh [sst] [dynamodb] [runtime]   (all three without arguments)
# Needs npm; the runtime client is built here and needs cmake, make, g++, autoconf, automake, libtool; DynamoDB Local needs Java 17 to run.
set -euo pipefail
cd "$(dirname "$0")/../.."
mkdir -p .cache

sst() {
  local want
  want=$(node -p 'require("./node_modules/sst/package.json").version')
  if [ "$(cat .sst/platform/version 2>/dev/null)" = "$want" ] && [ -d .sst/platform/node_modules ]; then return; fi
  DO_NOT_TRACK=1 SST_SKIP_DEPENDENCY_CHECK=1 SST_NO_BUN=1 npx sst install --stage dev
}

# The jar comes inside an npm package. Its licence allows running it for development, not shipping it.
dynamodb() {
  if [ -f .cache/dynamodb-local/DynamoDBLocal.jar ]; then return; fi
  local folder
  folder=$(mktemp -d)
  npm pack --silent --pack-destination "$folder" amplify-dynamodb-simulator@2.9.30 >/dev/null
  tar -xzf "$folder"/*.tgz -C "$folder"
  rm -rf .cache/dynamodb-local
  mv "$folder/package/emulator" .cache/dynamodb-local
  rm -rf "$folder"
}

runtime() {
  if [ -f .cache/runtime/node_modules/aws-lambda-ric/rapid-client.node ]; then return; fi
  rm -rf .cache/runtime
  mkdir -p .cache/runtime
  echo '{ "private": true, "allowScripts": { "aws-lambda-ric": true } }' >.cache/runtime/package.json
  # It is built here, some minutes at most; an install that hangs is tried once more.
  for _ in 1 2; do
    if timeout 300 npm install --silent --prefix .cache/runtime aws-lambda-ric@4.0.2 >.cache/runtime/build.log 2>&1; then return; fi
  done
  tail -30 .cache/runtime/build.log
  exit 1
}

for part in "${@:-all}"; do
  case "$part" in
  all) sst; dynamodb; runtime ;;
  sst | dynamodb | runtime) "$part" ;;
  *) echo "no such part: $part (sst, dynamodb, runtime)" >&2; exit 2 ;;
  esac
done
