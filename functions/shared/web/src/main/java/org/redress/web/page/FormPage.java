package org.redress.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.web.messages.Messages;
import org.redress.web.problem.FieldError;

/** A page with fields to fill in, blank or as it came back with errors. */
public interface FormPage {

  Messages messages();

  /** What is wrong with what was filled in; empty on a page that nobody has sent. */
  List<FieldError> errors();

  /** What a field holds when the page is shown. */
  String value(String field);

  /** All values that a field holds, none when it is blank. */
  default List<String> all(String field) {
    String value = value(field);
    return value.isEmpty() ? List.of() : List.of(value);
  }

  /** Whether a choice of a field is made. */
  default boolean chosen(String field, String choice) {
    return all(field).contains(choice);
  }

  /** The field of this page at which an error is shown; empty when it has none. */
  String home(String field);

  /** The page's title, with a word before it when something is wrong; {@code key} names its message. */
  default String titled(String key) {
    String title = Titles.of(messages(), messages().text(key));
    return errors().isEmpty() ? title : messages().text("form.error.prefix") + " " + title;
  }

  /** What is wrong with a field or with one of its items, each thing once. */
  default List<String> wrong(String field) {
    return errors().stream()
        .filter(error -> home(error.field()).equals(field))
        .map(FieldError::message)
        .distinct()
        .toList();
  }

  /** The id of a field's element. */
  static String id(String field) {
    return field.replace('.', '-');
  }

  /** The ids of what describes a field: its hint, where there is one, and what is wrong with it; null for none. */
  default @Nullable String described(String field, String words) {
    String hint = messages().has(words + ".hint") ? id(field) + "-hint" : "";
    String error = wrong(field).isEmpty() ? "" : id(field) + "-error";
    String both = (hint + " " + error).strip();
    return both.isEmpty() ? null : both;
  }
}
