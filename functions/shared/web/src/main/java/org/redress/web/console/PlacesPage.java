package org.redress.web.console;

import java.util.List;

/**
 * A page that leads to others.
 *
 * @param words where its messages begin: {@code WORDS.title} and {@code WORDS.lead}
 * @param places each with the message that names it; {@code MESSAGE.hint} says what is there
 */
public record PlacesPage(Frame frame, String words, List<Frame.Place> places) {

  public PlacesPage {
    places = List.copyOf(places);
  }

  public String title() {
    return frame.titled(heading());
  }

  public String heading() {
    return frame.messages().text(words + ".title");
  }
}
