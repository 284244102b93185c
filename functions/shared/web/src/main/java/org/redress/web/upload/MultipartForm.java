package org.redress.web.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.web.form.FormFields;
import org.redress.web.http.Request;
import org.redress.web.problem.Problem;
import org.redress.web.problem.ProblemException;

/**
 * A form with files, {@code multipart/form-data} (RFC 7578), as browsers send it. Fields have LF for line ends, as those of
 * other forms.
 */
public final class MultipartForm {

  /** The most bytes that a body may have: what fits into a request to Lambda in base 64. */
  public static final int MOST = 4_400_000;

  private static final int MOST_PARTS = 60;
  private static final int LONGEST_HEADERS = 16_384;
  private static final String LINE_END = "\r\n";
  private static final String TYPE = "multipart/form-data";
  private static final Pattern BOUNDARY = Pattern
      .compile(";\\s*boundary=(?:\"([^\"]{1,70})\"|([^\\s;\"]{1,70}))", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME = Pattern.compile("[;\\s]name=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
  private static final Pattern FILE_NAME = Pattern.compile("[;\\s]filename=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);

  private final Map<String, List<String>> fields = new LinkedHashMap<>();
  private final List<FormFile> files = new ArrayList<>();

  private MultipartForm() {}

  /** Whether a request brings such a form. */
  public static boolean is(Request request) {
    return request.header("content-type").orElse("").strip().toLowerCase(Locale.ROOT).startsWith(TYPE);
  }

  /**
   * Reads a form.
   *
   * @throws ProblemException if it is too large, of another media type, or malformed
   */
  public static MultipartForm read(Request request) {
    if (!is(request)) {
      throw new ProblemException(Problem.unsupportedMediaType("Send a body with Content-Type: " + TYPE + "."));
    }
    Matcher boundary = BOUNDARY.matcher(request.header("content-type").orElse(""));
    if (!boundary.find()) {
      throw malformed("The Content-Type names no boundary.");
    }
    String word = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
    MultipartForm form = new MultipartForm();
    form.parse(body(request), "--" + new String(word.getBytes(UTF_8), ISO_8859_1));
    return form;
  }

  /** The fields, as they were filled in. */
  public FormFields fields() {
    return FormFields.of(fields);
  }

  /** A field, as it was filled in; of several with one name the first. */
  public Optional<String> first(String name) {
    return fields().first(name);
  }

  /** The files that were chosen, in the form's order; fields for files in which none was chosen are left out. */
  public List<FormFile> files() {
    return List.copyOf(files);
  }

  private static byte[] body(Request request) {
    if (request.body().length() > MOST / 3 * 4 + 4) {
      throw new ProblemException(Problem.tooLarge(MOST));
    }
    byte[] body;
    try {
      body = request.base64() ? Base64.getDecoder().decode(request.body()) : request.body().getBytes(UTF_8);
    } catch (IllegalArgumentException _) {
      throw malformed("The body could not be decoded.");
    }
    if (body.length > MOST) {
      throw new ProblemException(Problem.tooLarge(MOST));
    }
    return body;
  }

  private void parse(byte[] body, String dashes) {
    // One character for each byte, so that what stands where can be searched for as text.
    String bytes = new String(body, ISO_8859_1);
    String separator = LINE_END + dashes;
    int at = bytes.indexOf(dashes);
    for (int parts = 0; at >= 0; parts++) {
      int start = at + (parts == 0 ? dashes.length() : separator.length());
      if (bytes.startsWith("--", start)) {
        return;
      }
      int headersEnd = bytes.indexOf(LINE_END + LINE_END, start);
      int end = headersEnd < 0 ? -1 : bytes.indexOf(separator, headersEnd + LINE_END.length());
      if (end < 0 || headersEnd - start > LONGEST_HEADERS || parts >= MOST_PARTS) {
        throw malformed("The form has a part that is cut off or too long, or too many parts.");
      }
      int content = headersEnd + 2 * LINE_END.length();
      add(new String(body, start, headersEnd - start, UTF_8), new FileBytes(body, content, Math.max(end, content)));
      at = end;
    }
    throw malformed("The form has no end.");
  }

  private void add(String headers, FileBytes content) {
    String disposition = "";
    String type = "";
    for (String line : headers.split("\r\n", -1)) {
      int colon = line.indexOf(':');
      String name = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      switch (name) {
        case "content-disposition" -> disposition = line.substring(colon + 1);
        case "content-type" -> type = line.substring(colon + 1).strip();
        default -> {
        }
      }
    }
    Matcher name = NAME.matcher(disposition);
    if (!name.find()) {
      throw malformed("The form has a part without a name.");
    }
    Matcher file = FILE_NAME.matcher(disposition);
    if (!file.find()) {
      fields.computeIfAbsent(unescaped(name.group(1)), _ -> new ArrayList<>())
          .add(content.text().replace("\r\n", "\n"));
    } else if (!file.group(1).isEmpty() || content.length() > 0) {
      files.add(new FormFile(unescaped(name.group(1)), unescaped(file.group(1)), type, content));
    }
  }

  /** The three characters that browsers escape in names. */
  private static String unescaped(String name) {
    return name.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
  }

  private static ProblemException malformed(String detail) {
    return new ProblemException(Problem.malformedForm(detail));
  }

  /** Says how much came, not what. */
  @Override
  public String toString() {
    return "MultipartForm[" + fields.size() + " fields, " + files.size() + " files]";
  }
}
