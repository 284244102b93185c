package org.redress.engines.faults;

/** What the injector does to a call. */
public enum FaultKind {
  /** DynamoDB writes: the call is not carried out; it answers as if another transaction held the item. */
  CONFLICT,
  /** DynamoDB and SQS: the call is not carried out; it answers that there were too many. */
  THROTTLED,
  /** DynamoDB writes and SQS sends: the call is carried out, but its reply is lost or becomes a status 500. */
  REPLY_LOST,
  /** DynamoDB index queries: an earlier reply to the same query, or none of the items where there was no earlier one. */
  STALE_INDEX,
  /** DynamoDB index queries: a page without items that says there are more. */
  EMPTY_PAGE
}
