package org.redress.submitreport;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A form with files, as browsers send it. */
final class MultipartBody {

  private static final String BOUNDARY = "----boundary7K2M";

  static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

  private MultipartBody() {}

  /** A form with one file, in base 64. */
  static String of(Map<String, String> fields, String field, String name, byte[] content) {
    List<String> lines = new ArrayList<>();
    fields.forEach(
        (key, value) -> lines.addAll(
            List.of(
                "--" + BOUNDARY, "Content-Disposition: form-data; name=\"" + key + "\"", "", bytes(value))));
    lines.addAll(
        List.of(
            "--" + BOUNDARY,
            "Content-Disposition: form-data; name=\"" + field + "\"; filename=\"" + bytes(name) + "\"",
            "Content-Type: image/png", "", new String(content, ISO_8859_1), "--" + BOUNDARY + "--", ""));
    return Base64.getEncoder().encodeToString(String.join("\r\n", lines).getBytes(ISO_8859_1));
  }

  /** One character for each byte. */
  private static String bytes(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1);
  }
}
