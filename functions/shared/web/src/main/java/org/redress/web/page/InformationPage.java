package org.redress.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.web.messages.Messages;

/**
 * A page that tells something and asks nothing.
 *
 * @param name the end of its address, under which its messages {@code information.NAME.title} and so on are found
 * @param parts what it says beside its messages, each under a name that its template knows
 * @param language of names and texts that come from the catalogue, as HTML names it
 */
public record InformationPage(
    Messages messages, String name, Map<String, List<Entry>> parts, Map<String, ?> places, String language) {

  /**
   * Something with a name and a text.
   *
   * @param signpost how to get there, if it is somewhere to turn
   */
  public record Entry(String name, String text, Optional<Signpost> signpost) {}

  public InformationPage {
    parts = Map.copyOf(parts);
    places = Map.copyOf(places);
  }

  public String title() {
    return Titles.of(messages, heading());
  }

  public String heading() {
    return say("title");
  }

  /** One of its messages, with the page's places filled. */
  public String say(String key) {
    return messages.text("information." + name + "." + key, places);
  }

  /** Its messages {@code KEY.1}, {@code KEY.2} and so on, as many as there are. */
  public List<String> list(String key) {
    List<String> items = new ArrayList<>();
    for (int i = 1; messages.has("information." + name + "." + key + "." + i); i++) {
      items.add(say(key + "." + i));
    }
    return List.copyOf(items);
  }

  /** The entries of a part. */
  public List<Entry> part(String part) {
    return parts.getOrDefault(part, List.of());
  }

  /** The language of catalogue texts, where it is not the page's. */
  public Optional<String> otherLanguage() {
    return Optional.of(language).filter(other -> !other.equals(messages.language()));
  }
}
