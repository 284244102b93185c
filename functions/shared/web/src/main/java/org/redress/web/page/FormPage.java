package org.redress.web.page;

import java.util.List;
import org.redress.web.messages.Messages;
import org.redress.web.problem.FieldError;

/** A page with fields to fill in, blank or as it came back with errors. */
public interface FormPage {

  Messages messages();

  /** What is wrong with what was filled in; empty on a page that nobody has sent. */
  List<FieldError> errors();

  /** What a field holds when the page is shown. */
  String value(String field);

  /** The field of this page at which an error is shown; empty when it has none. */
  String home(String field);

  /** The page's title, with a word before it when something is wrong; {@code key} names its message. */
  default String titled(String key) {
    String title = messages().text(key) + " - " + messages().text("site.name");
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
}
