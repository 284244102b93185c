package org.redress.mail.limits;

import java.io.IOException;

/** The raw mail could not be fetched, or what is in it not be passed on: this says nothing about the mail. */
public final class TransferFailed extends IOException {

  private static final long serialVersionUID = 1L;

  public TransferFailed(Exception cause) {
    super("The mail could not be transferred", cause);
  }
}
