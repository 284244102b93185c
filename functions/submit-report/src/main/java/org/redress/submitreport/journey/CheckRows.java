package org.redress.submitreport.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.redress.submitreport.intake.FormWhen;
import org.redress.web.form.FormFields;
import org.redress.web.messages.Messages;
import org.redress.web.page.Choice;
import org.redress.web.page.ChosenFile;
import org.redress.web.page.FormPage;
import org.redress.web.page.SummaryRow;

/** The answers, line by line, each with a link to its question. */
final class CheckRows {

  private final Messages messages;
  private final List<Choice> clauses;
  private final List<SummaryRow> rows = new ArrayList<>();

  CheckRows(Messages messages, List<Choice> clauses) {
    this.messages = messages;
    this.clauses = clauses;
  }

  List<SummaryRow> of(FormFields given, List<ChosenFile> files) {
    add("danger", Question.DANGER, "threatToLife", chosen(given, "threatToLife", "form.threat"));
    add("what-happened", Question.ACCOUNT, "account", typed(given, "account"));
    add("words", Question.WORDS, "words", typed(given, "words"));
    add("links", Question.LINKS, "links", typed(given, "links"));
    add("accounts", Question.WHERE, "accounts", typed(given, "accounts"));
    add("platform", Question.WHERE, "platform", platform(given));
    add("when", Question.WHEN, "when", when(given));
    add("still-happening", Question.ONGOING, "ongoing", chosen(given, "ongoing", "form.ongoing"));
    add("files", Question.FILES, "file", files.stream().map(ChosenFile::name).toList());
    add("you", Question.WHO, "reporter.mode", chosen(given, "reporter.mode", "form.mode"));
    if (Question.CONTACT.isAsked(given)) {
      add("name", Question.CONTACT, "reporter.name", typed(given, "reporter.name"));
      add("email", Question.CONTACT, "reporter.email", typed(given, "reporter.email"));
      add("safe", Question.CONTACT, "reporter.contact", chosen(given, "reporter.contact", "form.safe"));
    }
    add("code", Question.CLAUSES, "clauses", given.all("clauses").stream().map(this::clause).toList());
    return List.copyOf(rows);
  }

  private void add(String words, Question question, String field, List<String> values) {
    rows.add(
        new SummaryRow(
            messages.text("check." + words), values, Optional.of(Screens.changing(question)), FormPage.id(field)));
  }

  private static List<String> typed(FormFields given, String field) {
    return given.all(field).stream().filter(value -> !value.isBlank()).toList();
  }

  /** What was chosen, in the words in which it was offered; whatever else was sent, as it was sent. */
  private List<String> chosen(FormFields given, String field, String words) {
    UnaryOperator<String> label = value -> messages.has(words + "." + value)
        ? messages.text(words + "." + value)
        : value;
    return typed(given, field).stream().map(label).toList();
  }

  private List<String> platform(FormFields given) {
    return Stream.concat(
        typed(given, "platform").stream().filter(name -> !name.equals("other")),
        typed(given, "platformOther").stream()).toList();
  }

  private List<String> when(FormFields given) {
    List<String> typed = Stream.of("when.day", "when.month", "when.year")
        .flatMap(field -> typed(given, field).stream())
        .toList();
    Stream<String> day = typed.isEmpty()
        ? Stream.empty()
        : Stream.of(FormWhen.day(given).map(messages::date).orElse(String.join(" ", typed)));
    return Stream.concat(day, typed(given, "when.words").stream()).toList();
  }

  private String clause(String id) {
    return id.equals("unsure")
        ? messages.text("form.clauses.unsure")
        : clauses.stream()
            .filter(clause -> clause.value().equals(id))
            .map(Choice::label)
            .findFirst()
            .orElse(id);
  }
}
