/** DynamoDB, SQS and S3 servers that run inside one JVM, for tests and the local run; no product code. */
@NullMarked
package org.redress.engines;

import org.jspecify.annotations.NullMarked;
