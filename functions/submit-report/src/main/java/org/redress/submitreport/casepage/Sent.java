package org.redress.submitreport.casepage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.web.form.FormFields;
import org.redress.web.http.IdempotencyKey;
import org.redress.web.http.Request;
import org.redress.web.http.RequestBody;
import org.redress.web.json.ObjectReader;
import org.redress.web.messages.Messages;
import org.redress.web.problem.FieldError;
import org.redress.web.problem.FieldErrors;

/**
 * What somebody sends about a case, by a form or as JSON.
 *
 * @param byForm whether it is answered by a page
 * @param token proves that it comes from a page of ours; may be empty
 * @param key marks repetitions
 * @param words what is said; empty where nothing is to be said
 * @param flag what is ticked
 * @param errors what is wrong with it
 */
record Sent(
    boolean byForm, String token, Optional<String> key, String words, boolean flag, List<FieldError> errors) {

  private static final int LONGEST = 50_000;

  /**
   * What is asked for.
   *
   * @param words the field that must hold words; empty where there is none
   * @param flag the field that may be ticked
   * @param ticked whether it must be
   */
  record Wanted(String words, String flag, boolean ticked) {}

  static Sent read(Request request, Wanted wanted, Messages messages) {
    return switch (RequestBody.read(request)) {
      case RequestBody.Json(var value) -> {
        FieldErrors errors = new FieldErrors();
        ObjectReader in = ObjectReader.root(value, errors, messages);
        String words = wanted.words().isEmpty() ? "" : in.text(wanted.words()).orElse("");
        boolean flag = !wanted.flag().isEmpty() && in.flag(wanted.flag()).orElse(false);
        in.refuseOthers();
        yield checked(
            new Sent(
                false, request.header("x-form-token").orElse(""), IdempotencyKey.of(request), words, flag, List.of()),
            wanted, errors, messages);
      }
      case RequestBody.Form(FormFields fields) -> checked(
          new Sent(
              true, fields.first("token").orElse(""),
              fields.first("key").filter(key -> !key.isEmpty()).map(IdempotencyKey::checked),
              fields.first(wanted.words()).orElse(""), fields.first(wanted.flag()).filter("true"::equals).isPresent(),
              List.of()),
          wanted, new FieldErrors(), messages);
    };
  }

  private static Sent checked(Sent sent, Wanted wanted, FieldErrors errors, Messages messages) {
    String field = wanted.words();
    if (!field.isEmpty() && !errors.concern(field)) {
      if (sent.words().isBlank()) {
        errors.add(field, messages.text("error.words"));
      } else if (sent.words().codePointCount(0, sent.words().length()) > LONGEST) {
        errors.add(field, messages.text("error.long", Map.of("longest", LONGEST)));
      }
    }
    if (wanted.ticked() && !sent.flag() && !errors.concern(wanted.flag())) {
      errors.add(wanted.flag(), messages.text("error.confirm"));
    }
    return new Sent(sent.byForm(), sent.token(), sent.key(), sent.words(), sent.flag(), errors.list());
  }

  /** Keeps the words out of logs. */
  @Override
  public String toString() {
    return "Sent[" + words.length() + " characters]";
  }
}
