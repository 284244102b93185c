package org.redress.web.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.web.messages.Messages;
import org.redress.web.page.Assets;

/**
 * What is around every page of the console.
 *
 * @param here the path of the page
 * @param who is signed in; empty on pages for everybody
 * @param pause what is said to somebody who wants to be reminded of a pause, when it may be time for one
 */
public record Frame(Messages messages, String here, Optional<Who> who, Optional<String> pause) {

  /** Where the console's own paths begin. */
  public static final String BASE = "/console";

  /**
   * Whoever is signed in.
   *
   * @param roles as the language of the page says them
   * @param places where they may go, in this order
   * @param formToken what every form of theirs carries
   */
  public record Who(String name, List<String> roles, List<Place> places, String formToken) {

    public Who {
      roles = List.copyOf(roles);
      places = List.copyOf(places);
    }

    /** Keeps the name out of logs. */
    @Override
    public String toString() {
      return "Who" + roles;
    }
  }

  /**
   * A place in the navigation.
   *
   * @param words the message that names it
   */
  public record Place(String path, String words) {}

  /** Around a page on which nobody is reminded of a pause. */
  public Frame(Messages messages, String here, Optional<Who> who) {
    this(messages, here, who, Optional.empty());
  }

  /** With a reminder of a pause. */
  public Frame withPause(String words) {
    return new Frame(messages, here, who, Optional.of(words));
  }

  /** A page for nobody in particular. */
  public static Frame open(Messages messages, String here) {
    return new Frame(messages, here, Optional.empty());
  }

  /** The whole title of a page. */
  public String titled(String title) {
    return messages.text("site.title", Map.of("title", title, "service", messages.text("console.name")));
  }

  /** Where a page finds a file. */
  public String asset(String file) {
    return BASE + Assets.link(file);
  }
}
