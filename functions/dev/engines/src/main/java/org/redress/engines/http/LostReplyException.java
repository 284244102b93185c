package org.redress.engines.http;

/** The call was carried out, but its reply is not to reach the caller. */
public final class LostReplyException extends Exception {
  private static final long serialVersionUID = 1L;
}
