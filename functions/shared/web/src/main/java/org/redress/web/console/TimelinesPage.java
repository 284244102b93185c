package org.redress.web.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.web.messages.Messages;
import org.redress.web.page.FormPage;
import org.redress.web.problem.FieldError;

/**
 * Where timelines are verified: of one case, or of all.
 *
 * @param reference as it was filled in
 * @param found what was found in the one case, a line each; empty if none was asked for
 * @param progress of going through all; empty if nobody does
 */
public record TimelinesPage(
    Frame frame, String reference, List<FieldError> errors, List<String> found, Optional<Progress> progress)
    implements
      FormPage {

  /** The one field of the form. */
  public static final String REFERENCE = "reference";

  public TimelinesPage {
    errors = List.copyOf(errors);
    found = List.copyOf(found);
  }

  /**
   * How far it has come.
   *
   * @param looked at so many cases
   * @param flawed the references of those that were changed, or could not be told
   * @param next where it goes on; empty when it is through
   */
  public record Progress(int looked, List<String> flawed, Optional<String> next) {

    public Progress {
      flawed = List.copyOf(flawed);
    }

    /** The message that says it. */
    public String words() {
      return "console.timelines." + (next.isPresent() ? "progress" : "through");
    }

    public Map<String, String> values() {
      return Map.of("looked", Integer.toString(looked), "flawed", Integer.toString(flawed.size()));
    }
  }

  @Override
  public Messages messages() {
    return frame.messages();
  }

  @Override
  public String value(String field) {
    return reference;
  }

  @Override
  public String home(String field) {
    return field;
  }

  public String title() {
    String title = frame.titled(heading());
    return errors.isEmpty() ? title : messages().text("form.error.prefix") + " " + title;
  }

  public String heading() {
    return messages().text("console.timelines.title");
  }
}
