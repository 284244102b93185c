package org.redress.reviewcases.casescreen;

import java.util.Map;
import java.util.Optional;
import org.redress.reviewcases.words.Codes;
import org.redress.web.messages.Messages;
import org.redress.web.problem.FieldErrors;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/** Reads what was filled in, and gathers what is wrong with it. */
final class Fields {

  private final Sent sent;
  private final Messages messages;
  private final FieldErrors errors = new FieldErrors();

  Fields(Sent sent, Messages messages) {
    this.sent = sent;
    this.messages = messages;
  }

  /** Words that must be there. */
  String words(String name, int most) {
    String text = sent.text(name);
    if (text.isBlank()) {
      wrong(name, "console.case." + sent.form() + "." + name + ".missing");
    } else if (text.length() > most) {
      errors.add(field(name), messages.text("console.case.wrong.long", Map.of("most", most)));
    }
    return text;
  }

  /** Why somebody does it. */
  String why() {
    String text = sent.text("reason");
    if (text.isBlank()) {
      wrong("reason", "console.case.why.missing");
    }
    return text;
  }

  /** One of what there is to choose from; empty, and wrong, if it is none of them. */
  <E extends Enum<E>> Optional<E> choice(String name, Class<E> choices) {
    Optional<E> chosen = Codes.read(choices, sent.text(name));
    if (chosen.isEmpty()) {
      wrong(name, "console.case." + sent.form() + "." + name + ".missing");
    }
    return chosen;
  }

  void wrong(String name, String message) {
    errors.add(field(name), messages.text(message));
  }

  /** @throws ProblemException if something was wrong */
  void check() {
    if (!errors.isEmpty()) {
      throw new ProblemException(Problem.invalidFields(errors.list()));
    }
  }

  private String field(String name) {
    return sent.form() + "." + name;
  }
}
