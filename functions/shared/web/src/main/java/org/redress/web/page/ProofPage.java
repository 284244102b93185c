package org.redress.web.page;

import java.util.List;
import java.util.Optional;
import org.redress.web.messages.Messages;
import org.redress.web.problem.FieldError;

/**
 * Checks a proof of submission.
 *
 * @param result what the check found, unless there was nothing to check
 */
public record ProofPage(Messages messages, Optional<Result> result, List<FieldError> errors) implements FormPage {

  /** What the page's fields are called. */
  public static final String PROOF = "proof";

  /**
   * What a check found.
   *
   * @param kind {@code right}, {@code noProof}, {@code unknownKey} or {@code wrong}
   * @param said what a right proof says: a sentence each
   */
  public record Result(String kind, List<String> said) {
    public Result {
      said = List.copyOf(said);
    }
  }

  public ProofPage {
    errors = List.copyOf(errors);
  }

  public String title() {
    return titled("proof.title");
  }

  @Override
  public String value(String field) {
    return "";
  }

  @Override
  public String home(String field) {
    return PROOF;
  }
}
