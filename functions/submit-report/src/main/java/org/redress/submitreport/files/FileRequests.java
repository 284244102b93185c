package org.redress.submitreport.files;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.redress.casework.evidence.AddFiles;
import org.redress.casework.evidence.Announced;
import org.redress.casework.timeline.Digest;
import org.redress.web.json.JsonValue;
import org.redress.web.json.ObjectReader;
import org.redress.web.messages.Messages;
import org.redress.web.problem.FieldErrors;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;
import org.redress.web.upload.FormFile;

/** Reads what is said of a file: as JSON before it is uploaded, or by the form that brings it. */
public final class FileRequests {

  private static final int LONGEST_NAME = 1000;
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private FileRequests() {}

  /**
   * Reads {@code name}, {@code type}, {@code size} and {@code sha256}.
   *
   * @throws ProblemException saying everything that is wrong
   */
  public static Announced announced(JsonValue body, Messages messages) {
    FieldErrors errors = new FieldErrors();
    ObjectReader in = ObjectReader.root(body, errors, messages);
    Optional<String> name = in.line("name", LONGEST_NAME);
    Optional<String> type = in.line("type", LONGEST_NAME);
    Optional<Long> size = in.whole("size");
    Optional<String> sha256 = in.line("sha256", LONGEST_NAME).map(digits -> digits.toLowerCase(Locale.ROOT));
    if (name.isEmpty() && !in.refused("name")) {
      in.refuse("name", "error.fileName");
    }
    if (size.filter(bytes -> bytes >= 1 && bytes <= AddFiles.LARGEST).isEmpty() && !in.refused("size")) {
      in.refuse("size", "error.size", Map.of("most", AddFiles.LARGEST));
    }
    if (sha256.filter(digits -> SHA256.matcher(digits).matches()).isEmpty() && !in.refused("sha256")) {
      in.refuse("sha256", "error.sha256");
    }
    in.refuseOthers();
    if (!errors.isEmpty()) {
      throw new ProblemException(Problem.invalidFields(errors.list()));
    }
    return Announced.of(
        name.orElseThrow(), type.orElse(""), size.orElseThrow(), new Digest(sha256.orElseThrow()));
  }

  /** What a form's file is. */
  public static Announced announced(FormFile file, byte[] bytes) {
    return Announced.of(file.name(), file.type(), bytes.length, Digest.over(bytes));
  }
}
