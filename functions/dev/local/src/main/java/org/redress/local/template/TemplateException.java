package org.redress.local.template;

/** The template says something that the local run cannot follow. The message names the place. */
public final class TemplateException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * Says what is wrong.
   *
   * @param place such as {@code Resources.CaseTable.Properties}
   */
  public TemplateException(String place, String problem) {
    super("template.yaml, " + place + ": " + problem);
  }
}
