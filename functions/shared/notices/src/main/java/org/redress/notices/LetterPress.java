package org.redress.notices;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Renders letters with the templates that the build has compiled: one as text, one as HTML. */
final class LetterPress {

  private final TemplateEngine text = engine(ContentType.Plain, "org.redress.notices.texttemplates");
  private final TemplateEngine html = engine(ContentType.Html, "org.redress.notices.templates");

  String text(Letter letter) {
    return rendered(text, letter).strip() + "\n";
  }

  String html(Letter letter) {
    return rendered(html, letter);
  }

  private static String rendered(TemplateEngine engine, Letter letter) {
    StringOutput output = new StringOutput();
    engine.render("letter.jte", letter, output);
    return output.toString();
  }

  private static TemplateEngine engine(ContentType type, String packageName) {
    TemplateEngine engine = TemplateEngine.createPrecompiled(null, type, LetterPress.class.getClassLoader(),
        packageName);
    engine.setTrimControlStructures(true);
    return engine;
  }
}
