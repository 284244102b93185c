package org.redress.web.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.web.messages.Messages;
import org.redress.web.page.Choice;
import org.redress.web.page.FormPage;
import org.redress.web.problem.FieldError;

/**
 * What somebody says of themselves, and a form for one conflict more.
 *
 * @param done the message that says what was just done; empty if nothing was
 * @param mayBeOnDuty whether urgent cases may alert them at all
 * @param likes the names of what they switched on
 * @param given what was filled in
 */
public record OwnPage(
    Frame frame, Optional<String> done, List<Conflict> conflicts, boolean mayBeOnDuty, boolean onDuty,
    Set<String> likes, Map<String, String> given, List<FieldError> errors)
    implements
      FormPage {

  /** The fields of the form. */
  public static final String KIND = "kind";
  public static final String WHO = "who";

  /** What {@link #KIND} can be. */
  public static final List<String> KINDS = List.of("account", "person", "branch");

  /** What is on or off, in its order. */
  public static final List<String> SWITCHES = List.of("covered", "grey", "shortcuts", "counted");

  /** After how many cases or minutes they want to be reminded of a pause. */
  public static final List<String> PAUSES = List.of("pauseAfterCases", "pauseAfterMinutes");

  public OwnPage {
    likes = Set.copyOf(likes);
    conflicts = List.copyOf(conflicts);
    given = Map.copyOf(given);
    errors = List.copyOf(errors);
  }

  /**
   * Something that they declared.
   *
   * @param mark by which it is taken back
   * @param name what it is, as far as that is kept
   * @param since the day on which they said so
   */
  public record Conflict(String mark, String name, String since) {}

  @Override
  public Messages messages() {
    return frame.messages();
  }

  @Override
  public String value(String field) {
    return given.getOrDefault(field, "");
  }

  @Override
  public String home(String field) {
    return field;
  }

  /** What a conflict can be with. */
  public List<Choice> kinds() {
    return KINDS.stream()
        .map(
            kind -> new Choice(
                kind, messages().text("console.own.kind." + kind),
                messages().text("console.own.kind." + kind + ".hint")))
        .toList();
  }

  public String title() {
    String title = frame.titled(heading());
    return errors.isEmpty() ? title : messages().text("form.error.prefix") + " " + title;
  }

  public String heading() {
    return messages().text("console.own.title");
  }

  /** Keeps what was filled in out of logs. */
  @Override
  public String toString() {
    return "OwnPage[" + conflicts.size() + " conflicts]";
  }
}
