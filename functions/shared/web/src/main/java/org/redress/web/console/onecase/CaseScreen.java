package org.redress.web.console.onecase;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.redress.web.console.Frame;
import org.redress.web.messages.Messages;
import org.redress.web.page.FormPage;
import org.redress.web.problem.FieldError;

/**
 * The screen of one case.
 *
 * @param head what is known of the case as a whole
 * @param posts the words posted, in the order of the report
 * @param account what the reporter says of them
 * @param likes cases that are like it
 * @param talk what was said later, in order
 * @param mails what was mailed to the reporter
 * @param timeline what happened, in order
 * @param offers what whoever looks at it may do
 * @param typed what they sent last, when it came back
 */
public record CaseScreen(
    Frame frame, CaseHead head, List<PostPart> posts, ScreeningPart screening, AccountPart account,
    List<FilePart> files, LikesPart likes, List<TalkPart> talk, MailsPart mails, List<NotePart> notes,
    List<EventPart> timeline, Offers offers, Typed typed, Looks looks)
    implements
      FormPage {

  private static final String FORM = "do-";

  public CaseScreen {
    posts = List.copyOf(posts);
    files = List.copyOf(files);
    talk = List.copyOf(talk);
    notes = List.copyOf(notes);
    timeline = List.copyOf(timeline);
  }

  /** The id of a form's part of the page. */
  public static String place(String form) {
    return FORM + form;
  }

  public String title() {
    String title = frame.titled(frame.messages().text("console.case.title", Map.of("reference", head.reference())));
    return typed.errors().isEmpty() ? title : frame.messages().text("form.error.prefix") + " " + title;
  }

  /** Where one of the page's forms goes. */
  public String action(String form) {
    return path() + "/" + form;
  }

  /** Where the page is. */
  public String path() {
    return Frame.BASE + "/cases/" + head.reference();
  }

  public String formToken() {
    return frame.who().map(Frame.Who::formToken).orElse("");
  }

  /** Whether a form is shown: because it may be used, or because it came back with what was typed. */
  public boolean shows(String form) {
    return offers.forms().contains(form) || typed.form().equals(form);
  }

  /** Whether one of these forms is shown. */
  public boolean showsAny(String... forms) {
    return Arrays.stream(forms).anyMatch(this::shows);
  }

  @Override
  public Messages messages() {
    return frame.messages();
  }

  @Override
  public List<FieldError> errors() {
    return typed.errors();
  }

  @Override
  public String value(String field) {
    return all(field).stream().findFirst().orElse("");
  }

  @Override
  public List<String> all(String field) {
    List<String> given = typed.all(field);
    return typed.holds(field) ? given : offers.usual().getOrDefault(field, List.of());
  }

  @Override
  public String home(String field) {
    return field;
  }

  /** Says which case, and nothing of what it holds. */
  @Override
  public String toString() {
    return "CaseScreen[" + head.reference() + "]";
  }
}
