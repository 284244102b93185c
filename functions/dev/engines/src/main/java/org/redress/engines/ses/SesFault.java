package org.redress.engines.ses;

/** What a test may ask the endpoint to do with a mail. */
public enum SesFault {
  /** Not accepted: TooManyRequestsException, status 429. */
  THROTTLED,
  /** Not accepted: MessageRejected, status 400. */
  REJECTED,
  /** Not accepted: status 500. */
  UNAVAILABLE,
  /** Accepted, but answered with status 500. */
  FAILED_AFTER,
  /** Accepted, but the connection is closed without a reply. */
  REPLY_LOST,
  /** Accepted, but there is no reply as long as the endpoint runs. */
  SILENT
}
