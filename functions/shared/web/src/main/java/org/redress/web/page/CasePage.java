package org.redress.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.redress.web.messages.Messages;
import org.redress.web.problem.FieldError;

/**
 * Where a case stands, what was said about it, and what its reporter can do.
 *
 * @param where the case stands
 * @param account the reporter's own account; may be blank
 * @param talk what was said later, in order
 * @param can what the reporter can do now
 * @param form what every form of the page carries
 * @param done what was just done, under whose name there is a message; empty if nothing was
 * @param given what was filled in, when it came back with errors
 */
public record CasePage(
    Messages messages, Where where, String account, List<ReportedPost> posts, List<Said> talk, List<FileLine> files,
    Can can, Form form, String done, Map<String, String> given, List<FieldError> errors)
    implements
      FormPage {

  private static final Set<String> FIELDS = Set.of("text", "why", "confirm", "file");

  /**
   * Where the case stands.
   *
   * @param stage the name of its stage, for which there is a message
   * @param receivedOn the day on which it was opened, where the organisation is
   * @param expectedBy when to expect an answer, as long as one is to be expected
   * @param outcome the name of the outcome, for which there is a message, once the reporter may know it
   * @param mailsFail whether our mails do not reach the reporter
   */
  public record Where(
      String reference, String stage, LocalDate receivedOn, Optional<LocalDate> expectedBy,
      Optional<String> outcome, boolean mailsFail) {}

  /**
   * Something that was said.
   *
   * @param byReporter otherwise it was said to the reporter
   * @param on the day on which it was said
   */
  public record Said(boolean byReporter, LocalDate on, String words) {
    /** Keeps the words out of logs. */
    @Override
    public String toString() {
      return "Said[" + on + "]";
    }
  }

  /**
   * A file.
   *
   * @param state the name of what has become of it, for which there is a message
   */
  public record FileLine(String name, long bytes, String state) {
    /** Keeps the name out of logs. */
    @Override
    public String toString() {
      return "FileLine[" + state + "]";
    }
  }

  /**
   * What the reporter can do.
   *
   * @param answer whether a question is open
   * @param appealUntil the last day on which a review can be asked for, if one can be
   * @param files how many files there is room for
   */
  public record Can(boolean add, boolean answer, boolean withdraw, Optional<LocalDate> appealUntil, int files) {}

  /**
   * What every form of the page carries.
   *
   * @param token proves that it came from this page
   * @param key marks repetitions of one submission
   */
  public record Form(String token, String key) {
    /** Keeps the token out of logs. */
    @Override
    public String toString() {
      return "Form[...]";
    }
  }

  /**
   * A post as the reporter gave it.
   *
   * @param text the words posted; may be blank when there is a link
   */
  public record ReportedPost(
      String text, Optional<String> url, Optional<String> platform, Optional<String> author,
      Optional<String> postedAt) {

    private static final Pattern WEB = Pattern.compile("(?i:https?)://.*", Pattern.DOTALL);

    /** Whether the link leads to the web; any other is shown, but not to be followed. */
    public boolean onTheWeb() {
      return url.filter(link -> WEB.matcher(link).matches()).isPresent();
    }

    /** Keeps what was posted, where and by whom out of logs. */
    @Override
    public String toString() {
      return "ReportedPost[" + text.length() + " characters]";
    }
  }

  public CasePage {
    posts = List.copyOf(posts);
    talk = List.copyOf(talk);
    files = List.copyOf(files);
    given = Map.copyOf(given);
    errors = List.copyOf(errors);
  }

  public String title() {
    return titled("case.title");
  }

  /** Where one of the page's forms goes. */
  public String action(String what) {
    return "/reports/" + where.reference() + "/" + what;
  }

  @Override
  public String value(String field) {
    return given.getOrDefault(field, "");
  }

  @Override
  public String home(String field) {
    return FIELDS.contains(field) ? field : "";
  }

  /** Keeps what was reported out of logs. */
  @Override
  public String toString() {
    return "CasePage[" + where.reference() + "]";
  }
}
