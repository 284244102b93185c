import { RUN } from './console.js';

/**
 * Lets the time of whoever is at a case be over, by setting its end back in the local run's table: nobody waits for the
 * quarter of an hour, and no program of ours has a switch for it.
 */
export const lapse = async (reference) => {
  const answer = await fetch(RUN.endpoints.dynamodb, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-amz-json-1.0',
      'X-Amz-Target': 'DynamoDB_20120810.UpdateItem',
      // The local table checks no signature; it asks only who signed, and where.
      Authorization: `AWS4-HMAC-SHA256 Credential=redresslocal/20260101/${RUN.region}/dynamodb/aws4_request, SignedHeaders=host, Signature=0`,
    },
    body: JSON.stringify({
      TableName: RUN.table,
      Key: { pk: { S: `CASE#${reference.slice(3).replace('-', '')}` }, sk: { S: 'CLAIM' } },
      UpdateExpression: 'SET #until = :past',
      ConditionExpression: 'attribute_exists(holder)',
      ExpressionAttributeNames: { '#until': 'until' },
      ExpressionAttributeValues: { ':past': { S: new Date(Date.now() - 1000).toISOString() } },
    }),
  });
  if (!answer.ok) {
    throw new Error(`The time at ${reference} is not over: ${answer.status} ${await answer.text()}`);
  }
};
