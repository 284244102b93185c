#!/bin/sh
# As in Lambda's own image: with the emulator of the runtime interface, unless there is a real one.
export _HANDLER="$1"
if [ -z "$AWS_LAMBDA_RUNTIME_API" ]; then
  exec /usr/local/bin/aws-lambda-rie /var/runtime/bootstrap
fi
exec /var/runtime/bootstrap
