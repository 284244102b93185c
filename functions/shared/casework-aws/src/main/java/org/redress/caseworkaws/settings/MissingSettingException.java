package org.redress.caseworkaws.settings;

/** An environment variable is missing; the message names it. */
public final class MissingSettingException extends RuntimeException {
  private static final long serialVersionUID = 1;

  MissingSettingException(String name) {
    super("The environment variable " + name + " is missing");
  }
}
