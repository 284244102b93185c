package org.redress.submitreport.journey;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.web.form.FormFields;

/** The questions of the form, in their order. */
enum Question {
  /** Whether somebody is in danger: asked first, since then help comes first. */
  DANGER("danger", "threatToLife"),
  /** What happened, in the reporter's own words. */
  ACCOUNT("what-happened", "account"),
  /** The words that were posted. */
  WORDS("words", "words"),
  /** Where they can be seen. */
  LINKS("links", "links"),
  /** On which platform, and by whom. */
  WHERE("where", "accounts platform platformOther"),
  /** When it happened. */
  WHEN("when", "when.day when.month when.year when.words"),
  /** Whether it goes on. */
  ONGOING("still-happening", "ongoing"),
  /** Which files go with the report; they are no answers, and lie where files are uploaded. */
  FILES("files", "file"),
  /** Who reports, and who may know it. */
  WHO("you", "reporter.mode"),
  /** How to reach the reporter safely. */
  CONTACT("contact", "reporter.name reporter.email reporter.contact"),
  /** Which clauses the reporter thinks apply. */
  CLAUSES("code", "clauses");

  private final String path;
  private final String fields;

  Question(String path, String fields) {
    this.path = path;
    this.fields = fields;
  }

  /** Its name in addresses and messages. */
  String path() {
    return path;
  }

  Set<String> fields() {
    return Set.copyOf(inOrder());
  }

  /** Whether an error at this field is this question's to show. */
  boolean shows(String field) {
    return inOrder().contains(field) || firstField().equals(field);
  }

  /** The field that a link to the question's answer leads to. */
  String firstField() {
    return this == WHEN ? "when" : inOrder().getFirst();
  }

  private List<String> inOrder() {
    return List.of(fields.split(" ", -1));
  }

  static Optional<Question> at(String path) {
    return Arrays.stream(values()).filter(question -> question.path.equals(path)).findFirst();
  }

  static List<String> paths() {
    return Arrays.stream(values()).map(Question::path).toList();
  }

  static Set<String> allFields() {
    return Set.copyOf(Arrays.stream(values()).flatMap(question -> question.inOrder().stream()).toList());
  }

  /** Where on the page that asks everything a field stands: what is wrong is told in that order. */
  static int placeOf(String field) {
    List<String> order = Arrays.stream(values())
        .flatMap(question -> Stream.concat(Stream.of(question.firstField()), question.inOrder().stream()))
        .toList();
    int place = order.indexOf(field);
    return place < 0 ? order.size() : place;
  }

  /** Whether it is asked of somebody who answered so. */
  boolean isAsked(FormFields answers) {
    return this != CONTACT || !answers.all("reporter.mode").contains("anonymous");
  }

  /** The one after it that is asked. */
  Optional<Question> next(FormFields answers) {
    return Arrays.stream(values()).filter(other -> other.compareTo(this) > 0 && other.isAsked(answers)).findFirst();
  }

  /** The one before it that was asked. */
  Optional<Question> previous(FormFields answers) {
    return Arrays.stream(values())
        .filter(other -> other.compareTo(this) < 0 && other.isAsked(answers))
        .reduce((_, later) -> later);
  }
}
