package org.redress.web.console.onecase;

/**
 * A decided case as somebody sees it who is to say what they think of it.
 *
 * @param page what was said of it; its only form is {@code second}
 * @param look by what the case is known again
 */
public record SecondLookPage(CaseScreen page, String look) {

  public String title() {
    String title = page.frame().titled(page.messages().text("console.second.title"));
    return page.errors().isEmpty() ? title : page.messages().text("form.error.prefix") + " " + title;
  }

  /** Says nothing of it. */
  @Override
  public String toString() {
    return "SecondLookPage[...]";
  }
}
