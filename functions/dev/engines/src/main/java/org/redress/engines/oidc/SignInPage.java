package org.redress.engines.oidc;

import java.util.List;

/** The provider's page: a button for everybody whom it knows. */
final class SignInPage {

  private static final String HEAD = """
      <!DOCTYPE html>
      <html lang="en">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Sign in as</title>
      <style>
      :root{color-scheme:light dark}body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:2rem auto;padding:0 1rem}
      button{font:inherit;width:100%;text-align:left;padding:.7rem 1rem;margin:.3rem 0;cursor:pointer}
      </style></head>
      <body><main><h1>Sign in as</h1>
      <p>This is the sign-in of the local run. These people are invented, and nobody is asked for a password.</p>
      """;

  private SignInPage() {}

  static String of(List<OidcPerson> people) {
    StringBuilder page = new StringBuilder(HEAD);
    for (OidcPerson person : people) {
      String groups = person.groups().isEmpty() ? "no role" : String.join(", ", person.groups());
      page.append("<form method=\"post\"><input type=\"hidden\" name=\"username\" value=\"")
          .append(escape(person.subject()))
          .append("\"><button type=\"submit\">")
          .append(escape(person.name()))
          .append(" <small>(")
          .append(escape(groups))
          .append(")</small></button></form>\n");
    }
    return page.append("</main></body></html>\n").toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
