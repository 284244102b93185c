package org.redress.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Set;

/** Refuses what would otherwise be passed over in silence. */
public final class Allowed {

  private Allowed() {}

  /**
   * Checks that a part of the template holds nothing but these keys.
   *
   * @throws TemplateException naming the first that is not among them
   */
  public static void only(JsonNode part, String place, Collection<String> keys) {
    part.properties().forEach(field -> {
      if (!keys.contains(field.getKey())) {
        throw new TemplateException(place + "." + field.getKey(), "the local run does not know this");
      }
    });
  }

  /** The same for a word. */
  public static String oneOf(JsonNode word, String place, Set<String> words) {
    if (!words.contains(word.asText())) {
      throw new TemplateException(place, "the local run does not know '" + word.asText() + "'");
    }
    return word.asText();
  }
}
